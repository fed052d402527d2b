import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent } from '../../model/content-path.ts';
import { told } from '../arguments.ts';
import { findings, placesOf } from '../findings.ts';
import { monthsLater } from '../months-later.ts';
import type { DutyFacts, DutyTest } from '../outcome.ts';

const AGENCY_NAMES: Readonly<Record<string, string>> = {
  local_authority: 'councils',
  youth_justice: 'youth justice',
  voluntary: 'voluntary organisations',
  voluntary_sector: 'voluntary organisations',
  prison: 'prisons',
  fire: 'fire and rescue',
};

const AGENCY = { type: 'text', description: 'An agency.', like: 'sources.register.agency' } as const;

const agencyName = (id: string): string => AGENCY_NAMES[id] ?? id;

/** Sources that the assessment uses, by agency. */
function sourcesOf({ model }: DutyFacts) {
  return [...model.content.sources.register, ...model.content.sources.other];
}

/** There is a source from each agency of `always` and from `at_least` of the `others`; each figure's source is in the register. */
const agencies = told(
  {
    always: { type: 'list', description: 'The agencies that must be there.', of: AGENCY },
    others: { type: 'list', description: 'The agencies of which some must be there.', of: AGENCY },
    at_least: { type: 'number', description: 'How many of the others.' },
  },
  (facts, { always, others, at_least }) => {
    const found = findings();
    const sources = sourcesOf(facts);
    const here = placeInContent(facts.model.content, 'sources.register');
    for (const agency of always) {
      const there = sources.filter((candidate) => candidate.agency === agency);
      if (there.length > 0) found.meets(...there.map((source) => placeOf(source)));
      else found.lacks(`nothing from ${agencyName(agency)}`, here);
    }
    const present = others.filter((agency) => sources.some((source) => source.agency === agency));
    if (present.length >= at_least)
      found.meets(...sources.filter((source) => present.includes(source.agency)).map((source) => placeOf(source)));
    else if (present.length === 0) found.lacks(`none of ${others.map(agencyName).join(', ')}`, here);
    else found.lacks(`only ${present.length} of ${others.map(agencyName).join(', ')}`, here);
    const ids = new Set(sources.map((source) => source.id));
    for (const indicator of facts.model.content.indicators) {
      if (!ids.has(indicator.source.id))
        found.lacks(`the source of "${indicator.label}" is not in the register`, placeOf(indicator.source, 'id'));
    }
    return found.outcome();
  },
);

/** There is at least one limitation, and each agency without a source is named in one. */
const limitsListed = told(
  { agencies: { type: 'list', description: 'The agencies whose absence must be named.', of: AGENCY } },
  (facts, args) => {
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
    for (const agency of args.agencies) {
      if (held.has(agency) || named.has(agency) || named.has(`${agency}_sector`)) continue;
      found.lacks(`nothing from ${agencyName(agency)}`, here);
    }
    return found.outcome();
  },
);

/** The assessment's days are there, in order, and not too long before the edition. */
const assessmentDates = told(
  {
    data_months: { type: 'number', description: 'The most months between the last day of the data and the edition.' },
    completed_months: { type: 'number', description: 'The most months between completion and the edition.' },
  },
  ({ model, date }, { data_months, completed_months }) => {
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
    if (completed_on && monthsLater(completed_on, completed_months) < date) {
      found.lacks(
        `it was completed on ${completed_on}, more than ${completed_months} months ago`,
        place('completed_on'),
      );
    }
    const old = data_to !== null && monthsLater(data_to, data_months) < date;
    if (!old) return found.outcome();
    if (!isFilled(assessment.still_good_because)) found.lacks(`the newest data is from ${data_to}`, place('data_to'));
    // Whether old data is still good rests on the words of the reason.
    return { ...found.outcome(), assurance: 'recorded' };
  },
);

/** Tests of what the assessment rests on. */
export const SOURCE_TESTS = {
  agencies,
  'limits-listed': limitsListed,
  'assessment-dates': assessmentDates,
} satisfies Record<string, DutyTest>;
