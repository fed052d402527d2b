import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent } from '../../model/content-path.ts';
import { told } from '../arguments.ts';
import { findings, NOT_APPLICABLE } from '../findings.ts';
import type { DutyTest } from '../outcome.ts';

const AGE_NAMES: Readonly<Record<string, string>> = { all: 'all-age', '0-24': 'under-25' };

/** The core measures of `measures` are there, each with a series for each of `ages`. */
const coreMeasures = told(
  {
    measures: {
      type: 'list',
      description: 'The measures that must be there.',
      of: { type: 'text', description: 'The id of a measure.' },
    },
    ages: {
      type: 'list',
      description: 'The ages that each needs a series for.',
      of: { type: 'text', description: 'Ages.', like: 'measures.core.series.age' },
    },
  },
  ({ model }, { measures, ages }) => {
    const found = findings();
    const { core } = model.content.measures;
    for (const id of measures) {
      const measure = core.find((candidate) => candidate.id === id);
      if (!measure) {
        found.lacks(`there is no measure "${id}"`, placeInContent(model.content, 'measures.core'));
        continue;
      }
      for (const age of ages) {
        const series = measure.series.find((candidate) => candidate.age === age);
        if (series?.available) found.meets(placeOf(series));
        else
          found.lacks(`"${measure.title}" has no ${AGE_NAMES[age] ?? age} series`, placeOf(series) ?? placeOf(measure));
      }
    }
    return found.outcome();
  },
);

const PARTS = [
  ['baseline', 'baseline'],
  ['direction', 'direction'],
  ['source', 'source'],
  ['frequency', 'frequency'],
  ['owner', 'owner'],
] as const;

/** Each priority has a local measure, and each local measure says where it starts, which way it should go, its source, rhythm and owner. */
const localMeasures: DutyTest = ({ model }) => {
  const found = findings();
  const { measures, priorities } = model.content;
  if (priorities.length === 0) found.lacks('there is no priority', placeInContent(model.content, 'priorities'));
  for (const priority of priorities) {
    const own = measures.local.find(
      (measure) => measure.priorities.includes(priority.id) || priority.measures.includes(measure.id),
    );
    if (own) found.meets(placeOf(own));
    else found.lacks(`no local measure for "${priority.title}"`, placeOf(priority, 'measures') ?? placeOf(priority));
  }
  for (const measure of measures.local) {
    const missing = PARTS.filter(([key]) => !isFilled(measure[key])).map(([, name]) => name);
    if (missing.length > 0) found.lacks(`"${measure.title}" has no ${missing.join(', ')}`, placeOf(measure));
  }
  return found.outcome();
};

/** Measures, and the figures behind them, were made for the present definition. */
const measuresDefinition: DutyTest = ({ model }) => {
  const found = findings();
  const { measures, definition, indicators } = model.content;
  const { version } = definition;
  if (measures.core.length + measures.local.length === 0) return NOT_APPLICABLE;
  for (const measure of [...measures.core, ...measures.local]) {
    const meta = indicators.find((indicator) => indicator.id === measure.indicator);
    const own = measure.definition_version;
    const behind = meta?.definition_version ?? null;
    if (own !== null && own !== version)
      found.lacks(`"${measure.title}" uses ${own}, the strategy ${version}`, placeOf(measure, 'definition_version'));
    else if (behind !== null && behind !== (own ?? version))
      found.lacks(
        `the figures of "${measure.title}" use ${behind}, the strategy ${version}`,
        placeOf(meta, 'definition_version'),
      );
    else found.meets(placeOf(measure, own === null ? 'indicator' : 'definition_version') ?? placeOf(measure));
  }
  return found.outcome();
};

/** Tests of the measures of success. */
export const MEASURE_TESTS = {
  'core-measures': coreMeasures,
  'local-measures': localMeasures,
  'measures-definition': measuresDefinition,
} satisfies Record<string, DutyTest>;
