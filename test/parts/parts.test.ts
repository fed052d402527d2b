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
  test('is called as its folder is', () => {
    expect(part.declared ?? part.name, `the name in ${part.file}`).toBe(part.name);
  });
  test('says what it is', () => {
    expect(part.summary ?? '', `write a summary in ${part.file}`).toMatch(/\w/);
  });
  test('has an example that works and one that fails', () => {
    if (part.works !== undefined) expect(part.works, `add "works" to ${part.examples}`).toBeGreaterThan(0);
    expect(part.fails, `add "fails" to ${part.examples}`).toBeGreaterThan(0);
  });
  test(`stands in docs/${part.page}`, () => {
    const { page, pageFrom, inDocs } = part;
    if (pageFrom !== undefined) expect(existsSync(join(REPOSITORY, pageFrom)), `write ${pageFrom}`).toBe(true);
    const path = join(REPOSITORY, 'docs', page);
    const stands = existsSync(path) && readFileSync(path, 'utf8').includes(inDocs);
    expect(stands, `docs/${page} lacks "${inDocs.trim()}": npm run docs`).toBe(true);
  });
});
