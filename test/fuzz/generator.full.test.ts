import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { schemaOf, small } from './base.ts';
import { chanceOf } from './chance.ts';
import { caseOf, FAMILIES } from './families.ts';
import { FIELDS, WORD_FIELDS } from './fields.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from './subject.ts';
import type { Folder } from './trial.ts';

const INDEXES = Array.from({ length: 25 }, (_, index) => index);

const digest = (files: Folder): string => {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\n`).update(bytes);
  return hash.digest('hex');
};

/** The cases of a seed, made in this order, by their index. */
const made = (seed: number, indexes: readonly number[]) =>
  Object.fromEntries(
    indexes.map((index) => {
      const { name, make } = caseOf(seed, index);
      const { what, folder } = make();
      return [index, `${name}, ${what}, ${digest(folder)}`];
    }),
  );

test('the same seed makes the same cases, whatever was made before, and another seed makes others', () => {
  const forward = made(1, INDEXES);
  expect(made(1, INDEXES.toReversed())).toEqual(forward);
  expect(made(2, INDEXES)).not.toEqual(forward);
});

test('a thousand cases leave no mutation out', () => {
  const names = new Set(Array.from({ length: 1050 }, (_, index) => caseOf(1, index).name));
  const all = FAMILIES.flatMap(({ name, mutations }) =>
    Object.keys(mutations).map((mutation) => `${name}: ${mutation}`),
  );
  expect(all.filter((name) => !names.has(name))).toEqual([]);
});

test('every mutation can be made, and leaves the folder it began with as it was', () => {
  const before = digest(small);
  for (const { mutations } of FAMILIES)
    for (const make of Object.values(mutations)) expect(make(chanceOf(7, 1)).folder).toBeInstanceOf(Map);
  expect(digest(small)).toBe(before);
});

test('every content type has fields that are tried', () => {
  const tried = new Set(FIELDS.map(({ path }) => schemaOf(path)));
  const rows = [SINGLE_FILES, NEEDS_FILES, FOLDERS].flatMap((table) => Object.values(table));
  expect(rows.filter(({ schema }) => !tried.has(schema))).toEqual([]);
  expect(WORD_FIELDS.length).toBeGreaterThan(100);
});
