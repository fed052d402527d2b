import { beforeAll, expect, test } from 'vitest';
import { built } from '../built.ts';
import { exampleFolder } from '../example.ts';
import { keyOf } from './cells.ts';
import { textOf } from './folder.ts';
import { attackReading, type Reading, reading } from './reading.ts';
import { publicOf, secretsOf } from './secrets.ts';

/** Leicester, Leicestershire and Rutland, with an edition of its own for each district, the county and the city, beside that for Rutland. */
const folder = exampleFolder();
const known = publicOf(folder);
const own = [...known.areas.names].filter(([code]) => /^(E0[67]|E10)/.test(code) && code !== 'E06000017');
for (const [code, name] of own) {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const variant = `id: ${id}\nname: ${name}\narea: ${code}\nareas: [${code}]\ncompare: [local:llr, E92000001]\n`;
  folder.set(`content/variants/${id}.yaml`, new TextEncoder().encode(variant));
}

// Districts have no figures of schools: their editions speak of the whole area's.
const CAUSES = 'content/needs/causes.yaml';
const causes = textOf(folder.get(CAUSES) ?? new Uint8Array())
  .replaceAll('[suspensions]', '[suspensions]{area=local:llr}')
  .replaceAll('[neet]{age=16-17}', '[neet]{age=16-17 area=local:llr}');
folder.set(CAUSES, new TextEncoder().encode(causes));

let read: Reading;
beforeAll(async () => {
  read = reading(await built(folder), known);
}, 300_000);

test('the attacker reads every edition, in tables, pages and Word', () => {
  const editions = new Set(read.claims.map(({ where }) => where.split('/')[0]));
  expect(editions.size).toBe(own.length + 2);
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
