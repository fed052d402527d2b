import { columnOf, type Line } from './line.ts';
import type { Guess } from './repair.ts';

/** A record whose first lines are remarks, while the keys below them are none. */
interface RemarkedItem {
  /** The first line as it would stand without its #. */
  readonly first: string;
  /** The beginning of the record as it stands where all of it is a remark. */
  readonly asRemark: string;
}

const MOST_SHOWN = 4;
const FIRST = /^(\s*)#\s*(- +[a-z_]+: .*)$/;

/** What to tell of it. */
export const REMARKED = {
  message: 'The first line of a record is a remark here (#), and other lines of it still stand below.',
  fix: 'To leave the record out, put # in front of each of its lines. To keep it, take the # away.',
};

/** The record whose first line, a remark, is the one at a number. */
export function remarkedItem(lines: readonly Line[], at: number): RemarkedItem | undefined {
  const [, indent = '', item] = FIRST.exec(lines[at]?.raw ?? '') ?? [];
  const key = lines.findIndex((line, index) => index > at && !isRemark(line));
  const next = lines[key];
  if (item === undefined || next?.key === undefined || next.dashes !== '' || columnOf(next) <= indent.length)
    return undefined;
  const column = columnOf(next);
  let end = key;
  while (isPart(lines[end], column)) end++;
  const remarks = lines.slice(at, key).map(({ raw }) => raw);
  const below = lines.slice(key, end).map(({ raw }) => `${indent}# ${raw.slice(indent.length)}`);
  return {
    first: `${' '.repeat(Math.max(0, column - 2))}${item}`,
    asRemark: [...remarks, ...below].slice(0, MOST_SHOWN).join('\n'),
  };
}

const isRemark = ({ raw }: Line): boolean => raw.trimStart().startsWith('#');
const isPart = (line: Line | undefined, column: number): boolean =>
  line !== undefined && line.raw.trim() !== '' && columnOf(line) >= column;

/** A list whose first record has lost the line with its dash: its keys are read as a group, in which no dash can follow. */
export const firstLineRemarked: Guess = ({ lines }, at) => {
  const item = remarkedItem(lines, at);
  if (!item) return [];
  const column = lines[at]?.raw.indexOf('#') ?? 0;
  return [{ at, column, count: 1, lines: [item.first], ...REMARKED, example: item.asRemark }];
};

/** The nearest such record above the line at a number, behind the last dash. */
export function remarkedAbove(
  lines: readonly Line[],
  at: number,
): { readonly at: number; readonly item: RemarkedItem } | undefined {
  for (let line = at - 1; line >= 0 && lines[line]?.dashes === ''; line--) {
    const item = remarkedItem(lines, line);
    if (item) return { at: line, item };
  }
  return undefined;
}
