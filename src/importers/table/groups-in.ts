import { diagnostic } from '../../core/diagnostic.ts';
import { sayable } from '../../core/sayable.ts';
import type { GridRow } from '../input/grid.ts';
import { UNREADABLE } from '../table-in-making.ts';
import type { Column } from './across.ts';
import type { Where } from './entry.ts';
import type { SheetWords } from './place-in.ts';
import type { Reading } from './read-sheet.ts';
import type { Chosen } from './readers.ts';

/** The groups that a cell is about, and the words that tell it from the other parts of a sum. */
export interface Groups {
  readonly age: string;
  readonly sex: string;
  readonly category: string;
  readonly parts: readonly string[];
}

/** Each with what stands for it in an example. */
const NAMES = { age: '10-17', sex: 'persons', category: 'robbery' } as const;
type Name = keyof typeof NAMES;

/** Reads the groups of a cell; answers why when it is not taken. Code: import/unknown-group. */
export function groupsIn(
  { plan, readers, problems }: Reading,
  words: SheetWords,
  last: GridRow,
): (row: GridRow, column: Column) => Groups | string {
  const { layout } = plan;
  const whereOf = ({ column, heading }: Chosen): Where => ({
    ...(column !== undefined && { column }),
    ...(heading !== undefined && { heading }),
  });
  return (row, column) => {
    for (const chosen of readers.keep) {
      const kept = chosen.reader.read(words(whereOf(chosen), row, column).text);
      if (kept && 'leftOut' in kept) return kept.leftOut;
    }
    const groups = { age: '', sex: 'persons', category: '' };
    const parts: string[] = [];
    for (const name of Object.keys(NAMES) as Name[]) {
      const where: Where | undefined = layout[name];
      if (where === undefined || where.value !== undefined) {
        groups[name] = where?.value ?? groups[name];
        parts.push('');
        continue;
      }
      const { text, index } = words(where, row, column);
      const group = readers[name].read(text);
      if (group === undefined) {
        const at = where.heading === undefined ? `column: ${where.column}` : `heading: ${where.heading}`;
        const place = where.heading === undefined ? row.place(index) : last.place(index);
        problems.add(
          diagnostic('import/unknown-group', place, `The ${name} "${sayable(text)}" cannot be read.`, {
            fix: 'Write under items of the entry which group the words mean.',
            example: `${name}:\n  ${at}\n  items: { ${JSON.stringify(sayable(text))}: ${NAMES[name]} }`,
          }),
        );
        return UNREADABLE;
      }
      if ('leftOut' in group) return group.leftOut;
      groups[name] = group.name;
      parts.push(group.word);
    }
    for (const chosen of readers.over) {
      const part = chosen.reader.read(words(whereOf(chosen), row, column).text);
      if (part === undefined) return UNREADABLE;
      if ('leftOut' in part) return part.leftOut;
      parts.push(part.word);
    }
    return { ...groups, parts };
  };
}
