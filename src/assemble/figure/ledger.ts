import type { Published, PublishedPoint } from '../../disclosure/published.ts';
import type { Assembly } from '../assembly.ts';
import type { Comparison } from './comparison.ts';
import { roundedTo } from './difference.ts';
import { type LimitsUsed, limitsUsed } from './limits.ts';
import type { IndicatorMeta, Measured } from './selection.ts';
import type { Plotted } from './series.ts';
import type { Statement } from './statement.ts';

/** The methods that a publication can explain, in the order it explains them; the words are labels of the same name. */
export const METHODS = [
  'count',
  'crude_rate',
  'proportion',
  'dsr',
  'isr',
  'ratio',
  'rank',
  'single_ci',
  'double_ci',
  'trend_rate',
  'trend_proportion',
  'change',
  'change_rounded',
  'xmr',
  'season',
  'mean',
  'funnel',
  'standardised',
  'standardised_ratio',
  'concentration',
  'time_window',
  'quantiles',
  'slope_index',
  'cost',
  'break',
  'pooled',
  'suppressed',
  'rounded',
  'display',
] as const;

export type MethodId = (typeof METHODS)[number];

/** What one publication has printed so far: the methods behind it and the indicators whose sources are to be named. */
interface Ledger {
  readonly methods: Set<MethodId>;
  /** How the limits of each measure came about, by the names of the labels on it. */
  readonly limits: Map<MethodId, Set<LimitsLabel>>;
  readonly sources: Map<string, IndicatorMeta>;
  /** The points that were printed, by their measure: one that is printed again adds nothing. */
  readonly points: Map<MethodId, Set<PublishedPoint>>;
  /** Lists that are printed from the ledger. They stay open until the publication is complete, since later pages use more. */
  readonly open: (() => void)[];
}

type LimitsLabel = LimitsUsed['methods'][number] | 'of_range';

const LEDGERS = new WeakMap<Assembly, Ledger>();

function ledgerOf(assembly: Assembly): Ledger {
  const known = LEDGERS.get(assembly);
  if (known) return known;
  const ledger = {
    methods: new Set<MethodId>(['display']),
    limits: new Map<MethodId, Set<LimitsLabel>>(),
    sources: new Map(),
    points: new Map(),
    open: [],
  };
  LEDGERS.set(assembly, ledger);
  return ledger;
}

/** The methods that publications used so far, in the order of METHODS. */
export function methodsUsed(assemblies: readonly Assembly[]): MethodId[] {
  return METHODS.filter((id) => assemblies.some((assembly) => ledgerOf(assembly).methods.has(id)));
}

/** How the printed limits of a measure came about in these publications, in a fixed order. */
export function limitsOfMethod(assemblies: readonly Assembly[], id: MethodId): readonly LimitsLabel[] {
  return LIMITS_LABELS.filter((label) => assemblies.some((assembly) => ledgerOf(assembly).limits.get(id)?.has(label)));
}

const LIMITS_LABELS: readonly LimitsLabel[] = ['published', 'byar', 'exact', 'wilson', 'of_range'];

/** The indicators whose figures publications of one edition printed so far, in the order of the content. */
export function indicatorsUsed(assemblies: readonly Assembly[]): IndicatorMeta[] {
  const [first] = assemblies;
  const indicators = first?.model.content.indicators ?? [];
  return indicators.filter(({ id }) => assemblies.some((assembly) => ledgerOf(assembly).sources.has(id)));
}

/** Calls `fill` now, and again whenever the publication uses something new. */
export function keepOpen(assembly: Assembly, fill: () => void): void {
  ledgerOf(assembly).open.push(fill);
  fill();
}

/** Notes that a number of each of these points is printed, or worked with: the download of the indicator holds such rows, and no others that are not listed. */
export function showRows(
  { meta }: Pick<Measured, 'meta'>,
  points: readonly PublishedPoint[],
  assembly: Assembly,
): void {
  assembly.tables.get(meta.id)?.show(points);
}

/** Notes that points of an indicator are printed. */
export function usePoints({ meta }: Measured, all: readonly PublishedPoint[], assembly: Assembly): void {
  const points = unused(meta.measure, all, ledgerOf(assembly));
  if (points.length === 0 && all.length > 0) return;
  showRows({ meta }, points, assembly);
  const { methods, ofRange } = limitsUsed(points);
  noteLimits(assembly, meta.measure, ofRange ? [...methods, 'of_range'] : methods);
  const used: MethodId[] = [meta.measure];
  if (points.some(({ period }) => period.type === 'pooled_years')) used.push('pooled');
  if (points.some(({ count, value }) => isSuppressed(count) || isSuppressed(value))) used.push('suppressed');
  if (points.some((point) => roundedTo(point) !== undefined)) used.push('rounded');
  note(assembly, meta, used);
}

function unused(measure: MethodId, points: readonly PublishedPoint[], { points: known }: Ledger): PublishedPoint[] {
  const used = known.get(measure) ?? new Set();
  known.set(measure, used);
  const left = points.filter((point) => !used.has(point));
  for (const point of left) used.add(point);
  return left;
}

const isSuppressed = (number: Published): boolean => number.kind === 'hidden' && number.reason === 'suppressed';

/** What a figure shows: the points of its series and those beside them. */
export const pointsShown = (plotted: Plotted): readonly PublishedPoint[] => [
  ...pointsOfSeries(plotted),
  ...plotted.beside,
];

const pointsOfSeries = ({ series }: Plotted): readonly PublishedPoint[] =>
  series.flatMap(({ points }) => points.flatMap((point) => point ?? []));

/** Notes that a figure is printed. */
export function useFigures(measured: Measured, plotted: Plotted, assembly: Assembly): void {
  showRows(measured, plotted.beside, assembly);
  usePoints(measured, pointsOfSeries(plotted), assembly);
  if (plotted.breaks.length > 0) note(assembly, measured.meta, ['break']);
}

/** Notes that what a statement says is printed: its level, comparison and trend, or the change where there is no trend. */
export function useStatement(
  { measured, point, previous, facts, comparison, trend }: Statement,
  assembly: Assembly,
): void {
  usePoints(measured, [point], assembly);
  const { meta } = measured;
  const tested = 'chiSquared' in trend && trend.chiSquared !== null;
  const compared = comparison && comparison.significance !== 'not_compared';
  const changed = !tested && facts.change !== undefined && facts.breakNote === undefined;
  showRows(measured, [...(compared ? pointIn(comparison) : []), ...(changed && previous ? [previous] : [])], assembly);
  note(assembly, meta, [
    ...(compared ? [comparison.method] : []),
    ...(tested ? [meta.measure === 'proportion' ? ('trend_proportion' as const) : ('trend_rate' as const)] : []),
    ...(changed ? ['change' as const, ...(facts.roundedTo === undefined ? [] : ['change_rounded' as const])] : []),
    ...(facts.breakNote === undefined ? [] : ['break' as const]),
  ]);
}

/** Whom a comparison is with. */
const pointIn = ({ point }: Comparison): readonly PublishedPoint[] => (point ? [point] : []);

/** Notes that a comparison is printed. */
export function useComparison(measured: Measured, comparison: Comparison, assembly: Assembly): void {
  showRows(measured, pointIn(comparison), assembly);
  note(assembly, measured.meta, [comparison.method]);
}

/** Notes a method that a sentence or a table uses on its own. */
export function useMethod(
  { measured: { meta } }: Pick<Statement, 'measured'>,
  method: MethodId,
  assembly: Assembly,
): void {
  note(assembly, meta, [method]);
}

function noteLimits(assembly: Assembly, measure: MethodId, used: readonly LimitsLabel[]): void {
  const { limits, open } = ledgerOf(assembly);
  const known = limits.get(measure) ?? new Set();
  limits.set(measure, known);
  const before = known.size;
  for (const label of used) known.add(label);
  if (known.size > before) for (const fill of open) fill();
}

function note(assembly: Assembly, meta: IndicatorMeta, methods: readonly MethodId[]): void {
  const { methods: known, sources, open } = ledgerOf(assembly);
  const before = known.size + sources.size;
  for (const method of methods) known.add(method);
  sources.set(meta.id, meta);
  if (known.size + sources.size > before) for (const fill of open) fill();
}
