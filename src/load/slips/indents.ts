import { columnOf, contentColumnOf, isBlank, type Line, spaces } from './line.ts';
import type { Guess, Repair } from './repair.ts';

/** So many lines up and down show where a line may begin. */
const NEIGHBOURS = 12;

/**
 * A line that begins in another column than the lines it belongs to; the lines below that are indented with it move along. Where several
 * in a row begin in the same wrong column, all of them.
 */
export const indents: Guess = ({ lines }, at) => {
  const line = lines[at];
  if (!line || isBlank(line.raw) || line.indent.includes('\t')) return [];
  const own = columnOf(line);
  const blocks = new Set([1, belowOf(lines, at, own + 1), belowOf(lines, at, own)]);
  return neighbours(lines, at)
    .filter(({ column }) => column !== own)
    .toSorted((a, b) => Math.abs(a.column - own) - Math.abs(b.column - own))
    .flatMap((to) => [...blocks].map((count) => moved(lines, at, count, to)));
};

/** A tab among the blanks at the beginning of lines: spaces as the lines beside it have them. All lines in a row that have one. */
export const tabs: Guess = ({ lines }, at) => {
  const line = lines[at];
  const isTabbed = (one: Line | undefined): boolean => one !== undefined && /^\s*(?:-[ ]*)*\t/.test(one.raw);
  if (!line || !isTabbed(line)) return [];
  const first = /^[^\t]*\t/.exec(line.raw)?.[0].length ?? 1;
  let end = at;
  while (isTabbed(lines[end])) end++;
  const words = (fix: string): Pick<Repair, 'code' | 'column' | 'message' | 'fix'> => ({
    code: 'yaml/tab',
    column: first - 1,
    message: /^ *-/.test(line.raw)
      ? 'There is a tab behind the dash, where a space belongs.'
      : 'This line is indented with a tab.',
    fix,
  });
  const widths = [2, 4, 1, 0].map((width): Repair => {
    const replaced = lines.slice(at, end).map(({ raw }) => spaced(raw, width));
    const now = /^ */.exec(replaced[0] ?? '')?.[0].length ?? 0;
    const fix =
      width === 0
        ? `Delete the tab, so that the line begins with ${spaces(now)}.`
        : `Replace the tab with spaces, so that the line begins with ${spaces(now)}.`;
    return { at, count: end - at, lines: replaced, ...words(fix) };
  });
  const beside = neighbours(lines, at)
    .filter(({ column }) => column > 0)
    .map(({ column, line: near }): Repair => {
      const text = `${' '.repeat(column)}${line.raw.trimStart()}`;
      return {
        at,
        count: 1,
        lines: [text],
        ...words(
          `Replace the tab with spaces, so that the line begins with ${spaces(column)}, below line ${near + 1}.`,
        ),
        example: shown(lines, near, [text], at),
      };
    });
  return [...(end - at === 1 ? beside : []), ...widths, ...beside];
};

const spaced = (raw: string, width: number): string => {
  const lead = /^\s*(?:-\s*)*/.exec(raw)?.[0] ?? '';
  return lead.replaceAll(/-\t+/g, '- ').replaceAll('\t', ' '.repeat(width)) + raw.slice(lead.length);
};

/** How many lines from this one on belong together: those that begin no further left than a column. */
function belowOf(lines: readonly Line[], at: number, least: number): number {
  let end = at + 1;
  while (end < lines.length && (isBlank(lines[end]?.raw ?? '') || columnOf(lines[end]!) >= least)) end++;
  while (end > at + 1 && isBlank(lines[end - 1]?.raw ?? '')) end--;
  return end - at;
}

interface Neighbour {
  readonly column: number;
  readonly line: number;
}

/** The columns in which the lines around one begin, each with the nearest line that does. A record begins behind its dash. */
function neighbours(lines: readonly Line[], at: number): Neighbour[] {
  const found = new Map<number, Neighbour>();
  const isItem = lines[at]?.dashes !== '';
  for (let step = 1; step <= NEIGHBOURS; step++)
    for (const line of [at - step, at + step]) {
      const near = lines[line];
      if (!near || isBlank(near.raw) || near.indent.includes('\t')) continue;
      const columns = isItem ? [columnOf(near), columnOf(near) + 2] : [contentColumnOf(near), columnOf(near)];
      for (const column of columns) if (!found.has(column)) found.set(column, { column, line });
    }
  return [...found.values()];
}

function moved(lines: readonly Line[], at: number, count: number, { column, line: near }: Neighbour): Repair {
  const own = columnOf(lines[at]!);
  const by = column - own;
  const text = lines
    .slice(at, at + count)
    .map(({ raw }) =>
      raw.trim() === '' ? raw : by > 0 ? `${' '.repeat(by)}${raw}` : raw.slice(Math.min(-by, raw.search(/\S/))),
    );
  const beside = lines[near]!;
  const begins =
    columnOf(beside) === column
      ? `Line ${near + 1}, beside which it belongs, begins with ${spaces(column)}`
      : `It belongs below "${beside.raw.slice(contentColumnOf(beside)).split(/[\s:]/)[0]}" of line ${near + 1}, which stands behind ${column} signs`;
  const way = by > 0 ? `Add ${spaces(by)}` : `Take ${spaces(-by)} away`;
  const all =
    count > 1
      ? `, and of the ${count - 1 === 1 ? 'line' : `${count - 1} lines`} below that ${count - 1 === 1 ? 'belongs' : 'belong'} to it`
      : '';
  return {
    at,
    column: own,
    count,
    lines: text,
    message: `This line begins with ${spaces(own)}. ${begins}.`,
    fix: `${way} at the beginning of the line${all}.`,
    example: shown(lines, near, text, at),
    isLikely: fillsKey(lines, at, column),
  };
}

/** The line above is a key without a value, which the line would belong to in a new column and does not in its own. */
function fillsKey(lines: readonly Line[], at: number, column: number): boolean {
  const above = lines.slice(0, at).findLast(({ raw }) => !isBlank(raw));
  if (above?.key === undefined || above.value.trim() !== '') return false;
  return columnOf(lines[at]!) <= contentColumnOf(above) && column > contentColumnOf(above);
}

/** The neighbour and the line as they should stand, in the order of the file. */
function shown(lines: readonly Line[], near: number, text: readonly string[], at: number): string {
  const beside = lines[near]?.raw ?? '';
  return near < at ? `${beside}\n${text[0]}` : `${text[0]}\n${beside}`;
}
