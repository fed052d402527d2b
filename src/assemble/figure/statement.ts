import { once } from '../../core/once.ts';
import type { PublishedIndicator, PublishedPoint } from '../../disclosure/published.ts';
import { composeKeyMessage } from '../../indicators/key-message/compose.ts';
import type { Caution, KeyMessageFacts } from '../../indicators/key-message/facts.ts';
import { recentTrend, type TrendResult } from '../../indicators/recent-trend.ts';
import { possibleCounts, roundingBase } from '../../indicators/rounded-count.ts';
import { breakBetween, breaksOf } from '../../indicators/series-breaks.ts';
import { typeObstacle } from '../../indicators/trend-window.ts';
import { estimated } from '../../indicators/worked-out.ts';
import { areaLabel } from '../../model/area-label.ts';
import type { Assembly } from '../assembly.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { asCounts, hasCountAlone } from './counts-alone.ts';
import { differenceOf, previousPoint, roundedTo, unusualIn } from './difference.ts';
import { groupInWords, groupOf } from './group.ts';
import { keyOf, type Measured, pointsOf, type Wanted } from './selection.ts';

/** Rates of fewer events are marked as of low reliability by the Office for National Statistics (mortality statistics). */
const FEW_EVENTS = 20;
const YEARS_OF_A_TREND = 5;

/** Where the names of areas and groups are found. */
export type Words = { readonly model: Pick<Assembly['model'], 'areas'>; readonly kit: Pick<Assembly['kit'], 'labels'> };

/** What the published figures of one indicator, area, group and period let one say. What takes time is worked out when it is asked for: most numbers are only printed. */
export interface Statement {
  readonly measured: Measured;
  readonly wanted: Wanted;
  readonly point: PublishedPoint;
  /** The like period before, which a change is told from. */
  readonly previous: PublishedPoint | undefined;
  readonly facts: KeyMessageFacts;
  /** The same as if nothing were illustrative: what a text is read against, whose mark is looked for apart. */
  readonly unmarked: KeyMessageFacts;
  readonly trend: TrendResult;
  readonly comparison: Comparison | undefined;
  /** The whole key message. */
  readonly message: string;
}

/** Kept for each indicator by area, group and period: documents, figures, cards and variants all say the same. */
const KEPT = new WeakMap<PublishedIndicator, Map<string, Statement | undefined>>();

/** The statement on a series' latest period, or on the one given by its text; undefined when there is no such point. */
export function statementOf(
  measured: Measured,
  wanted: Wanted,
  words: Words,
  period: string | undefined = undefined,
): Statement | undefined {
  const { published } = measured;
  const kept = KEPT.get(published) ?? new Map<string, Statement | undefined>();
  KEPT.set(published, kept);
  const key = `${keyOf(wanted)}\n${period ?? ''}`;
  if (!kept.has(key)) kept.set(key, worked(measured, wanted, wordsAlone(words), period));
  return kept.get(key);
}

/** A statement works things out later: it must not hold the whole edition that first asked for it. */
const wordsAlone = ({ model, kit }: Words): Words => ({ model: { areas: model.areas }, kit: { labels: kit.labels } });

function worked(asGiven: Measured, wanted: Wanted, words: Words, period: string | undefined): Statement | undefined {
  const { areas } = words.model;
  const all = pointsOf(asGiven.published, wanted);
  const given =
    period === undefined ? all.at(-1) : all.find((p) => p.period.text === period || p.period.label === period);
  if (!given) return undefined;
  const upTo = all.filter((p) => p.period.start <= given.period.start);
  const { measured, points } = hasCountAlone(given, asGiven)
    ? asCounts(asGiven, upTo)
    : { measured: asGiven, points: upTo };
  const point = points.find(({ period: { text } }) => text === given.period.text) ?? given;
  const { meta, decimals } = measured;
  const area = areas.get(wanted.area);
  const previous = previousPoint(points, point);
  const breaks = breaksOf(measured.breaks, points);
  const isYearly = typeObstacle(point.period.type) === undefined;
  const first = isYearly ? points.slice(-YEARS_OF_A_TREND)[0] : previous;
  const broken = first && breakBetween(breaks, first, point);
  const trend = once(() =>
    trendOf(
      measured,
      points,
      breaks.map((b) => b.from),
    ),
  );
  const comparison = comparisonOf(measured, wanted, point, areas);
  const change = once(() => previous && differenceOf(previous, point, measured));
  const isIllustrative = measured.published.provenance === 'illustrative';
  const factsOf = (illustrative: boolean): KeyMessageFacts => ({
    area: area ? areaLabel(area) : wanted.area,
    group: groupInWords(groupOf(wanted, measured), measured, words.kit.labels) || undefined,
    unit: meta.unit,
    latest: latestOf(point, meta.measure),
    previous: previous && { period: previous.period.label, value: shown(previous) },
    get trend() {
      const found = trend();
      return 'result' in found ? found.result : undefined;
    },
    get noTrend() {
      return noTrendOf(trend(), points);
    },
    comparison: comparison && {
      significance: comparison.significance,
      benchmark: comparison.benchmark,
      value: comparison.value,
    },
    get change() {
      return change();
    },
    polarity: meta.polarity.value,
    breakNote: broken?.text,
    unusual: {
      trend: first && isYearly ? unusualIn(first, measured) : undefined,
      change: previous && unusualIn(previous, measured),
    },
    cautions: cautionsOf(points, point, measured),
    roundedTo: roundedTo(point),
    illustrative,
    decimals,
  });
  const facts = factsOf(isIllustrative);
  const message = once(() => composeKeyMessage(facts));
  return {
    measured: asGiven,
    wanted,
    point: given,
    previous,
    facts,
    unmarked: isIllustrative ? factsOf(false) : facts,
    get trend() {
      return trend();
    },
    comparison,
    get message() {
      return message();
    },
  };
}

/** Why there is no trend of periods that are not years of their own. */
function noTrendOf(trend: TrendResult, points: readonly PublishedPoint[]): KeyMessageFacts['noTrend'] {
  if (!('reason' in trend) || trend.reason !== 'periods_not_independent') return undefined;
  return points.some(({ period }, i) => period.start <= (points[i - 1]?.period.end ?? '')) ? 'overlap' : 'together';
}

function latestOf(point: PublishedPoint, measure: Measured['meta']['measure']): KeyMessageFacts['latest'] {
  const { period, value, lower, upper, count, flags } = point;
  const unreliable = flags.includes('low_reliability');
  if (value.kind === 'hidden') return { period: period.label, value: null, hidden: value.reason, unreliable };
  const events = measure === 'crude_rate' && count.kind === 'shown' ? count.value : null;
  return { period: period.label, value: value.value, lower, upper, count: events };
}

function trendOf({ meta }: Measured, points: readonly PublishedPoint[], breaks: readonly string[]): TrendResult {
  const context = { periodType: points.at(-1)?.period.type ?? 'month', breaks, polarity: meta.polarity.value };
  if (meta.measure !== 'proportion') {
    const values = points.map((point) => {
      const { period, lower, upper, count, range, denominator } = point;
      if (!range || count.kind === 'hidden') return { period, value: shown(point), lower, upper };
      const at = (possible: number) => estimated(meta, possible, denominator);
      return {
        period,
        value: null,
        lower: null,
        upper: null,
        ...at(count.value),
        possible: { counts: range.counts, at },
      };
    });
    return recentTrend({ ...context, kind: 'rate', points: values });
  }
  const shares = points.map(({ period, count, denominator, flags }) => ({
    period,
    numerator: count.kind === 'shown' ? count.value : null,
    denominator,
    possible:
      count.kind === 'shown' && roundingBase(flags) !== undefined ? possibleCounts(count.value, flags) : undefined,
  }));
  return recentTrend({ ...context, kind: 'proportion', points: shares });
}

function cautionsOf(
  points: readonly PublishedPoint[],
  { count, flags }: PublishedPoint,
  { published: { provenance } }: Measured,
): Caution[] {
  const few = count.kind === 'shown' && count.value < FEW_EVENTS;
  const hidden = points.some((p) => p.value.kind === 'hidden' && p.value.reason === 'suppressed');
  return [
    ...(few ? (['small_numbers'] as const) : []),
    ...(flags.includes('low_reliability') ? (['low_reliability'] as const) : []),
    ...(hidden ? (['some_not_shown'] as const) : []),
    // What is made up has no final form.
    ...(flags.includes('provisional') && provenance !== 'illustrative' ? (['provisional'] as const) : []),
  ];
}

function shown({ value }: PublishedPoint): number | null {
  return value.kind === 'shown' ? value.value : null;
}
