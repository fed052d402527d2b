import { stringify } from 'yaml';
import { diagnostic } from '../../core/diagnostic.ts';
import { EDUCATION_STATISTICS } from '../../indicators/markers.ts';
import { parseMarker } from '../../indicators/parse-marker.ts';
import type { Problems } from '../input/problems.ts';
import type { Act, At } from '../input/rows.ts';
import { CODE_COLUMN } from './columns.ts';

/** So many items of a column show what it holds. */
const MOST_ITEMS = 100;

/**
 * Looks through the columns of a file that nothing explains and reports them together, with the lines that would explain them: a column of numbers
 * and markers as figures, any other as a filter with its Total or an item of it. A person has to look at them. Code: import/unknown-role.
 */
export function unexplainedReader(
  columns: readonly string[],
  header: readonly string[],
  at: At,
  hasMeta: boolean,
  problems: Problems,
): { readonly act: Act; finish(): void } {
  const items = new Map(columns.map((column) => [column, new Set<string>()]));
  const numbers = new Map(columns.map((column) => [column, header.indexOf(column)]));
  const level = header.indexOf('geographic_level');
  const place = at(numbers.get(columns[0] ?? '') ?? 0);
  return {
    act: (cells) => {
      if (!CODE_COLUMN.has((cells[level] ?? '').toLowerCase())) return;
      for (const [column, index] of numbers) {
        const seen = items.get(column);
        const item = cells[index] ?? '';
        if (seen && (seen.size < MOST_ITEMS || item === TOTAL)) seen.add(item);
      }
    },
    finish: () => {
      const figures = columns.filter((column) => isFigures(column, items.get(column)));
      const filters = columns.filter((column) => !figures.includes(column));
      const names = columns.map((column) => `"${column}"`).join(', ');
      const message = hasMeta
        ? `The .meta.csv file does not say what these columns are: ${names}.`
        : `There is no .meta.csv file, and nothing says what these columns are: ${names}.`;
      const lines = {
        ...(filters.length > 0 && {
          filters: filters.map((column) => ({ column, item: itemOf(items.get(column)) })),
        }),
        ...(figures.length > 0 && { other_columns: figures }),
      };
      problems.add(
        diagnostic('import/unknown-role', place, message, { example: stringify(lines, { lineWidth: 0 }).trimEnd() }),
      );
    },
  };
}

const TOTAL = 'Total';
/** Ages and sexes tell rows apart, also where they are written as numbers. */
const TELLS_APART = /(^|[_ ])(ages?|sex|gender|year_group)($|[_ ])/i;

function isFigures(column: string, items: ReadonlySet<string> | undefined): boolean {
  if (TELLS_APART.test(column)) return false;
  return [...(items ?? [])].every((item) => {
    if (item === '') return true;
    const cell = parseMarker({ markers: EDUCATION_STATISTICS, raw: item });
    return cell.status !== 'error';
  });
}

function itemOf(items: ReadonlySet<string> | undefined): string {
  const [first = ''] = [...(items ?? [])].filter((item) => item !== '').toSorted();
  return items?.has(TOTAL) ? TOTAL : first;
}
