import type { Areas, AreaType } from '../../src/model/areas.ts';

const PLACE = { file: 'data/areas.csv', line: 2, column: 1 };

const listed: readonly [code: string, type: AreaType, parent?: string][] = [
  ['local:llr', 'custom'],
  ['Leicester', 'unitary', 'local:llr'],
  ['Leicestershire', 'county', 'local:llr'],
  ['Blaby', 'district', 'Leicestershire'],
  ['Charnwood', 'district', 'Leicestershire'],
  ['Melton', 'district', 'Leicestershire'],
  ['Rutland', 'unitary', 'local:llr'],
  ['Ward', 'ward', 'Melton'],
  ['Quarter', 'custom', 'Leicester'],
  ['Vale', 'custom', 'Leicestershire'],
];

/** Areas of every kind that a rule tells apart, by their names. */
export const PLACES: Areas = new Map(
  listed.map(([code, type, parent]) => [
    code,
    { code, name: code, type, parent, validFrom: undefined, validTo: undefined, place: PLACE },
  ]),
);
