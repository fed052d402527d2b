import { expect, test } from 'vitest';
import { diagnostic } from '../../src/core/diagnostic.ts';
import { mergeRepeated } from '../../src/load/csv-merge.ts';

const at = (line: number, file = 'data/a.csv') => ({ file, line, column: 1 });
const warning = (line: number, word = String(line), file = 'data/a.csv') =>
  diagnostic('csv/no-population', at(line, file), `No residents for ${word}.`);
const error = (line: number, word = String(line)) => diagnostic('csv/not-a-number', at(line), `"${word}" is none.`);
const many = Array.from({ length: 120 }, (_, i) => i + 2);

test('warnings of one code and file are one, with the first places and how many there are', () => {
  const [found, ...others] = mergeRepeated(many.map((line) => warning(line)));
  expect(others).toEqual([]);
  expect(found?.place).toEqual(at(2));
  expect(found?.also).toEqual(many.slice(1, 21).map((line) => at(line)));
  expect(found?.message).toContain('119');
});

test('those of another file or code are told apart', () => {
  const found = mergeRepeated([...many.map((line) => warning(line)), warning(2, 'x', 'data/b.csv'), error(3)]);
  expect(found.map(({ code, place }) => `${code} ${place?.file}`)).toEqual([
    'csv/no-population data/a.csv',
    'csv/no-population data/b.csv',
    'csv/not-a-number data/a.csv',
  ]);
});

test('the same warning in some rows and another in others count together', () => {
  const [found, ...others] = mergeRepeated([warning(2, 'a'), warning(3, 'a'), warning(4, 'b')]);
  expect(others).toEqual([]);
  expect(found?.message).toContain('2 more rows');
  expect(found?.also).toEqual([at(3), at(4)]);
});

test('errors that differ each need a hand and stay', () => {
  expect(mergeRepeated([error(2), error(3), error(3)])).toHaveLength(2);
});
