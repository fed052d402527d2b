import { beforeAll, expect, test } from 'vitest';
import { built } from '../built.ts';
import { exampleFolder } from '../example.ts';
import { keyOf } from './cells.ts';
import { attackReading, type Reading, reading } from './reading.ts';
import { publicOf, secretsOf } from './secrets.ts';

/** Leicester, Leicestershire and Rutland with its local editions, and one more for the county, in which most of them lie. */
const folder = exampleFolder();
const known = publicOf(folder);
const COUNTY = `id: leicestershire
name: Leicestershire
area: E10000018
areas: [E10000018]
compare: [local:llr, E92000001]
`;
folder.set('content/variants/leicestershire.yaml', new TextEncoder().encode(COUNTY));
const variants = [...folder.keys()].filter((path) => path.startsWith('content/variants/'));

let read: Reading;
beforeAll(async () => {
  read = reading(await built(folder), known);
}, 300_000);

test('the attacker reads every edition, in tables, pages and Word', () => {
  const editions = new Set(read.claims.map(({ where }) => where.split('/')[0]));
  expect(editions.size).toBe(variants.length + 1);
  expect(read.claims.length).toBeGreaterThan(5000);
  expect(read.cells.filter(({ isHidden }) => isHidden).length).toBeGreaterThan(100);
  // A sentence may cite official figures beside illustrative ones of the same name.
  expect(
    read.contradictions.filter(({ isTabled }) => isTabled).map(({ where, words }) => `${where}: ${words}`),
  ).toEqual([]);
});

test('and finds no hidden count with fewer values than its rule promises', async () => {
  const found = await attackReading(read, known, secretsOf(folder).knownOf);
  expect(found.map(({ cell, values }) => `${keyOf(cell)}: ${values.join(', ')}`)).toEqual([]);
});
