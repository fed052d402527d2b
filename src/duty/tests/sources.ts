import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent } from '../content-path.ts';
import { findings, placesOf } from '../findings.ts';
import type { DutyFacts, DutyTest } from '../outcome.ts';

const AGENCY_NAMES: Readonly<Record<string, string>> = {
  local_authority: 'councils',
  youth_justice: 'youth justice',
  voluntary: 'voluntary organisations',
  voluntary_sector: 'voluntary organisations',
  prison: 'prisons',
  fire: 'fire and rescue',
};

const agencyName = (id: string): string => AGENCY_NAMES[id] ?? id;

/** Sources that the assessment uses, by agency. */
function sourcesOf({ model }: DutyFacts) {
  return [...model.content.sources.register, ...model.content.sources.other];
}

/** There is a source from each agency of `always` and from `at_least` of the `others`; each figure's source is in the register. */
const agencies: DutyTest = (facts, args) => {
  const found = findings();
  const sources = sourcesOf(facts);
  const here = placeInContent(facts.model.content, 'sources.register');
  const [always, others] = [args.always as string[], args.others as string[]];
  for (const agency of always) {
    const there = sources.filter((candidate) => candidate.agency === agency);
    if (there.length > 0) found.meets(...there.map((source) => placeOf(source)));
    else found.lacks(`nothing from ${agencyName(agency)}`, here);
  }
  const present = others.filter((agency) => sources.some((source) => source.agency === agency));
  if (present.length >= Number(args.at_least))
    found.meets(...sources.filter((source) => present.includes(source.agency)).map((source) => placeOf(source)));
  else found.lacks(`only ${present.length} of ${others.map(agencyName).join(', ')}`, here);
  const ids = new Set(sources.map((source) => source.id));
  for (const indicator of facts.model.content.indicators) {
    if (!ids.has(indicator.source.id))
      found.lacks(`the source of "${indicator.label}" is not in the register`, placeOf(indicator.source, 'id'));
  }
  return found.outcome();
};

/** There is at least one limitation, and each agency without a source is named in one. */
const limitsListed: DutyTest = (facts, args) => {
  const found = findings();
  const { limitations } = facts.model.content.needs.limitations;
  const here = placeInContent(facts.model.content, 'needs.limitations.limitations');
  if (limitations.length === 0) found.lacks('none is listed', here);
  for (const limitation of limitations)
    found.meets(
      placeOf(limitation),
      ...placesOf(limitation, 'missing_agency', 'kinds', 'indicators', 'areas', 'recommendations'),
    );
  const held = new Set<string>(sourcesOf(facts).map((source) => source.agency));
  const named = new Set(limitations.flatMap((limitation) => limitation.missing_agency ?? []).map(String));
  for (const agency of args.agencies as string[]) {
    if (held.has(agency) || named.has(agency) || named.has(`${agency}_sector`)) continue;
    found.lacks(`nothing from ${agencyName(agency)}`, here);
  }
  return found.outcome();
};

/** The assessment's days are there, in order, and not too long before the edition. */
const assessmentDates: DutyTest = ({ model, date }, args) => {
  const found = findings();
  const { needs, document } = model.content;
  const { assessment } = needs;
  const place = (key: string) => placeInContent(model.content, `needs.assessment.${key}`);
  for (const [key, name] of [
    ['completed_on', 'the day it was completed'],
    ['data_to', 'the last day of its data'],
    ['next_refresh', 'the next refresh'],
  ] as const) {
    if (isFilled(assessment[key])) found.meets(place(key), ...placesOf(assessment, 'still_good_because'));
    else found.lacks(`${name} is not recorded`, place(key));
  }
  const { completed_on, data_to } = assessment;
  if (completed_on && document.agreed_on && completed_on > document.agreed_on) {
    found.lacks(`it was completed on ${completed_on}, after the strategy was agreed`, place('completed_on'));
  }
  if (completed_on && monthsLater(completed_on, Number(args.completed_months)) < date) {
    found.lacks(
      `it was completed on ${completed_on}, more than ${args.completed_months} months ago`,
      place('completed_on'),
    );
  }
  if (data_to && monthsLater(data_to, Number(args.data_months)) < date && !isFilled(assessment.still_good_because)) {
    found.lacks(`the newest data is from ${data_to}`, place('data_to'));
  }
  return found.outcome();
};

/** The same day some months later; a day that the month does not have becomes its last. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Tests of what the assessment rests on. */
export const SOURCE_TESTS = {
  agencies,
  'limits-listed': limitsListed,
  'assessment-dates': assessmentDates,
} satisfies Record<string, DutyTest>;
