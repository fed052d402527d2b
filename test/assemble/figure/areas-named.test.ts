import { expect, test } from 'vitest';
import { areasNamed, listedAreas } from '../../../src/assemble/figure/areas-named.ts';
import type { Area } from '../../../src/model/areas.ts';

const AREAS = new Map(
  (
    [
      ['A1', 'Northmere', 'custom'],
      ['A2', 'Eastwick, Westwick and Southwick', 'custom'],
      ['A3', 'Eastwick', 'district'],
      ['A4', 'Shire', 'county'],
      ['A5', 'Shire', 'police_force_area'],
    ] as const
  ).map(([code, name, type]) => [code, { code, name, type } as Area]),
);

const LISTS = [
  ['own,lgas', ['own', 'lgas']],
  ['Northmere, A3', ['Northmere', 'A3']],
  ['own,Eastwick, Westwick and Southwick,Northmere', ['own', 'Eastwick, Westwick and Southwick', 'Northmere']],
  ['Eastwick,Westwick', ['Eastwick', 'Westwick']],
  ['', ['']],
  ['own,,lgas', ['own', '', 'lgas']],
] as const;

test.each(LISTS)('the list "%s" has these parts', (list, parts) => {
  expect(listedAreas(list, AREAS)).toEqual(parts);
});

const NAMES = [
  ['A1', ['A1']],
  ['northmere', ['A1']],
  ['Northmer', []],
  ['Shire', ['A4', 'A5']],
  ['Shire county', ['A4']],
  ['shire police area', ['A5']],
] as const;

test.each(NAMES)('"%s" means these areas', (name, codes) => {
  expect(areasNamed(name, AREAS).map(({ code }) => code)).toEqual(codes);
});
