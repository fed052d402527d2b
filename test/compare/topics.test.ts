import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { flatLabels } from '../../src/assemble/labels.ts';
import { TOPICS, type Topic, type TopicKey } from '../../src/compare/topics.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../src/schema/table.ts';
import { keySchema, type ResolvedNode, resolveNode, schemaNamed } from '../../src/schema/walk.ts';
import { REPOSITORY } from '../support/folder.ts';

const rows: Readonly<Record<string, { readonly schema: string }>> = {
  ...SINGLE_FILES,
  ...FOLDERS,
  ...Object.fromEntries(Object.entries(NEEDS_FILES).map(([key, row]) => [`needs.${key}`, row])),
};

test('every kind of content is compared, and no other', () => {
  expect(Object.keys(TOPICS).toSorted()).toEqual(Object.keys(rows).toSorted());
});

/** Every path of keys that a record of a file may have, and those of the file itself; a list of records begins anew. */
function pathsIn(of: ResolvedNode, path: string, found: Set<string>, depth = 0): void {
  if (depth > 8) return;
  const { node, base } = of;
  if (node.items) pathsIn(resolveNode(node.items, base), path, found, depth + 1);
  for (const key of Object.keys(node.properties ?? {})) {
    const below = resolveNode(keySchema(node, key) ?? {}, base);
    const whole = path === '' ? key : `${path}.${key}`;
    found.add(whole);
    pathsIn(below, whole, found, depth + 1);
    if (below.node.items) pathsIn(resolveNode(below.node.items, below.base), '', found, depth + 1);
  }
}

const labels = flatLabels(parse(readFileSync(join(REPOSITORY, 'templates/labels/en.yaml'), 'utf8')));

describe.each(Object.entries(TOPICS) as [TopicKey, Topic][])('%s', (key, topic) => {
  const schema = schemaNamed(rows[key]?.schema ?? '');
  const paths = new Set<string>();
  pathsIn(resolveNode(schema, schema.$id ?? ''), '', paths);

  test('every key that it names stands in its schema', () => {
    const { brief = [], how = {}, words = {}, labels: groups = {}, only = [], money = [] } = topic;
    const named = [...brief, ...only, ...money, ...[how, words, groups].flatMap((one) => Object.keys(one))];
    expect(named.filter((one) => !paths.has(one))).toEqual([]);
  });

  test('every group of words that it names stands in the labels', () => {
    const groups = Object.values(topic.labels ?? {});
    expect(groups.filter((group) => !Object.keys(labels).some((one) => one.startsWith(`${group}.`)))).toEqual([]);
  });
});
