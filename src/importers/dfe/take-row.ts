import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import { parseDfePeriod } from '../../indicators/parse-dfe-period.ts';
import { checkChoice, type Groups, noteGroup } from '../choice.ts';
import { figuresOf } from '../figures.ts';
import type { ImportInput } from '../importer.ts';
import { cellReader } from '../input/read-cell.ts';
import type { At } from '../input/rows.ts';
import { allRead, type TableInMaking, UNREADABLE } from '../table-in-making.ts';
import { CODE_COLUMN, type Entry } from './columns.ts';

/** A row by the names of its columns; -1 and blank for those that the file does not have. */
interface NamedCells {
  text(column: string): string;
  index(column: string): number;
}

export interface Taker {
  readonly entry: Entry;
  take(row: NamedCells, filters: readonly string[], at: At): string | undefined;
  check(): void;
}

const TOTAL = 'Total';

/** One entry of the settings at work. Codes: import/bad-period, and those of cells, choices and duplicates. */
export function taker(entry: Entry, { areas, markers, problems }: ImportInput, { tally, set }: TableInMaking): Taker {
  const read = cellReader(markers, tally, problems);
  const chosen = new Map((entry.filters ?? []).map((filter) => [filter.column, filter]));
  const seen = new Map<string, Groups>();
  const identifiers: Groups = new Map();
  return {
    entry,
    check: () => {
      checkChoice(entry, 'time_identifier', entry.time_identifier, identifiers, problems);
      for (const [column, items] of seen) checkFilter(column, items, chosen.get(column), problems);
    },
    take: (row, filters, at) => {
      const level = row.text('geographic_level');
      const codeColumn = CODE_COLUMN.get(level.toLowerCase());
      if (codeColumn === undefined) return `the level ${level}, which is not read`;
      const area = areas.get(row.text(codeColumn));
      if (!area) return 'an area that is not in data/areas.csv';
      const identifier = row.text('time_identifier');
      noteGroup(identifiers, identifier, () => at(row.index('time_identifier')));
      if (identifier !== entry.time_identifier) return 'another time identifier';
      let other: string | undefined;
      for (const column of filters) {
        const item = row.text(column);
        const items = seen.get(column) ?? new Map();
        seen.set(column, items);
        noteGroup(items, item, () => at(row.index(column)));
        if (item !== (chosen.get(column)?.item ?? TOTAL)) other ??= column;
      }
      if (other !== undefined) return `another item of the filter ${other}`;

      const text = row.text('time_period');
      const period = parseDfePeriod(text, identifier);
      if ('error' in period) {
        const message =
          period.error === 'years_not_consecutive'
            ? `The two years of "${text}" do not follow each other.`
            : `"${text}" with the time identifier "${identifier}" is not a period that can be shown.`;
        problems.add(diagnostic('import/bad-period', at(row.index('time_period')), message));
        return UNREADABLE;
      }
      const number = (name: string) =>
        read(row.text(name), { name, index: row.index(name), counts: name !== entry.value_column }, at);
      const numbers = {
        ...(entry.count_column !== undefined && { count: number(entry.count_column) }),
        ...(entry.denominator_column !== undefined && { denominator: number(entry.denominator_column) }),
        ...(entry.value_column !== undefined && { value: number(entry.value_column) }),
      };
      if (!allRead(numbers)) return UNREADABLE;
      const group = { age: entry.age_band ?? 'all', sex: entry.sex ?? 'persons', categoryType: '', category: '' };
      set.add({ area, period, ...group, figures: figuresOf(numbers, '', entry.rounded_to) }, at(0));
      return undefined;
    },
  };
}

/** A filter whose wanted item no row had: the one that was named, or Total where none was. */
function checkFilter(
  column: string,
  items: Groups,
  chosen: { item: string } | undefined,
  problems: ImportInput['problems'],
): void {
  const wanted = chosen?.item ?? TOTAL;
  if (items.has(wanted)) return;
  const names = [...items.keys()];
  const [first = ''] = names;
  if (chosen) {
    const message = `The filter "${column}" has no item "${wanted}". It has: ${names.join(', ')}.`;
    problems.add(diagnostic('import/not-in-file', placeOf(chosen, 'item'), message));
    return;
  }
  const message = `The filter "${column}" has no item "${TOTAL}". It has: ${names.join(', ')}.`;
  const example = `filters:\n  - column: ${column}\n    item: ${first}`;
  problems.add(diagnostic('import/several-groups', items.get(first), message, { example }));
}
