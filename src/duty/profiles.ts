import type { Model } from '../model/model.ts';
import { inForce } from './in-force.ts';

/** The profiles that an area's code switches on: W06 is a Welsh principal area, E06 to E09 are English, E07 is a district below a county. */
const BY_CODE: readonly (readonly [RegExp, string])[] = [
  [/^W06/, 'wales'],
  [/^E0[6-9]/, 'england'],
  [/^E07/, 'two-tier'],
];

/** The profiles that are on: those the document names and those its areas switch on, as at the edition's date. */
export function profilesOf(model: Model): ReadonlySet<string> {
  const { document } = model.content;
  const codes = model.covered.filter((area) => inForce(area, document.edition_date)).map((area) => area.code);
  const switched = BY_CODE.filter(([pattern]) => codes.some((code) => pattern.test(code))).map(
    ([, profile]) => profile,
  );
  return new Set([...document.profiles, ...switched]);
}
