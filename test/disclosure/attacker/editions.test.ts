import { expect, test } from 'vitest';
import { registerPath, registerText } from '../../../src/disclosure/editions/register-file.ts';
import { built } from '../built.ts';
import { type Counts, type Folder, smallPartnership } from '../small-partnership.ts';
import { keyOf } from './cells.ts';
import { type OutputFolder, textOf } from './folder.ts';
import { attackReading, reading } from './reading.ts';
import { publicOf, secretsOf } from './secrets.ts';

const META = 'data/violence.meta.yaml';
const DATE = '2025-04-01';
const VARIANTS = ['northmere', 'eastwick'];

/** In 2023/24 Eastwick has 3 young people, and Westwick nobody older: the cheapest to hide beside them are the totals of the two. */
const COUNTS: Counts = (area, age, year) =>
  year !== '2023/24' ? 90 : area === 'local:eastwick' ? (age === '0-24' ? 3 : 50) : age === '0-24' ? 40 : 0;

/** What is published by age, and what was published a year before: all ages together. */
const later = smallPartnership(COUNTS);
const earlier = new Map(later).set(
  META,
  new TextEncoder().encode(
    textOf(later.get(META) ?? new Uint8Array()).replace('ages: [all, 0-24, 25+] }', 'ages: [all] }'),
  ),
);

/** The later folder with what the earlier edition left in it. */
const withRegisters = (later: Folder, output: OutputFolder): Folder =>
  new Map([
    ...later,
    ...VARIANTS.map((variant) => {
      const tables = [...output].filter(([path]) => path.startsWith(`${variant}/data/`) && path.endsWith('.csv'));
      const text = registerText(
        { variant, date: DATE },
        tables.map(([, bytes]) => textOf(bytes)),
      );
      return [registerPath({ variant, date: DATE }), new TextEncoder().encode(text)] as const;
    }),
  ]);

/** What a reader of both editions finds. */
async function foundIn(folder: Folder, ...editions: readonly OutputFolder[]): Promise<string[]> {
  const all = new Map(
    editions.flatMap((files, index) => [...files].map(([path, bytes]) => [`${index}-${path}`, bytes] as const)),
  );
  const found = await attackReading(reading(all, publicOf(folder)), publicOf(folder), secretsOf(folder).knownOf);
  return found.map(({ cell, values }) => `${keyOf(cell)}: ${values.join(', ')}`);
}

test('a reader of two editions finds no hidden count, and would if the later did not know the earlier', async () => {
  const first = await built(earlier);
  expect(await foundIn(later, first, await built(withRegisters(later, first)))).toEqual([]);
  expect(await foundIn(later, first, await built(later))).not.toEqual([]);
});
