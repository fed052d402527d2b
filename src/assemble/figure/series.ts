import type { Added } from '../../charts/adds.ts';
import type { ChartKindId } from '../../charts/kinds.ts';
import type { ChartPoint, ChartSpec } from '../../charts/spec.ts';
import type { Place } from '../../core/place.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { roundHalfAway } from '../../indicators/display-number.ts';
import { latestPeriod, type Period } from '../../indicators/period.ts';
import { type Unusual, unusualOf } from '../../indicators/unusual-periods.ts';
import { areaLabel } from '../../model/area-label.ts';
import { type Assembly, report } from '../assembly.ts';
import { type AskedPeriods, along, axisOf, breaksAlong } from './axis.ts';
import { type Group, partsInWords } from './group.ts';
import { unpublishedKind } from './period-kind.ts';
import { areaCodes, type Measured, pointOf, pointsOf } from './selection.ts';
import { reportNoFigures, withStandIn } from './stand-in-areas.ts';
import { upperFirst } from './words.ts';

/** One line or one set of bars: its printed name, whom it is about and its points, by category. */
export interface PlottedSeries extends Group {
  readonly name: string;
  /** Its indicator, in a figure of two. */
  readonly of?: Measured;
  readonly area: string;
  readonly points: readonly (PublishedPoint | undefined)[];
}

/** A value that a line across the figure marks, in the unit of the figure. */
export interface Level {
  /** What it is, such as `Target for 2027/28`. */
  readonly name: string;
  readonly value: number;
  /** Who says so. */
  readonly source: string;
}

/** What a figure shows before it is drawn: categories across, series within. */
export interface Plotted {
  readonly kind: ChartKindId;
  readonly categories: readonly string[];
  /** What the categories are where they are neither periods nor areas. */
  readonly rows?: 'age';
  readonly series: readonly PlottedSeries[];
  readonly areas: readonly string[];
  /** Whom it is about: one group, or those side by side. */
  readonly groups: readonly Group[];
  readonly periods: readonly string[];
  readonly breaks: ChartSpec['breaks'];
  /** The periods as they are, where they are what stands along the axis. */
  readonly axis: readonly Period[];
  readonly benchmark: ChartSpec['benchmark'];
  /** What that line marks, where it is no area: a target, or where things began. */
  readonly level?: Level;
  /** Two indicators of one unit, where it shows these. */
  readonly both?: readonly [Measured, Measured];
  /** Whether its periods were chosen one by one, so that others lie between them. */
  readonly isChosen?: true;
  /** What it shows beside the series: the point of the line across. */
  readonly beside: readonly PublishedPoint[];
  /** The kind of period. */
  readonly type: string;
  /** Which part of a figure of several plates this is, and the figure. */
  readonly plate?: { readonly part: number; readonly of: number; readonly whole: Plotted };
  /** Names of what was asked for and is not there. */
  readonly absent: readonly string[];
  /** What its kind of chart makes of it beyond the value of each area. */
  readonly added?: Added;
}

/** What a chart over time asks for: areas by code, groups, which of the periods, the kind of period. */
export interface OverTime extends AskedPeriods {
  readonly areas: readonly string[] | undefined;
  readonly groups: readonly Group[];
  readonly period_type: string | undefined;
  /** Another indicator in the same unit, whose lines stand after those of the first. */
  readonly with?: Measured | undefined;
}

/** What bars by area ask for: areas by code, one group, one period, its kind, and the area of a line across. */
export interface ByArea {
  readonly areas: readonly string[] | undefined;
  readonly group: Group;
  readonly period: string | undefined;
  readonly period_type: string | undefined;
  readonly benchmark: string | undefined;
}

/** A chart over time: areas, groups or two indicators are the series, periods the categories. Code: chart/no-data at `place`. */
export function plotOverTime(
  kind: ChartKindId,
  asked: OverTime,
  measured: Measured,
  place: Place | undefined,
  assembly: Assembly,
): Plotted | undefined {
  const { meta } = measured;
  const type = asked.period_type ?? meta.period.type;
  const both = asked.with ? ([measured, asked.with] as const) : undefined;
  const indicators = both ?? [measured];
  const pointsOfLine = (of: Measured, area: string, group: Group): readonly PublishedPoint[] =>
    pointsOf(of.published, { area, ...group, type });
  const has = (area: string): boolean =>
    indicators.some((of) => asked.groups.some((group) => pointsOfLine(of, area, group).length > 0));
  const areas = withStandIn(asked.areas ?? areaCodes('own', place, assembly), has, place, assembly);
  const namers = indicators.map((of) => seriesNamer(areas, asked.groups, of, both, assembly));
  const lines = indicators.flatMap((of, index) =>
    areas.flatMap((area) =>
      asked.groups.map((group) => {
        const line = { area, ...group, name: namers[index]?.({ area, ...group }) ?? '', ...(both ? { of } : {}) };
        return { line, points: pointsOfLine(of, area, group), breaks: of.breaks };
      }),
    ),
  );
  const found = lines.flatMap(({ line, points, breaks }) => (points.length > 0 ? [{ ...line, points, breaks }] : []));
  const periods = axisOf(found, asked);
  if ('message' in periods) {
    report(assembly, 'chart/no-data', place, periods.message, { fix: periods.fix });
    return undefined;
  }
  if (periods.length === 0) {
    const names = lines.map(({ line }) => `${placeName(line.area, assembly)} (${keysOf(line).join(', ')})`);
    const of = indicators.map((one) => `"${one.meta.id}"`).join(' or ');
    const message = `There are no figures of ${of} for ${[...new Set(names)].join(', ')}.`;
    const unpublished = indicators.flatMap((one) => unpublishedKind(one, type) ?? []);
    reportNoFigures(unpublished[0] ?? { message }, areas, has, place, assembly);
    return undefined;
  }
  return {
    kind,
    categories: periods.map((period) => period.label),
    series: found.map(({ breaks: _, ...line }) => ({ ...line, points: along(periods, line.points) })),
    areas,
    groups: asked.groups,
    periods: periods.map((period) => period.label),
    axis: periods,
    breaks: breaksAlong(periods, found),
    benchmark: undefined,
    beside: [],
    type,
    absent: lines.flatMap(({ line, points }) => (points.length > 0 ? [] : [line.name])),
    ...(both ? { both } : {}),
    ...(asked.only ? { isChosen: true } : {}),
  };
}

/** What tells the lines of a figure apart, in words: the indicator, the place, the group, or those of them that differ. */
function seriesNamer(
  areas: readonly string[],
  groups: readonly Group[],
  measured: Measured,
  both: Plotted['both'],
  assembly: Assembly,
): (line: Group & { readonly area: string }) => string {
  const varied = (['category', 'sex', 'age'] as const).filter((key) => new Set(groups.map((g) => g[key])).size > 1);
  return (line) => {
    const words = partsInWords(line, measured, assembly.kit.labels);
    const parts = varied.map((key) => words[key]);
    const place = areas.length > 1 || (parts.length === 0 && !both) ? [placeName(line.area, assembly)] : [];
    const names = [...(both ? [ownName(measured, both)] : []), ...place, ...parts];
    return place.length > 0 ? names.join(', ') : upperFirst(names.join(', '));
  };
}

/** The name of one of two indicators: its short one, unless both have that. */
const ownName = ({ meta }: Measured, both: readonly Measured[]): string =>
  both.every((one) => one.meta.short_label === meta.short_label) ? meta.label : meta.short_label;

/** A group as it is asked for: what is not everybody or everything, and always the age. */
const keysOf = ({ age, sex, category }: Group): string[] =>
  [age, sex === 'persons' ? '' : sex, category].filter((key) => key !== '');

/** Bars by area: areas are the categories, one period and one group. Code: chart/no-data at `place`. */
export function plotByArea(
  kind: ChartKindId,
  asked: ByArea,
  measured: Measured,
  place: Place | undefined,
  assembly: Assembly,
): Plotted | undefined {
  const { meta, published } = measured;
  const { group } = asked;
  const type = asked.period_type ?? meta.period.type;
  const has = (area: string): boolean => pointOf(published, { area, ...group, type }, asked.period) !== undefined;
  const areas = withStandIn(asked.areas ?? areaCodes('lgas', place, assembly), has, place, assembly);
  const found = areas.flatMap((area) => {
    const point = pointOf(published, { area, ...group, type }, asked.period);
    return point ? [{ area, point }] : [];
  });
  const period = latestPeriod(found.map(({ point }) => point.period));
  const rows = found.filter(({ point }) => point.period.start === period?.start);
  if (!period || rows.length === 0) {
    const names = areas.map((area) => placeName(area, assembly)).join(', ') || 'any area';
    const message = `There are no figures of "${meta.id}" for ${names} (${keysOf(group).join(', ')}).`;
    reportNoFigures(unpublishedKind(measured, type) ?? { message }, areas, has, place, assembly);
    return undefined;
  }
  // By value, unless a value is hidden: its place in the order would then tell its size.
  const hidden = rows.some(({ point }) => point.value.kind === 'hidden');
  const size = (point: PublishedPoint) => (point.value.kind === 'shown' ? point.value.value : 0);
  const sorted = hidden
    ? rows.toSorted((a, b) => (placeName(a.area, assembly) < placeName(b.area, assembly) ? -1 : 1))
    : rows.toSorted((a, b) => size(b.point) - size(a.point));
  const level =
    asked.benchmark === undefined
      ? undefined
      : pointOf(published, { area: asked.benchmark, ...group, type }, period.text);
  return {
    kind,
    categories: sorted.map(({ area }) => placeName(area, assembly)),
    series: [{ name: period.label, area: 'areas', ...group, points: sorted.map(({ point }) => point) }],
    areas: sorted.map(({ area }) => area),
    groups: [group],
    periods: [period.label],
    breaks: [],
    axis: [period],
    benchmark:
      level?.value.kind === 'shown' && asked.benchmark !== undefined
        ? { name: placeName(asked.benchmark, assembly), value: level.value.value }
        : undefined,
    beside: level ? [level] : [],
    type,
    absent: areas.filter((area) => !rows.some((row) => row.area === area)).map((area) => placeName(area, assembly)),
  };
}

/** What metadata calls unusual about the periods that a figure shows, from the first such period to the last. */
export function unusualAlong(
  { axis }: Pick<Plotted, 'axis'>,
  unusual: readonly Unusual[],
): readonly { readonly first: string; readonly last: string; readonly why: string }[] {
  return unusual.flatMap((one) => {
    const labels = axis.filter((period) => unusualOf(period, [one])).map(({ label }) => label);
    const [first, last] = [labels[0], labels.at(-1)];
    return first === undefined || last === undefined ? [] : [{ first, last, why: one.why }];
  });
}

/** What an area is called in print: its label, or the code itself where areas.csv has none. */
export function placeName(code: string, assembly: Assembly): string {
  const area = assembly.model.areas.get(code);
  return area ? areaLabel(area) : code;
}

/** What the drawing gets: values rounded to what is printed, so that no picture holds more than its table. */
export function chartSpec(plotted: Plotted, measured: Measured, assembly: Assembly): ChartSpec {
  const round = (value: number): number => roundHalfAway(value, measured.decimals);
  const pointFor = (point: PublishedPoint | undefined): ChartPoint | null => {
    if (point?.value.kind !== 'shown') return null;
    const limits =
      point.lower === null || point.upper === null ? {} : { lower: round(point.lower), upper: round(point.upper) };
    return { value: round(point.value.value), ...limits };
  };
  const own = plotted.areas.indexOf(assembly.model.own.code);
  const isByArea = plotted.series.length === 1 && plotted.series[0]?.area === 'areas';
  const isElsewhere = plotted.plate?.whole.areas.includes(assembly.model.own.code) ?? false;
  return {
    kind: plotted.kind,
    categories: plotted.categories,
    series: plotted.series.map((series) => ({ name: series.name, points: series.points.map(pointFor) })),
    valueTitle: upperFirst(measured.meta.unit),
    decimals: measured.decimals,
    benchmark: plotted.benchmark && { ...plotted.benchmark, value: round(plotted.benchmark.value) },
    breaks: plotted.breaks,
    own: isByArea && (own >= 0 || isElsewhere) ? own : undefined,
    ...(plotted.plate ? { reaches: highest(plotted.plate.whole, round) } : {}),
    illustrative: measured.published.provenance === 'illustrative',
    ...plotted.added?.draws,
  };
}

/** The highest value or limit of a figure. */
function highest({ series }: Plotted, round: (value: number) => number): number {
  const points = series.flatMap((one) => one.points.flatMap((point) => point ?? []));
  return Math.max(
    0,
    ...points.map(({ value, upper }) => round(Math.max(value.kind === 'shown' ? value.value : 0, upper ?? 0))),
  );
}
