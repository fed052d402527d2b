import type { ChartKindId } from '../../charts/kinds.ts';
import type { ChartPoint, ChartSpec } from '../../charts/spec.ts';
import type { Place } from '../../core/place.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { roundHalfAway } from '../../indicators/display-number.ts';
import type { Period } from '../../indicators/period.ts';
import { type Unusual, unusualOf } from '../../indicators/unusual-periods.ts';
import { areaLabel } from '../../model/area-label.ts';
import { type Assembly, report } from '../assembly.ts';
import { along, axisOf, breaksAlong } from './axis.ts';
import { areaCodes, headlineAge, type Measured, pointOf, pointsOf } from './selection.ts';
import { ageInWords, upperFirst } from './words.ts';

/** One line or one set of bars: its printed name and its points, by category. */
export interface PlottedSeries {
  readonly name: string;
  readonly area: string;
  readonly age: string;
  readonly points: readonly (PublishedPoint | undefined)[];
}

/** What a figure shows before it is drawn: categories across, series within. */
export interface Plotted {
  readonly kind: ChartKindId;
  readonly categories: readonly string[];
  readonly series: readonly PlottedSeries[];
  readonly areas: readonly string[];
  readonly ages: readonly string[];
  readonly periods: readonly string[];
  readonly breaks: ChartSpec['breaks'];
  /** The periods as they are, where they are what stands along the axis. */
  readonly axis: readonly Period[];
  readonly benchmark: ChartSpec['benchmark'];
  /** The kind of period. */
  readonly type: string;
  /** Which part of a figure of several plates this is, and the figure. */
  readonly plate?: { readonly part: number; readonly of: number; readonly whole: Plotted };
  /** Names of what was asked for and is not there. */
  readonly absent: readonly string[];
}

/** What a chart over time asks for: areas by code, ages, how many periods, the kind of period. */
export interface OverTime {
  readonly areas: readonly string[] | undefined;
  readonly age: string | undefined;
  readonly ages: readonly string[] | undefined;
  readonly periods: number | undefined;
  readonly period_type: string | undefined;
}

/** What bars by area ask for: areas by code, one age, one period, its kind, and the area of a line across. */
export interface ByArea {
  readonly areas: readonly string[] | undefined;
  readonly age: string | undefined;
  readonly period: string | undefined;
  readonly period_type: string | undefined;
  readonly benchmark: string | undefined;
}

/** A chart over time: areas or ages are the series, periods the categories. Code: chart/no-data at `place`. */
export function plotOverTime(
  kind: ChartKindId,
  asked: OverTime,
  measured: Measured,
  place: Place | undefined,
  assembly: Assembly,
): Plotted | undefined {
  const { meta, published } = measured;
  const areas = asked.areas ?? areaCodes('own', place, assembly);
  const ages = asked.ages ?? [asked.age ?? headlineAge(measured)];
  const type = asked.period_type ?? meta.period.type;
  const wanted = areas.flatMap((area) => ages.map((age) => ({ area, age })));
  const nameOf = (area: string, age: string) =>
    ages.length > 1 ? upperFirst(ageInWords(age, assembly.kit.labels)) : placeName(area, assembly);
  const found = wanted.flatMap(({ area, age }) => {
    const points = pointsOf(published, { area, age, type });
    return points.length > 0 ? [{ area, age, points, name: nameOf(area, age) }] : [];
  });
  const periods = axisOf(found, asked.periods);
  if (periods.length === 0) {
    report(
      assembly,
      'chart/no-data',
      place,
      `There are no figures of "${meta.id}" for ${wanted.map((w) => `${w.area} (${w.age})`).join(', ')}.`,
    );
    return undefined;
  }
  return {
    kind,
    categories: periods.map((period) => period.label),
    series: found.map(({ name, area, age, points }) => ({ name, area, age, points: along(periods, points) })),
    areas,
    ages,
    periods: periods.map((period) => period.label),
    axis: periods,
    breaks: breaksAlong(periods, found, measured.breaks),
    benchmark: undefined,
    type,
    absent: wanted
      .filter((w) => !found.some((f) => f.area === w.area && f.age === w.age))
      .map((w) => nameOf(w.area, w.age)),
  };
}

/** Bars by area: areas are the categories, one period and one age. Code: chart/no-data at `place`. */
export function plotByArea(
  kind: ChartKindId,
  asked: ByArea,
  measured: Measured,
  place: Place | undefined,
  assembly: Assembly,
): Plotted | undefined {
  const { meta, published } = measured;
  const areas = asked.areas ?? areaCodes('lgas', place, assembly);
  const age = asked.age ?? headlineAge(measured);
  const type = asked.period_type ?? meta.period.type;
  const found = areas.flatMap((area) => {
    const point = pointOf(published, { area, age, type }, asked.period);
    return point ? [{ area, point }] : [];
  });
  const period = found
    .map(({ point }) => point.period)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .at(-1);
  const rows = found.filter(({ point }) => point.period.start === period?.start);
  if (!period || rows.length === 0) {
    report(assembly, 'chart/no-data', place, `There are no figures of "${meta.id}" for ${areas.join(', ')} (${age}).`);
    return undefined;
  }
  // By value, unless a value is hidden: its place in the order would then tell its size.
  const hidden = rows.some(({ point }) => point.value.kind === 'hidden');
  const size = (point: PublishedPoint) => (point.value.kind === 'shown' ? point.value.value : 0);
  const sorted = hidden
    ? rows.toSorted((a, b) => (placeName(a.area, assembly) < placeName(b.area, assembly) ? -1 : 1))
    : rows.toSorted((a, b) => size(b.point) - size(a.point));
  const level =
    asked.benchmark === undefined ? undefined : pointOf(published, { area: asked.benchmark, age, type }, period.text);
  return {
    kind,
    categories: sorted.map(({ area }) => placeName(area, assembly)),
    series: [{ name: period.label, area: 'areas', age, points: sorted.map(({ point }) => point) }],
    areas: sorted.map(({ area }) => area),
    ages: [age],
    periods: [period.label],
    breaks: [],
    axis: [period],
    benchmark:
      level?.value.kind === 'shown' && asked.benchmark !== undefined
        ? { name: placeName(asked.benchmark, assembly), value: level.value.value }
        : undefined,
    type,
    absent: areas.filter((area) => !rows.some((row) => row.area === area)).map((area) => placeName(area, assembly)),
  };
}

/** What metadata calls unusual about the periods that a figure shows, from the first such period to the last. */
export function unusualAlong(
  { axis }: Plotted,
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
