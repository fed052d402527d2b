import { placeOf } from '../../core/place.ts';
import { findings, NOT_APPLICABLE } from '../findings.ts';
import { inForce } from '../in-force.ts';
import type { DutyFacts, DutyTest } from '../outcome.ts';

/** Codes of local government areas (the Act, section 11(4)): districts, London boroughs and unitary areas; Welsh principal areas. */
const STATUTORY = /^(E0[6-9]|W06)\d{6}$/;

/** Where the covered areas stand: in the variant's own list, or in content/area.yaml. */
function areaList({ model }: DutyFacts): { record: object; key: string; codes: readonly string[] } {
  const { area } = model.content;
  if (model.variant) return { record: model.variant, key: 'areas', codes: model.variant.areas };
  return { record: area, key: 'local_government_areas', codes: area.local_government_areas };
}

/** Every covered area has a name and a code of a local government area, and exists on the edition's date. */
const areasAreStatutory: DutyTest = (facts) => {
  const found = findings();
  const { record, key, codes } = areaList(facts);
  if (codes.length === 0) found.lacks('no area is listed', placeOf(record, key));
  codes.forEach((code, index) => {
    const place = placeOf(codes, index) ?? placeOf(record, key);
    const area = facts.model.areas.get(code);
    const name = area?.name ? `${area.name} (${code})` : code;
    if (!STATUTORY.test(code)) found.lacks(`${name} is not a local government area`, place);
    else if (!area?.name) found.lacks(`${name} has no name`, place);
    else if (!inForce(area, facts.date)) found.lacks(`${name} does not exist on the edition date`, place);
    else found.meets(place);
  });
  return found.outcome();
};

/** A strategy for several areas records sections 8 and 9. */
const widerAreaBasis: DutyTest = ({ model }) => {
  if (model.covered.length < 2) return NOT_APPLICABLE;
  const found = findings();
  const { legal_basis } = model.content.document;
  const place = placeOf(legal_basis, 'sections');
  for (const [id, name] of [
    ['s8', 'section 8'],
    ['s9', 'section 9'],
  ] as const) {
    if (legal_basis?.sections?.includes(id)) found.meets(place);
    else found.lacks(name, place ?? placeOf(model.content.document, 'legal_basis'));
  }
  return found.outcome();
};

/** Tests of the area and the legal basis. */
export const AREA_TESTS = {
  'areas-are-statutory': areasAreStatutory,
  'wider-area-basis': widerAreaBasis,
} satisfies Record<string, DutyTest>;
