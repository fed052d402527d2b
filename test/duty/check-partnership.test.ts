import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { checkPartnership } from '../../src/duty/check-partnership.ts';
import type { Model } from '../../src/model/model.ts';

type Row = readonly [code: string, parent: string | undefined];

/** As much of an edition as the check asks for. */
function problems(rows: readonly Row[], main: string, listed: readonly string[], ofVariant = false): Diagnostic[] {
  const areas = new Map(rows.map(([code, parent]) => [code, { code, name: code, parent }]));
  const covered = listed.map((code) => areas.get(code));
  const content = { partnership: { bodies: [], boards: [] }, area: { main, local_government_areas: listed } };
  const model: unknown = { areas, content, covered, variant: ofVariant ? { areas: listed } : null };
  return checkPartnership(model as Model);
}

const COUNTY: readonly Row[] = [
  ['region', undefined],
  ['county', 'region'],
  ['east', 'county'],
  ['west', 'county'],
  ['apart', undefined],
];

test.each([
  ['a county among its districts', ['county', 'east', 'west'], false, 'local_government_areas: [east, west]'],
  ['what the county lies in', ['east', 'region'], false, 'local_government_areas: [east]'],
  ['the main area beside one whose parent is not given', ['apart', 'county'], false, 'local_government_areas: [apart]'],
  ['a county in a local edition', ['county', 'east'], true, 'areas: [east]'],
] as const)('%s is told', (_, listed, ofVariant, example) => {
  const found = problems(COUNTY, 'county', listed, ofVariant);
  expect(found.map((one) => [one.code, one.example])).toEqual([['partnership/area-within-area', example]]);
});

test.each([
  ['districts', ['east', 'west'], false],
  ['the main area alone', ['county'], false],
  ['areas of a local edition', ['apart', 'county'], true],
] as const)('%s are not', (_, listed, ofVariant) => {
  expect(problems(COUNTY, 'county', listed, ofVariant)).toEqual([]);
});
