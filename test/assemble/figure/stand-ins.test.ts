import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeStandIns } from '../../../src/assemble/figure/stands-in.ts';
import { assemblyOf, textOf, treeOf, years } from './assembly.ts';

interface Case {
  readonly text: string;
  readonly prints: string;
}
const { local, base } = parse(readFileSync(join(import.meta.dirname, 'stand-ins.yaml'), 'utf8')) as {
  local: Case[];
  base: string[];
};

/** Northtown, the own area, has a figure of young people alone; the county and the country have all. */
const OBSERVATIONS = [
  ...years([100, 100, 100, 100, 100], { area: 'A1', age: '0-24' }),
  ...years([400, 350, 300, 250, 200], { area: 'A0' }),
  ...years([100, 100, 100, 100, 100], { area: 'E92000001', denominator: 10_000_000 }),
  ...years([50, 50, 50, 50, 50], { area: 'E92000001', age: '25+', denominator: 10_000_000 }),
];

function edition(variant: object | null) {
  const assembly = assemblyOf({ observations: OBSERVATIONS, meta: { age_bands: ['all', '0-24', '25+'] } });
  return { ...assembly, model: { ...assembly.model, variant } } as typeof assembly;
}

test.each(local)('$text', ({ text, prints }) => {
  const assembly = edition({});
  const tree = treeOf(text, assembly);
  placeStandIns(tree);
  placeStandIns(tree);
  expect(textOf(tree)).toBe(prints);
  expect(assembly.diagnostics).toEqual([]);
});

test.each(base)('nothing stands in for the edition of the whole partnership: %s', (text) => {
  const assembly = edition(null);
  treeOf(text, assembly);
  expect(assembly.diagnostics.map(({ code }) => code)).toEqual(['token/unknown']);
});
