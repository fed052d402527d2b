import { FILL_IN } from '../../core/fill-in.ts';
import { grouped } from '../../core/grouped.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { DraftKind } from '../../drafts/kind.ts';
import type { Unplaced } from '../../drafts/unplaced.ts';

/** What is said of a draft, line by line: how many records, how the table was taken, what is to be filled in, and every piece of the table that has no place. */
export function draftReport({ lists, notes, unplaced }: Draft, { one, many }: DraftKind, name: string): string[] {
  const records = lists.flatMap((list) => list.records);
  const open = records
    .flatMap(({ record }) => Object.entries(record))
    .filter(([, value]) => [value].flat().includes(FILL_IN));
  return [
    `${name}: ${records.length} ${records.length === 1 ? one : many} drafted.`,
    ...notes.map((note) => `Note: ${note}.`),
    ...(open.length > 0
      ? [`${FILL_IN} stands ${times(open.length)}: ${keysOf(open.map(([key]) => key))}. svduty check names each.`]
      : []),
    '',
    ...unplacedLines(unplaced),
  ];
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function keysOf(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => `${key} (${count})`).join(', ');
}

function unplacedLines(unplaced: readonly Unplaced[]): string[] {
  if (unplaced.length === 0) return ['Everything in the table has a place.'];
  const groups = grouped(unplaced, ({ sheet, column, why }) => JSON.stringify([sheet, column, why]));
  return [
    `${unplaced.length === 1 ? 'One thing has' : `${unplaced.length} things have`} no place in the draft:`,
    ...[...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { sheet, column, why } = first;
      const where = [sheet, column === undefined ? 'whole rows' : `column ${column}`].filter(
        (part) => part !== undefined,
      );
      return [
        `  ${where.join(', ')}: ${why}`,
        ...group.map(
          ({ row, words }) =>
            `    ${row === undefined ? '' : `${sheet === undefined ? 'line' : 'row'} ${row}: `}${words}`,
        ),
      ];
    }),
  ];
}
