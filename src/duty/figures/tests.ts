import { ownAreas } from '../../assemble/figure/selection.ts';
import type { FigureNode } from '../../assemble/nodes.ts';
import { type Place, placeOf } from '../../core/place.ts';
import { areaLabel } from '../../model/area-label.ts';
import { isFilled, placeInContent, placeUnder } from '../../model/content-path.ts';
import type { SettledContent } from '../../model/model.ts';
import { told } from '../arguments.ts';
import { findings } from '../findings.ts';
import type { DutyTest } from '../outcome.ts';
import { personIn } from '../plausibility/person-in-post.ts';
import { reviewFlags } from '../screening/flags.ts';
import { shownSmallNumbers } from '../screening/small-numbers.ts';
import { typedNumbers } from '../screening/typed-numbers.ts';
import { placeShareGaps } from './place-share-gaps.ts';

type Indicator = SettledContent['indicators'][number];

/** Several years of a figure for the whole area; words on season and hour; place shares that make a whole; a value or a reason for each area. */
const trendTimePlace = told(
  {
    years: { type: 'number', description: 'The fewest periods that a figure for the whole area must show.' },
    rounding: {
      type: 'number',
      description: 'What each share may be out by, in per cent; half of its last decimal place when left out.',
      optional: true,
    },
  },
  (facts, { years, rounding }) => {
    const { model, published } = facts;
    const found = findings();
    const time = model.content.needs.place_and_time;
    const place = (key: string): Place => placeInContent(model.content, `needs.place_and_time.${key}`);

    const own = ownAreas(facts);
    const longest = Math.max(
      0,
      ...[...published.values()].flatMap(({ series }) =>
        series.filter(({ area }) => own.includes(area)).map((one) => one.points.length),
      ),
    );
    if (longest >= years) found.meets(place('by_year'), ...time.area_figures.map((figure) => placeOf(figure)));
    else found.lacks(`no figure covers ${years} years`, place('by_year'));
    for (const [key, name] of [
      ['by_season', 'the season'],
      ['by_day_and_hour', 'the day and the hour'],
    ] as const) {
      if (isFilled(time[key])) found.meets(place(key));
      else found.lacks(`nothing is said about ${name}`, place(key));
    }
    const incomplete = placeShareGaps(facts, rounding);
    if (!isFilled(time.place_types?.rows)) found.lacks('no shares by kind of place', place('place_types'));
    else if (incomplete.length === 0)
      found.meets(place('place_types'), ...time.place_types.rows.map((row) => placeOf(row)));
    for (const gap of incomplete) found.lacks(gap.details, gap.place);
    for (const area of model.covered) {
      const row = time.areas.find((candidate) => candidate.area === area.code);
      if (row && (isFilled(row.finding) || isFilled(row.no_value_reason))) found.meets(placeOf(row));
      else
        found.lacks(
          `${area.name} has neither a finding nor a reason why there is none`,
          placeOf(row) ?? place('areas'),
        );
    }
    return found.outcome();
  },
);

/** No figure or sentence sets areas side by side by counts, and each rate names what it is a rate of, with its source. */
const ratesForComparison: DutyTest = (facts) => {
  const { model, publications } = facts;
  const found = findings();
  const byId = new Map(model.content.indicators.map((meta) => [meta.id, meta]));
  const names = new Set([...model.areas.values()].map(areaLabel));
  for (const publication of publications) {
    for (const figure of publication.figures) {
      const areas = areasIn(figure, names);
      if (areas.length < 2) continue;
      for (const meta of figure.shows.flatMap(({ indicator }) => byId.get(indicator) ?? []))
        if (meta.measure === 'count')
          found.lacks(
            `"${figure.headline}" compares ${areas.slice(0, 2).join(' with ')}`,
            figure.data.source ?? placeOf(meta, 'measure'),
          );
        else found.meets(placeOf(meta));
    }
  }
  for (const meta of model.content.indicators) if (meta.measure !== 'count') checkDenominator(meta, found);
  for (const { code, words, place } of reviewFlags(model))
    if (code === 'language/comparison') found.lacks(`a sentence compares ${words}`, place);
  return found.outcome();
};

/** The areas that stand beside each other in a chart, as its categories or as its series. */
function areasIn({ chart }: FigureNode, names: ReadonlySet<string>): string[] {
  const shown = [
    ...chart.categories,
    ...chart.series.map((series) => series.name),
    ...(chart.benchmark ? [chart.benchmark.name] : []),
  ];
  return [...new Set(shown)].filter((name) => names.has(name));
}

function checkDenominator(meta: Indicator, found: ReturnType<typeof findings>): void {
  if (isFilled(meta.denominator?.name) && isFilled(meta.denominator?.source_id))
    found.meets(placeOf(meta, 'denominator'));
  else
    found.lacks(`"${meta.label}" does not name its population and where that comes from`, placeOf(meta, 'denominator'));
}

/**
 * Every indicator names a disclosure rule that exists, no published figure or table shows a count that its rule hides, and the audit of all that is
 * published found no hidden count that a reader could work out (src/disclosure/audit-cells.ts). Nor does the content itself hold a small number of
 * people that nobody has published.
 */
const smallNumbers: DutyTest = (facts) => {
  const found = findings();
  const { indicators, disclosure } = facts.model.content;
  const rules = new Set(disclosure.disclosure_rules.map((rule) => rule.id));
  for (const meta of indicators) {
    const here = placeUnder(meta, 'disclosure.rule');
    const audit = facts.published.get(meta.id)?.audit;
    if (!rules.has(meta.disclosure?.rule ?? ''))
      found.lacks(`"${meta.label}" names no disclosure rule of the list`, here);
    else if (audit && audit.exposed > 0)
      found.lacks(
        `${audit.exposed} of ${audit.hidden} hidden counts of "${meta.label}" can be worked out too nearly`,
        here,
      );
    else found.meets(here);
  }
  for (const { by, ...clearance } of disclosure.clearances ?? [])
    if (personIn(by) !== undefined) found.lacks('a clearance names no post that decided', placeOf(clearance, 'by'));
  for (const { where, place } of shownSmallNumbers(facts))
    found.lacks(`a count that its rule hides is shown in ${where}`, place);
  for (const { key, place } of typedNumbers(facts.model)) found.lacks(`a small number typed as ${key}`, place);
  return found.outcome();
};

/** Tests of figures: trends, comparisons and small numbers. */
export const FIGURE_TESTS = {
  'trend-time-place': trendTimePlace,
  'rates-for-comparison': ratesForComparison,
  'small-numbers': smallNumbers,
} satisfies Record<string, DutyTest>;
