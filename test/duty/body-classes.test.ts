import { expect, test } from 'vitest';
import { classesOf, typesOf } from '../../src/schema/body-classes.ts';
import { SCHEMAS } from '../../src/schema/generated/schemas.ts';

test.each([
  ['youth_offending_team', 'criminal_justice'],
  ['probation_provider', 'criminal_justice'],
  ['chief_constable', 'police'],
  ['fire_and_rescue_authority', 'fire'],
  ['integrated_care_board', 'health'],
  ['local_health_board', 'health'],
  ['police_and_crime_commissioner', 'local_policing_body'],
  ['district_council', 'local_authority'],
  ['hospital_trust', 'other'],
])('a %s is of the class %s alone', (type, bodyClass) => {
  expect(classesOf(type)).toEqual([bodyClass]);
  expect(typesOf(bodyClass)).toContain(type);
});

test('a council may run the fire and rescue service, and what the list does not name may be of any class', () => {
  expect(classesOf('county_council')).toEqual(['local_authority', 'fire']);
  expect(classesOf('other')).toHaveLength(7);
});

test('a word that is no type has no class', () => expect(classesOf('toString')).toEqual([]));

test('each class has a type of its own', () => {
  const { properties } = SCHEMAS['partnership.schema.json'] as {
    properties: { bodies: { items: { properties: { class: { enum: string[] } } } } };
  };
  for (const one of properties.bodies.items.properties.class.enum) expect(classesOf(typesOf(one)[0])).toEqual([one]);
});
