import { columnOf, contentColumnOf, isBlank, type Line } from './line.ts';
import type { Guess } from './repair.ts';

/** So far up the record before is looked for. */
const FURTHEST = 200;

/** A record of a list begun without its dash, in another column than the keys of the record above: its first key is the first key of that one. */
export const forgottenDash: Guess = ({ lines }, at) => {
  const line = lines[at];
  if (line?.key === undefined || line.dashes !== '') return [];
  const own = columnOf(line);
  const above = lines
    .slice(Math.max(0, at - FURTHEST), at)
    .findLast(({ dashes, key }) => dashes !== '' && key === line.key);
  if (!above || own >= contentColumnOf(above)) return [];
  const end = endOf(lines, at, above);
  const keys = lines.slice(at + 1, end).find(({ raw }) => !isBlank(raw));
  const by = keys === undefined ? 0 : contentColumnOf(above) - columnOf(keys);
  const below = lines.slice(at + 1, end).map(({ raw }) => (isBlank(raw) ? raw : shifted(raw, by)));
  const begun = `${above.indent}${above.dashes}${line.raw.trimStart()}`;
  return [
    {
      at,
      column: own,
      count: end - at,
      lines: [begun, ...below],
      message: 'A second record seems to begin here, without its dash.',
      fix: 'Begin the record with a dash and a space, in the column of the dash of the record above, and its other keys below its first.',
      example: `${above.raw}\n…\n${begun}`,
    },
  ];
};

/** Where the record ends: at the next dash of the list, or at what begins further left. */
function endOf(lines: readonly Line[], at: number, above: Line): number {
  const own = columnOf(lines[at]!);
  let end = at + 1;
  while (end < lines.length) {
    const next = lines[end]!;
    const isNext = columnOf(next) <= columnOf(above) && next.dashes !== '';
    const isSecond = next.key === lines[at]?.key && columnOf(next) === own;
    if (!isBlank(next.raw) && (isNext || isSecond || columnOf(next) < Math.min(own, columnOf(above)))) break;
    end++;
  }
  return end;
}

const shifted = (raw: string, by: number): string =>
  by > 0 ? ' '.repeat(by) + raw : raw.slice(Math.min(-by, raw.search(/\S/)));
