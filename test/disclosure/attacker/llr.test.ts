import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadBase } from '../../duty/edition.ts';
import { attack } from './attack.ts';
import { parentsOf, type Row, rowsOf } from './rows.ts';

/** Under rules of 1 to 4 with k 5: a count that stands beside nothing but small ones can be any of four. */
const LEAST = 4;

const areas = parentsOf(readFileSync(new URL('../../../data/areas.csv', import.meta.url), 'utf8'));

/** The tables that all editions publish. Those of rounded counts are ranges, which the audit of their rule reads. */
async function publishedTables(): Promise<string[]> {
  const { checked } = await loadBase();
  return checked.editions
    .flatMap(({ tables }) => [...tables.values()].filter(({ isShown }) => isShown()).map(({ text }) => text()))
    .filter((text) => !text.includes('rounded'));
}

const named = ({ indicator, area, period, age }: Row): string => [indicator, area, period, age].join(' ');

test('an attacker who reads the tables of all editions finds no hidden count', async () => {
  const rows = rowsOf(await publishedTables());
  const found = await attack(rows, areas);
  expect(found.length).toBeGreaterThan(50);
  expect(
    found
      .filter(({ low, high }) => high - low + 1 < LEAST)
      .map(({ row, low, high }) => `${named(row)}: ${low} to ${high}`),
  ).toEqual([]);
});

test('and would find one that is hidden by itself alone', async () => {
  const rows = rowsOf(await publishedTables());
  const one = rows.find(
    ({ indicator, area, period, age }) =>
      indicator === 'violence-with-injury' && area === 'E06000017' && period === '2024/25' && age === 'all',
  );
  const alone = rows.map((row) => (row === one ? { ...row, count: undefined } : row));
  const found = (await attack(alone, areas)).find(({ row }) => one && named(row) === named(one));
  expect([found?.low, found?.high]).toEqual([one?.count, one?.count]);
});
