import { placeOf } from '../../core/place.ts';
import { placeInContent } from '../../model/content-path.ts';
import { type Body, serves } from '../bodies.ts';
import { findings, NOT_APPLICABLE } from '../findings.ts';
import { inForce } from '../in-force.ts';
import type { DutyTest } from '../outcome.ts';

/** Kinds of body that exist in one of the two countries only (the Act, Schedule 1 and section 11(4)). */
const ENGLISH: readonly Body['type'][] = ['integrated_care_board', 'district_council', 'london_borough'];
const WELSH: readonly Body['type'][] = ['local_health_board', 'county_borough'];

/** Each body serves areas of the country that has its kind. Counties and unitary councils exist in both. Where no area is Welsh, the rule for Wales asks nothing of bodies that fit. */
const bodiesOfCountry: DutyTest = ({ model, date }) => {
  const found = findings();
  for (const body of model.content.partnership.bodies.filter((candidate) => inForce(candidate, date))) {
    const codes = model.covered.map((area) => area.code).filter((code) => serves(body, code));
    const wrong = [
      ...(ENGLISH.includes(body.type) && codes.some((code) => code.startsWith('W')) ? ['Wales'] : []),
      ...(WELSH.includes(body.type) && codes.some((code) => code.startsWith('E')) ? ['England'] : []),
    ];
    if (wrong.length > 0) found.lacks(`${body.name} does not operate in ${wrong.join(' and ')}`, placeOf(body, 'type'));
    else if (ENGLISH.includes(body.type) || WELSH.includes(body.type)) found.meets(placeOf(body, 'type'));
  }
  const outcome = found.outcome();
  const isWelsh = model.covered.some(({ code }) => code.startsWith('W'));
  return outcome.status === 'met' && !isWelsh ? NOT_APPLICABLE : outcome;
};

/** Both publications exist in Welsh. */
const welshVersion: DutyTest = ({ model, publications }) => {
  const found = findings();
  const place = placeOf(model.content.document, 'language') ?? placeInContent(model.content, 'document.language');
  for (const id of new Set(publications.flatMap(({ id, role }) => (role === undefined ? [] : [id])))) {
    const own = publications.filter((publication) => publication.id === id);
    if (own.some((publication) => publication.language.startsWith('cy'))) found.meets(place);
    else found.lacks(`${own[0]?.contents.length ?? 0} headings of ${own[0]?.titleBlock.title ?? id}`, place);
  }
  return found.outcome();
};

/** At least one plan under a Welsh duty is linked. */
const welshPlans: DutyTest = ({ model }) => {
  const found = findings();
  const plan = model.content.partnership.linked_plans.find((candidate) => candidate.kind === 'welsh_duty');
  if (plan) found.meets(placeOf(plan));
  else found.lacks('none is linked', placeInContent(model.content, 'partnership.linked_plans'));
  return found.outcome();
};

/** The profile of the Welsh rules on partnership plans is on. */
const welshPlanRules: DutyTest = ({ model, profiles }) => {
  const found = findings();
  const place = placeOf(model.content.document, 'profiles') ?? placeInContent(model.content, 'document.profiles');
  if (profiles.has('csp-wales')) found.meets(place);
  else found.lacks('only the English rules are on', place);
  return found.outcome();
};

/** Tests of what differs in Wales. */
export const WALES_TESTS = {
  'bodies-of-country': bodiesOfCountry,
  'welsh-version': welshVersion,
  'welsh-plans': welshPlans,
  'welsh-plan-rules': welshPlanRules,
} satisfies Record<string, DutyTest>;
