import { type Assembly, report } from '../../assemble/assembly.ts';
import { pointsByCategory } from '../../assemble/figure/by-category.ts';
import { groupOf } from '../../assemble/figure/group.ts';
import type { Drawn } from '../../assemble/figure/made-figure.ts';
import { type Found, printMade } from '../../assemble/figure/made-table.ts';
import { areaCodes, headlineAge, type Measured } from '../../assemble/figure/selection.ts';
import { placeName, plotOverTime } from '../../assemble/figure/series.ts';
import { reportNoFigures, withStandIn } from '../../assemble/figure/stand-in-areas.ts';
import { label } from '../../assemble/label.ts';
import type { TableColumn } from '../../assemble/nodes.ts';
import { inTable } from '../../disclosure/in-table.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import { indicator, listOf, optional, period, preset, required, words } from '../attribute.ts';
import { type Call, leaf, type Values } from '../define.ts';
import { BY_AREA, suits, unsuited } from '../made.ts';
import { type Grid, type NoGrid, pointsOfGrid } from './grid.ts';
import { gridOfMonths } from './months.ts';
import { gridOfWeek } from './week.ts';
import { type About, gridWords } from './words.ts';

/** So many sources have room on a page, and so many rows and columns. */
const MOST_SOURCES = 3;
const MOST_LINES = 24;
/** With more columns than this the table of the grid has them as its rows. */
const MOST_COLUMNS = 8;
/** What asks for months in place of parts of the week. */
const MONTHS = 'month';

const ATTRIBUTES = {
  indicators: required(
    listOf(indicator, `up to ${MOST_SOURCES} indicators with commas between`),
    'whose figures; one below the other on the same hours',
  ),
  by: preset(
    words,
    'time',
    'the type of category whose groups are parts of the week, such as `Fri 18-24`; `month` for months by years',
  ),
  areas: { ...BY_AREA.areas, otherwise: '`own`' },
  period: BY_AREA.period,
  from: optional(period, 'the first month, in a grid of months', 'the earliest'),
  to: optional(period, 'the last month, in a grid of months', 'the latest'),
  id: BY_AREA.id,
};

type Asked = Values<typeof ATTRIBUTES>;

/** When events gather: a grid of counts for each area. Codes: figure/method, chart/no-data, template/bad-directive. */
export const part = leaf({
  name: 'heat-grid',
  summary: 'a figure of counts by day and hour, of several sources beside each other, or by month and year',
  attributes: ATTRIBUTES,
  run(asked, call, assembly) {
    const { indicators, by } = asked;
    const takes = by === MONTHS ? 1 : MOST_SOURCES;
    if (indicators.length > takes) {
      const message = `A heat grid ${by === MONTHS ? 'of months ' : ''}has room for ${takes} of its ${indicators.length} indicators.`;
      report(assembly, 'template/bad-directive', call.placeOf('indicators'), message, {
        fix: 'Make another figure of the others.',
      });
      return [];
    }
    if (!indicators.every((measured) => suits(measured, ['count', 'crude_rate', 'proportion'], call, assembly)))
      return [];
    const has = (code: string): boolean =>
      indicators.some((measured) => measured.published.series.some((series) => series.area === code));
    const areas = withStandIn(asked.areas ?? areaCodes('own', call.source, assembly), has, call.source, assembly);
    return areas.flatMap((code, i) => {
      const made = by === MONTHS ? ofMonths(code, asked, call, assembly) : ofWeek(code, asked, call, assembly);
      if (!made) return [];
      const result = figure(made.grids, made.about, assembly);
      const used = made.grids.map((grid) => ({ measured: grid.measured, points: pointsOfGrid(grid) }));
      const standing = { id: i === 0 ? asked.id : undefined, source: call.source };
      return printMade({ used, caption: result.drawn?.subtitle ?? '', result }, standing, assembly);
    });
  },
});

interface Gathered {
  readonly grids: readonly Grid[];
  readonly about: About;
}

function aboutOf(code: string, by: About['by'], period: string, assembly: Assembly): About {
  return { by, place: placeName(code, assembly), isOwn: code === assembly.model.own.code, period };
}

function ofWeek(code: string, asked: Asked, call: Call, assembly: Assembly): Gathered | undefined {
  const grids: Grid[] = [];
  const periods = new Set<string>();
  for (const measured of asked.indicators) {
    const wanted = { area: code, age: headlineAge(measured), type: measured.meta.period.type };
    const parts = pointsByCategory(measured, wanted, asked.by, asked.period);
    const points = parts.flatMap(({ point }) => point ?? []);
    if (parts.length > 0 && points.length === 0) {
      const message = `There are no figures of "${measured.meta.id}" by "${asked.by}" for ${placeName(code, assembly)}.`;
      reportNoFigures({ message }, [code], () => false, call.source, assembly);
      return undefined;
    }
    const grid: Grid | NoGrid =
      parts.length === 0
        ? {
            problem: `its metadata declares no categories of the type "${asked.by}".`,
            fix: 'Declare them under categories: they are parts of the week, such as `Fri 18-24`.',
          }
        : gridOfWeek(parts, measured);
    if ('problem' in grid) {
      unsuited(`"${measured.meta.id}" makes no heat grid: ${grid.problem}`, grid.fix, call, assembly);
      return undefined;
    }
    for (const point of points) periods.add(point.period.label);
    grids.push(grid);
  }
  const columns = new Set(grids.map((grid) => grid.columns.map(({ name }) => name).join()));
  if (columns.size > 1 || periods.size > 1) {
    const what = columns.size > 1 ? 'hours' : 'periods';
    unsuited(
      `The indicators have not the same ${what}, so they cannot stand below each other.`,
      'Make a figure of each.',
      call,
      assembly,
    );
    return undefined;
  }
  return { grids, about: aboutOf(code, 'week', [...periods][0] ?? '', assembly) };
}

function ofMonths(code: string, asked: Asked, call: Call, assembly: Assembly): Gathered | undefined {
  const [measured] = asked.indicators;
  if (!measured) return undefined;
  const { from, to } = asked;
  const wanted = { areas: [code], groups: [groupOf({}, measured)], period_type: MONTHS, from, to, periods: undefined };
  const plotted = plotOverTime('line', wanted, measured, call.source, assembly);
  if (!plotted) return undefined;
  const grid = gridOfMonths(plotted.axis, plotted.series[0]?.points ?? [], measured);
  if (grid.rows.length > MOST_LINES) {
    unsuited(
      `"${measured.meta.id}" has months of ${grid.rows.length} years, and a heat grid shows ${MOST_LINES}.`,
      'Name the first month as `from`.',
      call,
      assembly,
    );
    return undefined;
  }
  const span = label(assembly.kit.labels, 'range', {
    lower: plotted.periods[0] ?? '',
    upper: plotted.periods.at(-1) ?? '',
  });
  return { grids: [grid], about: aboutOf(plotted.areas[0] ?? code, 'month', span, assembly) };
}

function figure(grids: readonly Grid[], about: About, assembly: Assembly): Found {
  const { labels } = assembly.kit;
  const { sentence, ...titles } = gridWords(grids, about, assembly);
  const notes = grids.some((grid) => pointsOfGrid(grid).some(({ count }) => count.kind === 'hidden'))
    ? [label(labels, 'note_hidden')]
    : [];
  return {
    sentence,
    ...tableOf(grids, about, assembly),
    notes,
    methods: [],
    drawn: { ...titles, chart: specOf(grids, about, assembly) },
  };
}

function specOf(grids: readonly Grid[], { by }: About, { kit: { labels } }: Assembly): Drawn['chart'] {
  const things =
    grids.length === 1 ? (grids[0]?.measured.meta.numerator.name ?? '') : label(labels, 'heat_grid.numbers');
  const point = (count: number | null) => (count === null ? null : { value: count });
  return {
    kind: 'heat-grid',
    categories: grids[0]?.columns.map(({ short }) => short) ?? [],
    series: grids.flatMap(({ rows }) =>
      rows.map(({ short, points }) => ({ name: short, points: points.map((one) => point(shownNumber(one, 'count'))) })),
    ),
    valueTitle: label(labels, `heat_grid.title.${by}`, { things }),
    decimals: 0,
    benchmark: undefined,
    breaks: [],
    own: undefined,
    panels: grids.map(({ measured, rows }) => ({
      name: grids.length === 1 ? '' : measured.meta.label,
      rows: rows.length,
    })),
  };
}

/** Days or years are the rows; where there are many columns, these are, and what were rows stand across. */
function tableOf(
  grids: readonly Grid[],
  { by }: About,
  { kit: { labels } }: Assembly,
): { readonly columns: TableColumn[]; readonly rows: string[][] } {
  const turned = (grids[0]?.columns.length ?? 0) > MOST_COLUMNS;
  const nameOf = (measured: Measured, name: string): string =>
    grids.length === 1 ? name : `${measured.meta.short_label}, ${name}`;
  const cell = (point: PublishedPoint | undefined): string => inTable(point, 'count', 0);
  const across = turned ? (grids[0]?.rows ?? []) : (grids[0]?.columns ?? []);
  return {
    columns: [
      { label: label(labels, `heat_grid.${turned ? 'column' : 'row'}.${by}`), kind: 'rowHeader', width: 2 },
      ...across.map(({ name }): TableColumn => ({ label: name, kind: 'number', width: 1 })),
    ],
    rows: grids.flatMap(({ measured, rows, columns }) =>
      turned
        ? columns.map(({ name }, at) => [nameOf(measured, name), ...rows.map(({ points }) => cell(points[at]))])
        : rows.map(({ name, points }) => [nameOf(measured, name), ...points.map(cell)]),
    ),
  };
}
