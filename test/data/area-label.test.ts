import { expect, test } from 'vitest';
import { areaLabel } from '../../src/model/area-label.ts';

test.each([
  ['Leicestershire', 'police_force_area', 'Leicestershire Police area'],
  ['City of London Police', 'police_force_area', 'City of London Police area'],
  ['British Transport police area', 'police_force_area', 'British Transport police area'],
  ['Policetown', 'police_force_area', 'Policetown Police area'],
  ['Leicestershire', 'county', 'Leicestershire county'],
  ['Durham County', 'county', 'Durham County'],
  ['Leicester', 'unitary', 'Leicester'],
] as const)('%s, a %s, is printed as %s', (name, type, expected) => {
  expect(areaLabel({ name, type })).toBe(expected);
});
