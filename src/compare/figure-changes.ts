import { groupInWords } from '../assemble/figure/group.ts';
import { type Measured, measuredOf } from '../assemble/figure/selection.ts';
import type { Labels } from '../assemble/publication.ts';
import { inTable } from '../disclosure/in-table.ts';
import type { PublishedIndicators, PublishedPoint, PublishedSeries } from '../disclosure/published.ts';
import type { Model } from '../model/model.ts';
import { isProtected, pointKey } from './hidden-on-both.ts';

/** One figure of a period that both editions have, and that is another in the new one. Numbers as they are printed. */
export interface FigureChange {
  readonly area: string;
  /** Whom it is about, where that is not everybody. */
  readonly group: string;
  readonly period: string;
  readonly old: PrintedFigure;
  readonly now: PrintedFigure;
  /** What the source says of it, in words: why it is another. */
  readonly why: readonly string[];
}

export interface PrintedFigure {
  /** Blank where the figure as printed is the count itself, or no count is known. */
  readonly count: string;
  readonly value: string;
}

/** What became of the figures of one indicator. */
export interface IndicatorChanges {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly change: 'added' | 'dropped' | 'changed';
  /** Its figures are made up, on either side. */
  readonly illustrative: boolean;
  readonly revised: readonly FigureChange[];
  /** Periods that only one side has figures for. */
  readonly newPeriods: readonly string[];
  readonly gonePeriods: readonly string[];
}

/** One side as far as it is in numbers. Its figures are hidden as those of the other side are (`hiddenOnBoth`). */
export interface FigureSide extends Pick<Model, 'content' | 'names' | 'variant' | 'own' | 'covered' | 'compare'> {
  readonly published: PublishedIndicators;
  readonly labels: Labels;
}

/** What changed in the figures that are published, by indicator: first in the new order, then what is gone. Of a local edition, in those of its own areas and those beside them. */
export function figureChanges(old: FigureSide, now: FigureSide): IndicatorChanges[] {
  const titleOf = ({ content }: FigureSide, id: string) => content.indicators.find((meta) => meta.id === id);
  const ids = [...new Set([...now.published.keys(), ...old.published.keys()])];
  return ids.flatMap((id): IndicatorChanges[] => {
    const [before, after] = [measuredIn(old, id), measuredIn(now, id)];
    const meta = titleOf(now, id) ?? titleOf(old, id);
    if (!meta) return [];
    const made = [before, after].some((measured) => measured?.published.provenance === 'illustrative');
    const about = { id, title: meta.label, unit: meta.unit, illustrative: made };
    const none = { revised: [], newPeriods: [], gonePeriods: [] };
    if (!before || !after) return before === after ? [] : [{ ...about, change: after ? 'added' : 'dropped', ...none }];
    const [was, is] = [pointsOf(before, old), pointsOf(after, now)];
    const revised = [...is].flatMap(([key, point]) => {
      const earlier = was.get(key);
      return earlier === undefined ? [] : revision(earlier, point, { before, after, side: now });
    });
    const [oldPeriods, newPeriods] = [periodsOf(was), periodsOf(is)];
    const fresh = newPeriods.filter((period) => !oldPeriods.includes(period));
    const gone = oldPeriods.filter((period) => !newPeriods.includes(period));
    if (revised.length + fresh.length + gone.length === 0) return [];
    return [{ ...about, change: 'changed', revised, newPeriods: fresh, gonePeriods: gone }];
  });
}

function measuredIn({ content, published }: FigureSide, id: string): Measured | undefined {
  const meta = content.indicators.find((one) => one.id === id);
  const indicator = published.get(id);
  return meta && indicator ? measuredOf(meta, indicator, content.definition.history) : undefined;
}

interface Point {
  readonly series: PublishedSeries;
  readonly point: PublishedPoint;
}

/** Every point of an indicator that an edition may print, in the order of its series. */
function pointsOf({ published }: Measured, side: FigureSide): Map<string, Point> {
  const areas = side.variant && new Set([side.own, ...side.covered, ...side.compare].map(({ code }) => code));
  const series = published.series.filter(({ area }) => areas?.has(area) ?? true);
  return new Map(series.flatMap((one) => one.points.map((point) => [pointKey(one, point), { series: one, point }])));
}

const periodsOf = (points: ReadonlyMap<string, Point>): string[] => {
  const periods = new Map([...points.values()].map(({ point: { period } }) => [period.label, period]));
  return [...periods]
    .toSorted(([, a], [, b]) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map(([label]) => label);
};

/** A figure that both print, where the two differ as printed. One that is hidden is hidden on both sides, and nothing is said of it. */
function revision(
  { point: old }: Point,
  { point: now, series }: Point,
  { before, after, side }: { readonly before: Measured; readonly after: Measured; readonly side: FigureSide },
): FigureChange[] {
  if (isProtected(old) || isProtected(now)) return [];
  const [was, is] = [printedOf(old, before), printedOf(now, after)];
  if (was.count === is.count && was.value === is.value) return [];
  return [
    {
      area: side.names.get(series.area) ?? series.area,
      group: groupInWords(series, after, side.labels),
      period: now.period.label,
      old: was,
      now: is,
      why: whyOf(old, now, before, after),
    },
  ];
}

function printedOf(point: PublishedPoint, { meta, decimals }: Measured): PrintedFigure {
  const isCount = meta.measure === 'count';
  const count =
    isCount || (point.count.kind === 'hidden' && point.count.reason !== 'low') ? '' : inTable(point, 'count', 0);
  return { count, value: inTable(point, 'value', decimals) };
}

function whyOf(old: PublishedPoint, now: PublishedPoint, before: Measured, after: Measured): string[] {
  const was = (flag: string): boolean => old.flags.includes(flag) && !now.flags.includes(flag);
  return [
    ...(now.flags.includes('revised') ? ['the source has revised it'] : []),
    ...['provisional', 'estimated', 'forecast'].filter(was).map((flag) => `it was ${flag} before`),
    ...(before.meta.definition_version === after.meta.definition_version
      ? []
      : ['it is counted by another definition']),
    ...(before.meta.source.title === after.meta.source.title ? [] : ['it is from another source']),
  ];
}
