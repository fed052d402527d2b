import { type Place, placeOf } from '../../core/place.ts';
import { isFilled, placeInContent, placeUnder, valueAt, writtenPlace } from '../../model/content-path.ts';
import { listOf, told } from '../arguments.ts';
import { serves } from '../bodies.ts';
import { findings, placesOf } from '../findings.ts';
import type { DutyTest } from '../outcome.ts';
import { oneSpace, publicationText } from '../publication-text.ts';
import { kindTitle, recordName } from '../record-name.ts';

/** Each kind has evidence behind it, in words or by a document or figure, and each covered area has a kind. */
const kindsIdentified: DutyTest = ({ model }) => {
  const found = findings();
  const { kinds } = model.content.needs.kinds;
  for (const kind of kinds) {
    if (isFilled(kind.references) || isFilled(kind.indicators) || isFilled(kind.evidence))
      found.meets(placeOf(kind), ...placesOf(kind, 'references', 'indicators', 'evidence', 'areas'));
    else found.lacks(`no evidence is given for "${kindTitle(model.content, kind.kind)}"`, placeOf(kind));
  }
  for (const area of model.covered) {
    if (!kinds.some((kind) => serves(kind, area.code)))
      found.lacks(`no kind is identified for ${area.name}`, placeInContent(model.content, 'needs.kinds.kinds'));
  }
  return found.outcome();
};

/** Each kind links to a cause, or says why none could be established. */
const causesOfKinds: DutyTest = ({ model }) => {
  const found = findings();
  const known = new Set(model.content.needs.causes.causes.map((cause) => cause.id));
  for (const kind of model.content.needs.kinds.kinds) {
    if ((kind.causes ?? []).some((id) => known.has(id)) || isFilled(kind.causes_not_established))
      found.meets(placeUnder(kind, 'causes'));
    else found.lacks(`"${kindTitle(model.content, kind.kind)}"`, placeOf(kind));
  }
  for (const cause of model.content.needs.causes.causes)
    if (isFilled(cause.kinds)) found.meets(placeOf(cause, 'kinds'));
  if (known.size === 0) found.lacks('no causes are listed', placeInContent(model.content, 'needs.causes.causes'));
  return found.outcome();
};

/** A cohort is described by age, sex, place or role, and there is at least one cause: the drivers. */
const cohortsAndDrivers: DutyTest = ({ model }) => {
  const found = findings();
  const { cohorts, causes } = model.content.needs;
  if (cohorts.cohorts.length === 0)
    found.lacks('no group is named', placeInContent(model.content, 'needs.cohorts.cohorts'));
  for (const cohort of cohorts.cohorts) {
    if (isFilled(cohort.roles) && [cohort.ages, cohort.sex, cohort.place].some(isFilled))
      found.meets(placeOf(cohort), ...placesOf(cohort, 'ages', 'sex', 'place', 'kinds', 'indicators'));
    else found.lacks(`${recordName(cohort)} has no age, sex, place or role`, placeOf(cohort));
  }
  if (causes.causes.length === 0)
    found.lacks('no driver is named', placeInContent(model.content, 'needs.causes.causes'));
  else found.meets(placeOf(causes, 'causes'), ...causes.causes.map((cause) => placeOf(cause)));
  return found.outcome();
};

/** A factor at each level, one that protects, a few that press, and each of those printed in the strategy. */
const factors = told(
  {
    levels: {
      type: 'list',
      description: 'The levels that need a factor.',
      of: { type: 'text', description: 'A level.', like: 'needs.factors.factors.level' },
    },
    pressing: {
      type: 'record',
      description: 'How many may be marked as most pressing.',
      keys: {
        least: { type: 'number', description: 'The fewest.' },
        most: { type: 'number', description: 'The most.' },
      },
    },
  },
  ({ model, publications }, { levels, pressing: { least, most } }) => {
    const found = findings();
    const place = placeInContent(model.content, 'needs.factors.factors');
    const list = model.content.needs.factors.factors;
    for (const level of levels) {
      const there = list.filter((candidate) => candidate.level === level);
      if (there.length > 0)
        found.meets(...there.flatMap((factor) => [placeOf(factor), ...placesOf(factor, 'causes', 'indicators')]));
      else found.lacks(`none at the ${level} level`, place);
    }
    const protective = list.find((factor) => factor.type === 'protective');
    if (protective) found.meets(placeOf(protective));
    else found.lacks('no protective factor', place);
    const pressing = list.filter((factor) => factor.pressing);
    if (pressing.length >= least && pressing.length <= most) found.meets(placeOf(pressing[0]));
    else
      found.lacks(
        `${pressing.length} are marked as most pressing, where ${least} to ${most} help a reader to choose`,
        placeOf(pressing[most]) ?? place,
      );
    const strategy = publications.find((publication) => publication.role === 'response_strategy');
    for (const factor of strategy ? pressing : []) {
      if (!publicationText(strategy as NonNullable<typeof strategy>).includes(oneSpace(factor.name)))
        found.lacks(`the strategy does not name "${factor.name}"`, placeOf(factor));
    }
    return found.outcome();
  },
);

const GROUP = {
  group: { type: 'text', description: 'The group.', like: 'needs.insight.insight.group' },
  name: { type: 'text', description: 'What a message calls it.' },
} as const;

/** For each group at least one record says how, when and how many were asked. */
const heardFrom = told(
  {
    groups: listOf('Those who must have been heard.', 'One group.', GROUP),
  },
  ({ model }, { groups }) => {
    const found = findings();
    const { insight } = model.content.needs.insight;
    for (const { group, name } of groups) {
      const records = insight.filter((record) => record.group === group);
      const lacking = records.map((record) => ({
        record,
        keys: (['method', 'when', 'number', 'heard'] as const).filter((key) => !isFilled(record[key])),
      }));
      const complete = lacking.filter(({ keys }) => keys.length === 0);
      const nearest = lacking.toSorted((a, b) => a.keys.length - b.keys.length)[0];
      if (complete.length > 0) found.meets(...complete.map(({ record }) => placeOf(record)));
      else if (nearest)
        found.lacks(
          `no record from ${name} says ${nearest.keys.map((key) => INSIGHT_WORDS[key]).join(' and ')}`,
          placeOf(nearest.record),
        );
      else found.lacks(`nothing was heard from ${name}`, placeInContent(model.content, 'needs.insight.insight'));
    }
    return found.outcome();
  },
);

const INSIGHT_WORDS = {
  method: 'how they were asked',
  when: 'when',
  number: 'how many took part',
  heard: 'what they said',
} as const;

/** Each service has a tier and a place; gaps are named, or it is said why there are none. */
const servicesMapped: DutyTest = ({ model }) => {
  const found = findings();
  const { services } = model.content.needs;
  if (services.services.length === 0)
    found.lacks('no services are listed', placeInContent(model.content, 'needs.services.services'));
  for (const service of services.services) {
    const missing = [
      ...(isFilled(service.tier) ? [] : ['tier']),
      ...(isFilled(service.areas) || isFilled(service.coverage) ? [] : ['area']),
    ];
    if (missing.length === 0)
      found.meets(placeOf(service), ...placesOf(service, 'areas', 'coverage', 'cohorts', 'intervention'));
    else found.lacks(`${recordName(service)} has no ${missing.join(' and no ')}`, placeOf(service));
  }
  if (isFilled(services.gaps) || isFilled(services.no_gaps_because))
    found.meets(
      placeUnder(services, 'gaps'),
      ...services.gaps.flatMap((gap) => [placeOf(gap), ...placesOf(gap, 'tier', 'areas', 'recommendations')]),
    );
  else found.lacks('no gaps are named', placeInContent(model.content, 'needs.services.gaps'));
  return found.outcome();
};

/** How the assessment is published is decided; if not in full, the strategy has the summary. */
const assessmentPublication: DutyTest = ({ model }) => {
  const found = findings();
  const { assessment } = model.content.needs;
  const place: Place = placeInContent(model.content, 'needs.assessment.publication');
  if (!isFilled(assessment.publication)) found.lacks('nothing is decided', place);
  else found.meets(writtenPlace(assessment, 'publication'));
  const reason = placeInContent(model.content, 'needs.assessment.publication_reason');
  if (isFilled(assessment.publication_reason)) found.meets(reason);
  else found.lacks('the reason is not given', reason);
  if (
    isFilled(assessment.publication) &&
    assessment.publication !== 'full' &&
    !isFilled(valueAt(assessment, 'summary'))
  ) {
    found.lacks('it is not published in full and the strategy has no summary of it', place);
  }
  return found.outcome();
};

/** Tests of what the needs assessment says in words. */
export const ASSESSMENT_TESTS = {
  'kinds-identified': kindsIdentified,
  'causes-of-kinds': causesOfKinds,
  'cohorts-and-drivers': cohortsAndDrivers,
  factors,
  'heard-from': heardFrom,
  'services-mapped': servicesMapped,
  'assessment-publication': assessmentPublication,
} satisfies Record<string, DutyTest>;
