import { sayableUnder } from '../../core/sayable.ts';
import { INDICATOR_COLUMNS } from '../../load/csv-columns.ts';
import type { Lines } from './excerpt.ts';

const NAMES: ReadonlySet<string> = new Set(INDICATOR_COLUMNS.map(({ name }) => name));
/** A cell with its quote marks, as it stands between two commas. */
const CELL = /(?:"(?:[^"]|"")*"|[^,"])+/g;

/**
 * A line of a table of counts in which whatever could be a count has its digits masked, at the same length: a caret below it stays right. What tells
 * rows apart is shown where the header says that it is that.
 */
export function maskedLine(lines: Lines, line: number): string | undefined {
  const text = lines.at(line);
  if (text === undefined) return undefined;
  const header = (lines.at(1) ?? '').split(',').map((name) => name.trim());
  let commas = 0;
  let before = 0;
  return text.replaceAll(CELL, (cell, at: number) => {
    commas += text.slice(before, at).replaceAll(/[^,]/g, '').length;
    before = at + cell.length;
    if (line === 1 && NAMES.has(cell.trim())) return cell;
    return sayableUnder(header[commas] ?? '', cell);
  });
}
