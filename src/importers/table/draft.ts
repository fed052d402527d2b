import { FILL_IN } from '../../core/fill-in.ts';
import type { Place } from '../../core/place.ts';
import { cutTo, oneLine } from '../../core/printable.ts';
import { PERIOD_TYPES } from '../../indicators/period.ts';
import type { Areas } from '../../model/areas.ts';
import { ageBandOf, sexOf } from '../groups.ts';
import type { Grid, GridRow } from '../input/grid.ts';
import { isUnderstood } from './cells.ts';
import { beginningOf, guessedHeadings } from './locate.ts';
import { readPeriod } from './period.ts';
import { folded } from './words.ts';

const NUMBER = /^[£+-]?[\d,]*\.?\d+ ?%?( ?\[[a-z]+\])?$/;
const CODE = /^[A-Z]\d{8}$/;
const LISTED = 12;

/** What one column holds, as far as the beginning of the sheet tells. */
interface Seen {
  readonly heading: string;
  readonly items: readonly string[];
  readonly isFigures: boolean;
}

export interface Draft {
  readonly yaml: string | undefined;
  readonly place: Place | undefined;
  readonly isTable: boolean;
}

/** An entry of the settings for a file that nobody described, from its headings and the words below them. What only a person can know says FILL IN. */
export function drafted(name: string, grids: readonly Grid[], areas: Areas, indicator: string | undefined): Draft {
  const tables = grids
    .filter(({ isHidden }) => !isHidden)
    .flatMap((grid) => {
      const rows = beginningOf(grid);
      const at = guessedHeadings(rows);
      return at === undefined ? [] : [{ grid, rows, at }];
    });
  const [widest] = tables.toSorted((a, b) => b.rows.length - a.rows.length);
  if (!widest) return { yaml: undefined, place: undefined, isTable: false };
  const { grid, rows, at } = widest;
  const heading = rows[at];
  if (!heading) return { yaml: undefined, place: undefined, isTable: false };
  const others = tables.filter((table) => table !== widest).map((table) => table.grid.sheet ?? '');
  const lines = [
    `indicator: ${indicator ?? FILL_IN}   # a name in small letters, such as robbery`,
    `file: ${quoted(name)}`,
    ...(grid.sheet === undefined
      ? []
      : [
          `sheet: ${quoted(grid.sheet)}${others.length > 0 ? `   # other sheets with a table: ${listOf(others)}` : ''}`,
        ]),
    `source: { id: ${FILL_IN}, publisher: ${FILL_IN}, title: ${FILL_IN}, licence: ${FILL_IN} }   # licence: OGL-3.0, open-parliament, local-agreement or none`,
    ...columnLines(heading, rows.slice(at + 1), rows[at - 1], areas),
  ];
  return {
    yaml: ['tables:', ...lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)].join('\n'),
    place: heading.place(0),
    isTable: true,
  };
}

const quoted = (text: string): string => JSON.stringify(oneLine(text));
const listOf = (items: readonly string[]): string => {
  const words = items.slice(0, LISTED).map((item) => (item === '' ? '(blank)' : oneLine(cutTo(item, 40))));
  return `${words.join(' | ')}${items.length > LISTED ? ' …' : ''}`;
};

function columnLines(heading: GridRow, body: readonly GridRow[], above: GridRow | undefined, areas: Areas): string[] {
  const marks = new Set<string>();
  const table = body.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const columns = heading.cells.flatMap((text, index): Seen[] =>
    text === ''
      ? []
      : [
          seenOf(
            text,
            table.map(({ cells }) => cells[index] ?? ''),
          ),
        ],
  );
  const names = new Set([...areas.values()].map(({ name }) => folded(name)));
  const withCodes = columns.filter(
    ({ items }) =>
      items.some((item) => areas.has(item)) || (items.length > 0 && items.every((item) => CODE.test(item))),
  );
  const full = withCodes.filter(({ items }) => !items.includes(''));
  const withNames = columns.filter(({ items }) => items.some((item) => names.has(folded(item))));
  const areaColumns = withCodes.length > 0 ? (full.length > 0 && withCodes.length < 3 ? full : withCodes) : withNames;
  const area = areaColumns.length === 1 ? areaColumns[0] : undefined;
  const across = columns.filter(
    (column) => !areaColumns.includes(column) && column.isFigures && typesOf([column.heading]).length > 0,
  );
  const isWide = across.length >= 2;
  const period = isWide
    ? undefined
    : columns.find(
        (column) =>
          !areaColumns.includes(column) &&
          column.items.length > 0 &&
          !isMeasure(column) &&
          typesOf(column.items).length > 0,
      );
  const age = columns.find(
    ({ heading: text, items }) => /\bage\b/i.test(text) && items.every((item) => ageBandOf(item) !== undefined),
  );
  const sex = columns.find(
    ({ heading: text, items }) => /\b(sex|gender)\b/i.test(text) && items.some((item) => sexOf(item) !== undefined),
  );
  const used = new Set<Seen | undefined>([...areaColumns, period, age, sex, ...across]);
  const figures = columns.filter((column) => column.isFigures && !used.has(column));
  for (const column of isWide ? across : figures)
    for (const item of column.items) if (!isUnderstood(item) && item.length < 12) marks.add(item);
  const rest = columns.filter((column) => !column.isFigures && !used.has(column));
  const yearLike = isWide ? across.map(({ heading: text }) => text) : (period?.items ?? []);
  const typeWords = kindOf(period ? saidAbove(period.heading, typesOf(yearLike)) : typesOf(yearLike));
  return [
    area
      ? `area: { column: ${quoted(area.heading)} }   # ${listOf(area.items)}`
      : `area: { column: ${FILL_IN} }   # ${areaColumns.length > 1 ? `one of ${listOf(areaColumns.map(({ heading: text }) => text))}, or columns: and several` : 'the column with the codes or names of the areas, or value: and one code'}`,
    isWide
      ? `period: { heading: 1, period_type: ${typeWords} }   # ${listOf(yearLike)}`
      : period
        ? `period: { column: ${quoted(period.heading)}, period_type: ${typeWords} }   # ${listOf(period.items)}`
        : `period: { column: ${FILL_IN}, period_type: ${FILL_IN} }   # or value: and one period, or title: true`,
    age
      ? `age: { column: ${quoted(age.heading)} }   # ${listOf(age.items)}`
      : `age: { value: ${FILL_IN} }   # the file does not say of which age the people are: all, 10-17, 25+ …`,
    ...(sex ? [`sex: { column: ${quoted(sex.heading)} }   # ${listOf(sex.items)}`] : []),
    ...(isWide
      ? [`cells: ${FILL_IN}   # what the cells are: count, value, denominator, lower or upper`, ...ignored(figures)]
      : figureLines(figures)),
    ...(marks.size > 0
      ? [
          `markers: { ${[...marks]
            .slice(0, LISTED)
            .map((mark) => `${quoted(mark === '' ? '(blank)' : mark)}: ${FILL_IN}`)
            .join(', ')} }   # suppressed, unavailable, not_applicable, low, zero or a range such as 1-7`,
        ]
      : []),
    ...rest.map((column) => `# ${oneLine(column.heading)}: ${listOf(column.items)}`),
    ...(rest.length > 0 ? ['# Where one of these tells rows apart, name it under keep, sum or category.'] : []),
    ...(isWide && above && above.cells.filter((cell) => cell !== '').length > 1
      ? [`# There seems to be another row of headings above: ${listOf(above.cells.filter((cell) => cell !== ''))}`]
      : []),
  ];
}

const ignored = (columns: readonly Seen[]): string[] =>
  columns.length === 0
    ? []
    : [`ignore: [${columns.map(({ heading }) => quoted(heading)).join(', ')}]   # figures whose heading is no period`];

function seenOf(heading: string, cells: readonly string[]): Seen {
  const items = [...new Set(cells)];
  const filled = cells.filter((cell) => cell !== '');
  // Marks such as <5 stand in place of numbers, and are no figures by themselves.
  const figures = filled.filter((cell) => NUMBER.test(cell) || isUnderstood(cell)).length;
  return {
    heading,
    items,
    isFigures: filled.some((cell) => NUMBER.test(cell)) && figures * 2 >= filled.length && !CODE.test(items[0] ?? ''),
  };
}

const isMeasure = ({ heading }: Seen): boolean => /count|number|rate|value|total|population|%|per /i.test(heading);

/** The kinds of period as which all texts can be read. */
const typesOf = (texts: readonly string[]): string[] => {
  const filled = texts.filter((text) => text !== '');
  return filled.length === 0
    ? []
    : PERIOD_TYPES.filter((type) => filled.every((text) => !('error' in readPeriod(text, type))));
};

/** Words of a heading, and the kinds of period of which they speak. */
const SPOKEN_OF: readonly (readonly [words: RegExp, kinds: RegExp])[] = [
  [/\b(?:years?|12 months|twelve months|fy)\b/i, /_year$|^rolling/],
  [/\b(?:quarters?|qtr)\b/i, /_quarter$/],
  [/\bmonths?\b/i, /^month$/],
  [/\b(?:as at|census|snapshot)\b/i, /^point/],
];

/** What a day means above which the heading speaks of a year, a quarter or a month: "Year ending" over 31/03/2024 is no single day. */
function saidAbove(heading: string, types: readonly string[]): readonly string[] {
  if (!types.includes('point_in_time')) return types;
  const [, kinds] = SPOKEN_OF.find(([words]) => words.test(heading)) ?? [];
  const meant = types.filter((type) => kinds?.test(type));
  return meant.length > 0 ? meant : types;
}

/** A year alone may be a calendar year or one that ends on any day; only the source tells. */
function kindOf(types: readonly string[]): string {
  const [only] = types;
  if (types.length === 1 && only !== undefined && only !== 'calendar_year') return only;
  return `${FILL_IN}${types.length > 0 ? ` (${types.join(' or ')}${types.length === 1 ? ', or what the source says' : ''})` : ''}`;
}

const GUESSES: readonly (readonly [key: string, heading: RegExp])[] = [
  ['lower', /\blower\b.*(95|limit|ci)/i],
  ['upper', /\bupper\b.*(95|limit|ci)/i],
  ['denominator', /^(denominator|population)$/i],
  ['count', /^(count|number|number of \w+|offences)$/i],
  ['value', /^(value|rate|percentage)$/i],
];

function figureLines(columns: readonly Seen[]): string[] {
  const taken = new Map<string, Seen>();
  for (const column of columns) {
    const [key] = GUESSES.find(([, pattern]) => pattern.test(column.heading)) ?? [];
    if (key !== undefined && !taken.has(key)) taken.set(key, column);
  }
  const rest = columns.filter((column) => ![...taken.values()].includes(column));
  return [
    ...['count', 'denominator', 'value', 'lower', 'upper'].flatMap((key) => {
      const column = taken.get(key);
      return column ? [`${key}: ${quoted(column.heading)}`] : [];
    }),
    ...(taken.has('count') || taken.has('value') ? [] : [`count: ${FILL_IN}   # or value: for rates and percentages`]),
    ...(rest.length > 0 ? [`# Other columns of figures: ${listOf(rest.map(({ heading }) => heading))}`] : []),
  ];
}
