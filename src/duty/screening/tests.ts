import { placeOf } from '../../core/place.ts';
import { told } from '../arguments.ts';
import { findings, NOT_APPLICABLE } from '../findings.ts';
import type { DutyTest } from '../outcome.ts';
import { LIMBS } from './pattern.ts';
import { limbRecord, openFlags } from './record.ts';
import { dataSources, indicatorsFrom, isHealth, isRestricted } from './source-flags.ts';

/** One limb of section 8(8) has been screened for this edition: outcome, who, when, that it was of this content, and no review flag left open. */
const screened = told(
  { limb: { type: 'word', description: 'The limb of section 8(8).', words: LIMBS } },
  (facts, { limb }) => {
    const found = findings();
    const record = limbRecord(facts, limb);
    if (record.cleared) found.meets(record.place);
    for (const gap of record.gaps) found.lacks(gap, record.place);
    return { ...found.outcome(), ...(record.judgement ? { judgement: record.judgement } : {}) };
  },
);

/** The flags that point to a person. */
const PERSONAL = new Set(
  [
    'person-name',
    'relative',
    'case-study',
    'few-people',
    'case-reference',
    'initials',
    'nhs-number',
    'date-of-birth',
    'phone-number',
    'vehicle-registration',
    'social-account',
    'record-number',
    'personal-email',
    'postcode',
  ].map((name) => `screening/${name}`),
);

/** Nothing in the words points to a person, or the screening has cleared it. */
const noPersonalInformation: DutyTest = (facts) => {
  const { model } = facts;
  const found = findings();
  for (const flag of openFlags(facts)) {
    if (PERSONAL.has(flag.code)) found.lacks(flag.code.replace('screening/', '').replaceAll('-', ' '), flag.place);
  }
  const outcome = found.outcome();
  return outcome.status === 'met'
    ? { ...outcome, places: [placeOf(model.content.document, 'screening')].filter((place) => place !== undefined) }
    : outcome;
};

/** Health sources hold totals only. */
const healthAggregate: DutyTest = ({ model }) => {
  const found = findings();
  const sources = dataSources(model).filter(isHealth);
  if (sources.length === 0) return NOT_APPLICABLE;
  for (const source of sources) {
    if (source.level === 'aggregate') found.meets(placeOf(source, 'level'));
    else found.lacks(source.title, placeOf(source, 'level'));
  }
  return found.outcome();
};

/** No restricted or marked source is behind a figure that is printed. */
const noRestrictedSource: DutyTest = ({ model }) => {
  const found = findings();
  if (dataSources(model).length === 0) return NOT_APPLICABLE;
  for (const source of dataSources(model)) {
    const printed = indicatorsFrom(model, source);
    if (!isRestricted(source)) {
      if (printed.length > 0) found.meets(placeOf(source, 'restricted'));
      continue;
    }
    for (const meta of printed) found.lacks(`${source.title} feeds ${meta.label}`, placeOf(meta.source, 'id'));
  }
  return found.outcome();
};

/** Tests of what must not be published (the Act, sections 8(8), 9(9), 10(10) and 16(4)). */
export const SCREENING_TESTS = {
  screened,
  'no-personal-information': noPersonalInformation,
  'health-aggregate': healthAggregate,
  'no-restricted-source': noRestrictedSource,
} satisfies Record<string, DutyTest>;
