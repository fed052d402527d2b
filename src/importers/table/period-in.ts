import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import { sayable } from '../../core/sayable.ts';
import type { Period } from '../../indicators/period.ts';
import type { GridRow } from '../input/grid.ts';
import type { Column } from './across.ts';
import type { Located } from './located.ts';
import { periodsInTitle, readPeriod } from './period.ts';
import type { SheetWords } from './place-in.ts';
import type { Reading } from './read-sheet.ts';

/** The period of a cell; that of a title is read once. Undefined for one that cannot be read. Code: import/bad-period. */
export function periodFinder(
  located: Located,
  { plan, problems }: Reading,
  words: SheetWords,
): (row: GridRow, column: Column) => Period | undefined {
  const where = plan.layout.period;
  const type = where?.period_type;
  if (type === undefined) return () => undefined;
  const also = [placeOf(plan.entry, 'period') ?? []].flat();
  const last = located.headings.at(-1);
  if (where?.title) {
    const found = periodsInTitle([...located.titles, located.grid.sheet ?? ''], type);
    const [first] = found;
    if (found.length === 1) return () => first;
    const what =
      found.length === 0 ? 'names no period' : `names several periods: ${found.map(({ label }) => label).join(', ')}`;
    const fix = {
      fix: 'Write the period into the entry.',
      example: `period: { value: 2023/24, period_type: financial_year }`,
      also,
    };
    problems.add(
      diagnostic('import/bad-period', located.headings[0]?.place(0), `What stands above the headings ${what}.`, fix),
    );
    return () => undefined;
  }
  const seen = new Map<string, Period>();
  return (row, column) => {
    const { text, index } = words(where, row, column);
    const known = seen.get(text);
    if (known) return known;
    const read = readPeriod(text, type);
    if ('error' in read) {
      const place = where?.heading === undefined ? row.place(index) : last?.place(index);
      const message = `"${sayable(text)}" is not a period that can be read as ${type.replaceAll('_', ' ')}.`;
      problems.add(diagnostic('import/bad-period', place, message, { also }));
      return undefined;
    }
    seen.set(text, read);
    return read;
  };
}
