import { type Assembly, report } from '../assemble/assembly.ts';
import { type Found, type Made, type NamedPoint, type NotFound, printMade } from '../assemble/figure/made-table.ts';
import { timeNotes } from '../assemble/figure/notes.ts';
import type { IndicatorMeta, Measured } from '../assemble/figure/selection.ts';
import { areaCodes } from '../assemble/figure/selection.ts';
import { type Plotted, placeName, plotByArea, plotOverTime } from '../assemble/figure/series.ts';
import { subtitleOf } from '../assemble/figure/titles.ts';
import { label } from '../assemble/label.ts';
import type { TableColumn } from '../assemble/nodes.ts';
import type { PublishedPoint } from '../disclosure/published.ts';
import type { PeriodType } from '../indicators/period.ts';
import { areas, id, indicator, optional, period, periodType, required, whole } from './attribute.ts';
import type { Call, Values } from './define.ts';
import { askedGroup, GROUP } from './group.ts';

/** What a method over time is asked by. */
export const OVER_TIME = {
  indicator: required(indicator, 'whose figures'),
  areas: optional(areas, 'where; each area is looked at on its own', '`own`'),
  ...GROUP,
  periods: optional(whole(2), 'how many of the latest periods', 'all'),
  from: optional(period, 'the first period', 'the earliest'),
  to: optional(period, 'the last period', 'the latest'),
  period_type: optional(
    periodType,
    'the kind of period',
    'the first that the method takes, such as months for a control chart',
  ),
  id: optional(id, 'its anchor, for links', 'it is numbered'),
};

/** What a method that sets areas side by side is asked by. */
export const BY_AREA = {
  indicator: required(indicator, 'whose figures'),
  areas: optional(areas, 'the areas', '`lgas`'),
  ...GROUP,
  period: optional(period, 'the period', 'the latest'),
  period_type: optional(periodType, 'the kind of period', "the indicator's own"),
  id: optional(id, 'its anchor, for links', 'it is numbered'),
};

/** Figures of one area from one period to another, or of several areas in one period. */
export interface Sample {
  readonly measured: Measured;
  readonly named: readonly (NamedPoint & { readonly area: string })[];
  /** Measure, unit, group, place and period. */
  readonly subject: string;
  /** The same with what is counted in place of the unit, for methods that look at counts alone. */
  readonly counted: string;
  readonly plotted: Plotted;
  /** Of several areas: the period, by its text. */
  readonly period: string;
  /** What was left out before a break, and what is unusual about the periods. */
  readonly notes: readonly string[];
}

/** The points of a sample that are there. */
export const pointsIn = ({ named }: Sample): readonly PublishedPoint[] => named.flatMap(({ point }) => point ?? []);

/** Reports a method that does not suit what it is asked for. Code: figure/method. */
export function unsuited(message: string, fix: string, { source }: Call, assembly: Assembly): void {
  report(assembly, 'figure/method', source, message, { fix });
}

/**
 * The series of each area, from its last break on. `kinds` are the kinds of period that the method can use, the one that suits it best first. Undefined when there is none, which has been
 * reported. Codes: figure/method, chart/no-data.
 */
function samplesOverTime(
  asked: Values<typeof OVER_TIME>,
  kinds: readonly PeriodType[],
  call: Call,
  assembly: Assembly,
): readonly Sample[] | undefined {
  const { indicator: measured } = asked;
  const own = [measured.meta.period.type, ...measured.meta.period.other_types];
  const type = kinds.find((one) => own.includes(one) && (asked.period_type ?? one) === one);
  if (type === undefined) {
    const message = `The figures of "${measured.meta.id}" are for ${(asked.period_type ?? own.join(', ')).replaceAll('_', ' ')}, which this method cannot use.`;
    unsuited(message, `It takes ${kinds.join(', ').replaceAll('_', ' ')}.`, call, assembly);
    return undefined;
  }
  const group = groupAsked(asked, call, assembly);
  if (!group) return undefined;
  return (asked.areas ?? areaCodes('own', call.source, assembly)).flatMap((code) => {
    const wanted = { ...asked, areas: [code], groups: [group], period_type: type };
    const plotted = plotOverTime('line', wanted, measured, call.source, assembly);
    return plotted
      ? [overTime(sinceLastBreak(withoutEmptyEnds(plotted)), plotted.areas[0] ?? code, measured, assembly)]
      : [];
  });
}

/** The one group that a method looks at. Code: chart/no-data. */
function groupAsked(
  asked: Values<typeof GROUP> & { readonly indicator: Measured },
  call: Call,
  assembly: Assembly,
): ReturnType<typeof askedGroup> {
  const reporting = { code: 'chart/no-data', placeOf: (name: string) => call.placeOf(name) } as const;
  return askedGroup(asked.indicator, asked, reporting, assembly);
}

function overTime(
  { plotted, notes }: { readonly plotted: Plotted; readonly notes: readonly Broken[] },
  area: string,
  measured: Measured,
  assembly: Assembly,
): Sample {
  const { labels } = assembly.kit;
  const points = plotted.series[0]?.points ?? [];
  return {
    measured,
    named: plotted.categories.map((name, i) => ({ name, area, point: points[i] })),
    ...subjectsOf(plotted, measured, assembly),
    plotted,
    period: plotted.axis.at(-1)?.text ?? '',
    notes: [
      ...notes.map((slots) => label(labels, 'made.since_break', { ...slots })),
      ...timeNotes({ ...plotted, breaks: [] }, measured, labels),
    ],
  };
}

/** A sample of the latest periods alone, for a method that takes so many of them. */
export function latestOf(sample: Sample, count: number, assembly: Assembly): Sample {
  const { plotted, measured } = sample;
  const from = plotted.categories.length - count;
  const cut = from > 0 ? startingAt(from, plotted) : plotted;
  const latest = overTime({ plotted: cut, notes: [] }, sample.named[0]?.area ?? '', measured, assembly);
  return { ...latest, notes: sample.notes };
}

/** A series begins and ends with a figure, or with one that is hidden: a period before or after it that has none changes nothing. */
function withoutEmptyEnds(plotted: Plotted): Plotted {
  const points = plotted.series[0]?.points ?? [];
  const isThere = (point: (typeof points)[number]): boolean =>
    point !== undefined &&
    [point.value, point.count].some((one) => one.kind === 'shown' || one.reason !== 'unavailable');
  const [first, last] = [points.findIndex(isThere), points.findLastIndex(isThere)];
  if (first < 0 || (first === 0 && last === points.length - 1)) return plotted;
  const cut = startingAt(first, plotted, last + 1);
  const breaks = plotted.breaks.filter(({ before }) => before > first && before <= last);
  return { ...cut, breaks: breaks.map((one) => ({ ...one, before: one.before - first })) };
}

/** The periods from the one at an index on, all or up to another. */
function startingAt(index: number, plotted: Plotted, end?: number): Plotted {
  const after = <T>(list: readonly T[]): readonly T[] => list.slice(index, end);
  return {
    ...plotted,
    categories: after(plotted.categories),
    periods: after(plotted.periods),
    axis: after(plotted.axis),
    series: plotted.series.map((series) => ({ ...series, points: after(series.points) })),
    breaks: [],
  };
}

function subjectsOf(plotted: Plotted, measured: Measured, assembly: Assembly): Pick<Sample, 'subject' | 'counted'> {
  const { meta } = measured;
  const named = (unit: string): string =>
    subtitleOf({ plotted, measured: { ...measured, meta: { ...meta, unit } }, subject: undefined, assembly });
  return { subject: named(meta.unit), counted: named(meta.numerator.name) };
}

interface Broken {
  readonly period: string;
  readonly text: string;
}

/** A method looks at figures that were counted alike: those from the last break on. */
function sinceLastBreak(plotted: Plotted): { plotted: Plotted; notes: readonly Broken[] } {
  const last = plotted.breaks.toSorted((a, b) => a.before - b.before).at(-1);
  if (!last) return { plotted, notes: [] };
  const cut = startingAt(last.before, plotted);
  return { plotted: cut, notes: [{ period: cut.categories[0] ?? '', text: last.text }] };
}

/**
 * The figures of areas in one period, those without a figure among them. Undefined when there are none, which has been reported. Codes: figure/method (a
 * measure that the method cannot use), chart/no-data.
 */
export function sampleByArea(
  asked: Omit<Values<typeof BY_AREA>, 'id'>,
  measures: readonly IndicatorMeta['measure'][],
  call: Call,
  assembly: Assembly,
): Sample | undefined {
  const { indicator: measured } = asked;
  if (!suits(measured, measures, call, assembly)) return undefined;
  const all = asked.areas ?? areaCodes('lgas', call.source, assembly);
  const group = groupAsked(asked, call, assembly);
  if (!group) return undefined;
  const plotted = plotByArea(
    'bar',
    { ...asked, group, areas: all, benchmark: undefined },
    measured,
    call.source,
    assembly,
  );
  if (!plotted) return undefined;
  const points = plotted.series[0]?.points ?? [];
  const absent = all.filter((code) => !plotted.areas.includes(code));
  return {
    measured,
    named: [
      ...plotted.areas.map((code, i) => ({ name: placeName(code, assembly), area: code, point: points[i] })),
      ...absent.map((code) => ({ name: placeName(code, assembly), area: code, point: undefined })),
    ],
    ...subjectsOf(plotted, measured, assembly),
    plotted,
    period: plotted.axis[0]?.text ?? '',
    notes: timeNotes(plotted, measured, assembly.kit.labels),
  };
}

/** A method over time: what it can use, and what it says of one area. */
export interface MethodOverTime {
  readonly measures: readonly IndicatorMeta['measure'][];
  readonly kinds: readonly PeriodType[];
  make(
    sample: Sample,
    assembly: Assembly,
  ): { readonly caption: string; readonly result: Found | NotFound; readonly sample?: Sample };
}

/** One table an area; the anchor is that of the first. Codes: figure/method, chart/no-data. */
export function printOverTime(
  { measures, kinds, make }: MethodOverTime,
  asked: Values<typeof OVER_TIME>,
  call: Call,
  assembly: Assembly,
): ReturnType<typeof printMade> {
  if (!suits(asked.indicator, measures, call, assembly)) return [];
  return (samplesOverTime(asked, kinds, call, assembly) ?? []).flatMap((given, i) => {
    const { caption, result, sample = given } = make(given, assembly);
    const made: Made = { used: [{ measured: sample.measured, points: pointsIn(sample) }], caption, result };
    return printMade(made, { id: i === 0 ? asked.id : undefined, source: call.source }, assembly);
  });
}

/** Whether a method can use an indicator's measure; if not, it is reported. Code: figure/method. */
export function suits(
  { meta }: Measured,
  measures: readonly IndicatorMeta['measure'][],
  call: Call,
  assembly: Assembly,
): boolean {
  if (measures.includes(meta.measure)) return true;
  const message = `"${meta.id}" is a ${meta.measure.replaceAll('_', ' ')}, which this method cannot use.`;
  unsuited(message, `It takes ${measures.join(', ').replaceAll('_', ' ')}.`, call, assembly);
  return false;
}

/** Columns by the keys of their labels: what names the row, text, and numbers. */
export function columnsOf(
  list: readonly (readonly [key: string, kind: TableColumn['kind'], width?: number])[],
  { kit: { labels } }: Assembly,
): TableColumn[] {
  return list.map(([key, kind, width = 1]) => ({ label: label(labels, key), kind, width }));
}
