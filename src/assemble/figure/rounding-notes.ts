import { published } from '../../disclosure/in-table.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { coverAllAges } from '../../indicators/age-bands.ts';
import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import { roundedTo } from './difference.ts';
import { showRows } from './ledger.ts';
import { type Measured, pointOf } from './selection.ts';
import { type Plotted, placeName } from './series.ts';
import { ageInWords, listInWords } from './words.ts';

/** A figure of a whole or of one of its parts, and its name. */
interface Named {
  readonly name: string;
  readonly point: PublishedPoint;
}

/**
 * What a reader of a figure would take for a slip: a total that lies outside the range of its parts, or a count that is not their sum, where
 * counts are rounded. Only of what the figure shows, worked out from its numbers, and only where rounding can be the reason: some counts that
 * the printed ones may stand for fit together.
 */
export function roundingNotes(plotted: Plotted, measured: Measured, assembly: Assembly): string[] {
  const isSplit = (key: 'sex' | 'category'): boolean => new Set(plotted.groups.map((group) => group[key])).size > 1;
  if (isSplit('sex') || isSplit('category') || plotted.both) return [];
  return [...ageGroups(plotted, measured, assembly), ...areaGroups(plotted, assembly)].flatMap(
    ({ period, whole, parts }) => noteOn(period, whole, parts, measured, assembly),
  );
}

/** The same for a card, which shows a total and one of its age groups. */
export function roundingOfAges(measured: Measured, area: string, total: PublishedPoint, assembly: Assembly): string[] {
  const { type, text, label: period } = total.period;
  const bands = measured.meta.age_bands.filter((age) => age !== 'all');
  const parts = bands.flatMap((age) => {
    const point = pointOf(measured.published, { area, age, type }, text);
    return point ? [{ name: ageInWords(age, assembly.kit.labels), point }] : [];
  });
  if (parts.length < bands.length || !coverAllAges(bands)) return [];
  const whole = { name: ageInWords('all', assembly.kit.labels), point: total };
  const notes = noteOn(period, whole, parts, measured, assembly);
  if (notes.length > 0)
    showRows(
      measured,
      parts.map(({ point }) => point),
      assembly,
    );
  return notes;
}

interface Group {
  readonly period: string;
  readonly whole: Named;
  readonly parts: readonly Named[];
}

/** Series of one area by age, of which one is all ages and the others make it up. */
function ageGroups(plotted: Plotted, { meta }: Measured, assembly: Assembly): Group[] {
  const bands = meta.age_bands.filter((age) => age !== 'all');
  if (!coverAllAges(bands) || !plotted.groups.some(({ age }) => age === 'all')) return [];
  return plotted.areas.flatMap((area) => {
    const series = plotted.series.filter((one) => one.area === area);
    const whole = series.find(({ age }) => age === 'all');
    const parts = bands.flatMap((age) => series.find((one) => one.age === age) ?? []);
    if (!whole || parts.length < bands.length) return [];
    return plotted.categories.flatMap((period, i) => {
      const name = (age: string) => ageInWords(age, assembly.kit.labels);
      return groupOf(
        period,
        { name: name('all'), point: whole.points[i] },
        parts.map(({ age, points }) => ({ name: name(age), point: points[i] })),
      );
    });
  });
}

/** Areas along the axis or as series, of which one is made of others: a county or a joined area with all its parts. */
function areaGroups(plotted: Plotted, assembly: Assembly): Group[] {
  const alongAxis = plotted.series[0]?.area === 'areas';
  const columns = alongAxis ? [0] : plotted.categories.map((_, i) => i);
  const pointOfArea = (code: string, column: number): PublishedPoint | undefined =>
    alongAxis
      ? plotted.series[0]?.points[plotted.areas.indexOf(code)]
      : plotted.series.find(({ area }) => area === code)?.points[column];
  const { areas } = assembly.model;
  return plotted.areas.flatMap((code) => {
    const type = areas.get(code)?.type;
    const parts = [...areas.values()].filter(({ parent }) => parent === code).map((area) => area.code);
    const isSum = type === 'county' || type === 'custom';
    if (!isSum || parts.length === 0 || !parts.every((part) => plotted.areas.includes(part))) return [];
    return columns.flatMap((column) =>
      groupOf(
        alongAxis ? (plotted.periods[0] ?? '') : (plotted.categories[column] ?? ''),
        { name: placeName(code, assembly), point: pointOfArea(code, column) },
        parts.map((part) => ({ name: placeName(part, assembly), point: pointOfArea(part, column) })),
      ),
    );
  });
}

type Maybe = { readonly name: string; readonly point: PublishedPoint | undefined };

function groupOf(period: string, whole: Maybe, parts: readonly Maybe[]): Group[] {
  const known = parts.flatMap(({ name, point }) => (point ? [{ name, point }] : []));
  if (!whole.point || known.length < parts.length) return [];
  return [{ period, whole: { name: whole.name, point: whole.point }, parts: known }];
}

function noteOn(
  period: string,
  whole: Named,
  parts: readonly Named[],
  { meta, decimals }: Measured,
  { kit: { labels } }: Assembly,
): string[] {
  const isRounded = [whole, ...parts].some(({ point }) => roundedTo(point) !== undefined);
  const total = shownValue(whole);
  const values = parts.flatMap((part) => shownValue(part) ?? []);
  if (!isRounded || total === undefined || values.length < parts.length) return [];
  const slots = { period, whole: whole.name, value: published(whole.point.value, decimals) };
  if (meta.measure === 'count') {
    const sum = values.reduce((before, value) => before + value, 0);
    const names = listInWords(
      parts.map(({ name }) => name),
      labels,
    );
    if (sum === total || !couldMeet(sumOf(parts.map(endsOf)), endsOf(whole))) return [];
    return [label(labels, 'note_rounding.sum', { ...slots, parts: names })];
  }
  if (meta.measure !== 'crude_rate' && meta.measure !== 'proportion') return [];
  const side = total < Math.min(...values) ? 'below' : total > Math.max(...values) ? 'above' : undefined;
  if (side === undefined || !couldMeet(reachOf(parts.map(endsOf)), endsOf(whole))) return [];
  const named = parts.map(({ name, point }) =>
    label(labels, 'card_line', { name, value: published(point.value, decimals) }),
  );
  return [label(labels, `note_rounding.${side}`, { ...slots, parts: named.join('; ') })];
}

const shownValue = ({ point: { value } }: Named): number | undefined =>
  value.kind === 'shown' ? value.value : undefined;

/** The lowest and the highest that a printed figure may stand for. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

function endsOf({ point: { value, range } }: Named): Ends {
  const printed = value.kind === 'shown' ? value.value : 0;
  return { low: range?.low.value ?? printed, high: range?.high.value ?? printed };
}

const sumOf = (parts: readonly Ends[]): Ends =>
  parts.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 });

/** A rate of all lies between the lowest and the highest of its parts. */
const reachOf = (parts: readonly Ends[]): Ends => ({
  low: Math.min(...parts.map(({ low }) => low)),
  high: Math.max(...parts.map(({ high }) => high)),
});

const couldMeet = (a: Ends, b: Ends): boolean => a.low <= b.high && b.low <= a.high;
