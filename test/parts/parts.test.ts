import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPOSITORY } from '../support/folder.ts';
import type { PartKind } from './part-kind.ts';

const folder = join(import.meta.dirname, 'kinds');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const kinds = await Promise.all(
  files.map(async (name) => ((await import(join(folder, name))) as { kind: PartKind }).kind),
);
const everyPart = kinds.flatMap(({ name, parts }) => parts.map((part) => [`${name}: ${part.name}`, part] as const));

test('there are parts', () => {
  expect(kinds.filter(({ parts }) => parts.length === 0).map(({ name }) => name)).toEqual([]);
});

describe.each(everyPart)('%s', (_, part) => {
  test('says what it is', () => {
    expect(part.summary).toMatch(/\w/);
  });
  test('has an example that works and one that fails', () => {
    expect({ works: part.works === undefined || part.works > 0, fails: part.fails > 0 }).toEqual({
      works: true,
      fails: true,
    });
  });
  test(`stands in docs/${part.page}`, () => {
    const page = join(REPOSITORY, 'docs', part.page);
    expect(existsSync(page) ? readFileSync(page, 'utf8') : 'no such page', 'npm run docs').toContain(part.inDocs);
  });
});
