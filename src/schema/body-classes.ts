import type { SchemaTypes } from './generated/types.ts';

type Body = NonNullable<SchemaTypes['partnership']['bodies']>[number];
export type BodyClass = Body['class'];
export type BodyType = Body['type'];

/**
 * The classes that a body of each type may have, the usual one first: those of Schedule 1 to the Act, `local_policing_body` (section 14), and `other` for
 * whom the Duty does not name. A county or unitary council is a fire and rescue authority too where it runs the service. `other` leaves the class open: the
 * City of London and the Isles of Scilly are local authorities of no listed type.
 */
export const CLASSES_OF_TYPE = {
  chief_constable: ['police'],
  police_and_crime_commissioner: ['local_policing_body'],
  mayor: ['local_policing_body', 'other'],
  unitary_council: ['local_authority', 'fire'],
  county_council: ['local_authority', 'fire'],
  district_council: ['local_authority'],
  london_borough: ['local_authority'],
  county_borough: ['local_authority'],
  probation_provider: ['criminal_justice'],
  youth_offending_team: ['criminal_justice'],
  integrated_care_board: ['health'],
  local_health_board: ['health'],
  fire_and_rescue_authority: ['fire'],
  public_health: ['other'],
  hospital_trust: ['other'],
  ambulance_trust: ['other'],
  education: ['other'],
  voluntary_organisation: ['other'],
  university: ['other'],
  funder: ['other'],
  violence_reduction_unit: ['other'],
  other: ['other', 'local_authority', 'criminal_justice', 'health', 'police', 'fire', 'local_policing_body'],
} as const satisfies Record<BodyType, readonly [BodyClass, ...BodyClass[]]>;

/** The classes of a type; none where the word is no type. */
export function classesOf(type: unknown): readonly BodyClass[] {
  return Object.entries(CLASSES_OF_TYPE).find(([one]) => one === type)?.[1] ?? [];
}

/** The types that a class has, those first that have no other class. */
export function typesOf(bodyClass: unknown): readonly string[] {
  return Object.entries(CLASSES_OF_TYPE)
    .flatMap(([type, classes]: [string, readonly string[]]) => (classes.some((one) => one === bodyClass) ? [type] : []))
    .toSorted((a, b) => classesOf(a).length - classesOf(b).length);
}
