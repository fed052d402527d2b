import { beforeAll, describe, expect, test } from 'vitest';
import type { CitationsNode } from '../../src/assemble/nodes.ts';
import { below, visitAll } from '../../src/assemble/walk.ts';
import type { SourcesContent } from '../../src/schema/generated/sources.ts';
import { together } from '../../src/schema/parts-of-records.ts';
import { type Base, loadBase } from '../duty/edition.ts';

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

const references = (): SourcesContent['references'] => (base.content.sources as SourcesContent).references;
const facts = () =>
  references().flatMap((reference) =>
    (reference.facts ?? []).map((fact) => ({ ...fact, cited: together(reference.id, fact.id) })),
  );

/** What the content cites, as it is written: in lists of references and in texts. */
function citedIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    const inText = [...value.matchAll(/:cite\[([^\]]+)\]/g)].map((match) => match[1] ?? '');
    return /references$/.test(key) ? [value] : inText;
  }
  if (Array.isArray(value)) return value.flatMap((item) => citedIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => citedIn(item, name));
}

describe('the sources', () => {
  test('every citation names a fact that its source lists', () => {
    const listed = new Set(facts().map(({ cited }) => cited));
    const cited = citedIn(base.content);
    expect(cited.length).toBeGreaterThan(300);
    expect(cited.filter((one) => !listed.has(one))).toEqual([]);
    const problems = base.checked.diagnostics.filter(({ code }) => code === 'reference/no-fact');
    expect(problems).toEqual([]);
  });

  test('every fact has words of its source, a place in it or one who relays it', () => {
    const without = facts().filter(({ quote, at, relayed_by }) => !quote && !at && !relayed_by);
    expect(without).toEqual([]);
  });

  test('no fact is unused', () => {
    const cited = new Set(citedIn(base.content));
    expect(
      facts()
        .filter((fact) => !cited.has(fact.cited))
        .map((fact) => fact.cited),
    ).toEqual([]);
  });

  test('no source lists a fact twice', () => {
    for (const { id, facts: own = [] } of references())
      for (const key of ['id', 'says', 'quote'] as const) {
        const values = own.flatMap((fact) => fact[key]?.toLowerCase() ?? []);
        expect(
          values.filter((value, index) => values.indexOf(value) < index).map((value) => `${id}: ${value}`),
        ).toEqual([]);
      }
  });
});

test('no citation touches another, and no source stands twice in one', () => {
  for (const { publications } of base.checked.editions)
    for (const { tree } of publications)
      visitAll(tree, (node) => {
        const inside = below(node);
        const touching = inside.filter((one, at) => one.type === 'citations' && inside[at - 1]?.type === 'citations');
        expect(touching).toEqual([]);
        if (node.type !== 'citations') return;
        const numbers = node.sources.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      });
});

test('each publication lists what it cites once, in the order of the first citations', () => {
  for (const { publications } of base.checked.editions)
    for (const { tree, contents, id } of publications) {
      const firsts: string[] = [];
      const listed: string[] = [];
      visitAll(tree, (node) => {
        if (node.type === 'citations')
          firsts.push(
            ...(node satisfies CitationsNode).sources.flatMap((source) => (source.id ? [source.reference] : [])),
          );
        if (node.type === 'sourceList') listed.push(...node.items.map((item) => item.id));
      });
      expect(listed).toEqual(firsts.map((reference) => `reference-${reference}`));
      if (firsts.length > 0 && contents.length > 0) expect(contents.at(-1)?.id, id).toBe('list-of-sources');
    }
});
