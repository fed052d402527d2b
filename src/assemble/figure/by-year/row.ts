import type { Place } from '../../../core/place.ts';
import type { PublishedPoint } from '../../../disclosure/published.ts';
import { type Assembly, report } from '../../assembly.ts';
import { type Group, partsInWords } from '../group.ts';
import { unpublishedKind } from '../period-kind.ts';
import { type Measured, pointsOf } from '../selection.ts';
import { placeName } from '../series.ts';
import { nearestWith, withStandIn } from '../stand-in-areas.ts';
import { upperFirst } from '../words.ts';

/** What the rows print: the indicator's own value, in its unit, or the count behind it. */
export type Show = 'value' | 'count';

/** One row before it is printed: an indicator, as it is shown, of one area and group. */
export interface Row {
  readonly measured: Measured;
  readonly area: string;
  readonly group: Group;
  /** All points of the row's kind of period, oldest first. Their value is what is shown. */
  readonly points: readonly PublishedPoint[];
}

/** What the rows are asked by: each indicator with its groups, and areas by code. */
export interface AskedRows {
  readonly indicators: readonly { readonly measured: Measured; readonly groups: readonly Group[] }[];
  readonly areas: readonly string[];
  readonly show: Show;
  readonly type: string | undefined;
}

/** The rows that have figures, in the order of indicators, groups and areas; and the names of those that have none. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly absent: readonly string[];
}

/**
 * Finds the rows of one kind of period: the one that is asked for, else the first of the first indicator that it has figures of. Undefined when
 * an indicator has no figure of that kind, since its years are then not those of the columns. Code: chart/no-data at `place`.
 */
export function findRows(asked: AskedRows, place: Place | undefined, assembly: Assembly): Rows | undefined {
  const type = asked.type ?? ownType(asked, assembly);
  const areasOf = (measured: Measured, groups: readonly Group[]): readonly string[] =>
    withStandIn(
      asked.areas,
      (area) => groups.some((group) => rowOf(measured, area, group, type, asked.show).points.length > 0),
      place,
      assembly,
    );
  const found = asked.indicators.map(({ measured, groups }) => ({
    measured,
    all: groups.flatMap((group) =>
      areasOf(measured, groups).map((area) => rowOf(measured, area, group, type, asked.show)),
    ),
  }));
  const empty = found.filter(({ all }) => all.every(({ points }) => points.length === 0));
  for (const { measured } of empty) {
    const shown = asked.show === 'count' ? 'count' : 'figure';
    const { message, fix } = unpublishedKind(measured, type) ?? {
      message: `There is no ${shown} of "${measured.meta.id}" by ${type} for ${asked.areas.join(', ')}.`,
      fix: 'Choose areas and groups that its data file has.',
    };
    report(assembly, 'chart/no-data', place, message, { fix });
  }
  if (empty.length > 0) return undefined;
  const rows = found.flatMap(({ all }) => all);
  return {
    rows: rows.filter(({ points }) => points.length > 0),
    absent: rows.filter(({ points }) => points.length === 0).map((row) => rowName(row, rows, assembly)),
  };
}

function ownType({ indicators, areas, show }: AskedRows, assembly: Assembly): string {
  const [first] = indicators;
  if (!first) return '';
  const { measured, groups } = first;
  const kinds: readonly string[] = [measured.meta.period.type, ...measured.meta.period.other_types];
  const has = (kind: string, area: string): boolean =>
    groups.some((group) => rowOf(measured, area, group, kind, show).points.length > 0);
  const isThere = (area: string): boolean => kinds.some((kind) => has(kind, area));
  const other = areas.some(isThere) ? undefined : nearestWith(isThere, assembly);
  const where = other === undefined ? areas : [other];
  return kinds.find((kind) => where.some((area) => has(kind, area))) ?? measured.meta.period.type;
}

function rowOf(measured: Measured, area: string, group: Group, type: string, show: Show): Row {
  const points = pointsOf(measured.published, { area, ...group, type });
  if (show === 'value' || measured.meta.measure === 'count') return { measured, area, group, points };
  const { meta } = measured;
  const counted = { ...measured, meta: { ...meta, measure: 'count' as const, unit: meta.numerator.name }, decimals: 0 };
  // An indicator that is published without counts has none to show.
  const hasCounts = points.some(({ count }) => count.kind === 'shown' || count.reason !== 'unavailable');
  return { measured: counted, area, group, points: hasCounts ? points.map(asCount) : [] };
}

function asCount(point: PublishedPoint): PublishedPoint {
  return { ...point, value: point.count, lower: null, upper: null, limits: [], range: null };
}

/** What tells a row from the others: indicator, group, area; of a table of one row its indicator. */
export function rowName(row: Row, rows: readonly Row[], assembly: Assembly): string {
  const { measured, group, area } = row;
  const isSeveral = (of: (one: Row) => string): boolean => new Set(rows.map(of)).size > 1;
  const words = partsInWords(group, measured, assembly.kit.labels);
  const names = [
    ...(isSeveral((one) => one.measured.meta.id) ? [measured.meta.short_label] : []),
    ...(['category', 'sex', 'age'] as const).flatMap((key) =>
      isSeveral((one) => one.group[key]) && words[key] !== '' ? [words[key]] : [],
    ),
    ...(isSeveral((one) => one.area) ? [placeName(area, assembly)] : []),
  ];
  return names.length === 0 ? measured.meta.short_label : upperFirst(names.join(', '));
}
