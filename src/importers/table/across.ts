import { DIMENSIONS } from './entry.ts';
import { type Located, widthOf } from './located.ts';
import { readPeriod } from './period.ts';
import type { Plan } from './plan.ts';
import { folded } from './words.ts';

/** One column of figures of a wide table and the words above it, from the first row of the headings; a long table is one column without words. */
export interface Column {
  readonly index: number;
  readonly heads: readonly string[];
}

export interface Across {
  readonly columns: readonly Column[];
  /** Columns that the entry does not name, to be watched. */
  readonly others: readonly number[];
  /** Of these, those whose heading cannot be what stands across: they must not hold figures. */
  readonly odd: readonly number[];
}

/** Which columns of a sheet hold the figures of an entry, and which it does not name. */
export function columnsAcross({ headings, columns }: Located, { layout, headingRows }: Plan): Across {
  const ignored = new Set((layout.ignore ?? []).map(folded));
  const named = new Set(columns.values());
  const isIgnored = (index: number): boolean => headings.some(({ cells }) => ignored.has(folded(cells[index] ?? '')));
  const rest = Array.from({ length: widthOf(headings) }, (_, index) => index).filter(
    (index) => !named.has(index) && !isIgnored(index),
  );
  const headsOf = (index: number): string[] => headings.map(({ cells }) => cells[index] ?? '');
  if (layout.cells === undefined)
    return {
      columns: [{ index: 0, heads: [] }],
      others: rest,
      odd: [],
    };

  const wanted = [
    ...DIMENSIONS.map((name) => layout[name]),
    ...(layout.keep ?? []),
    ...(layout.sum?.over ?? []),
  ].flatMap((where) => where?.heading ?? []);
  const period = layout.period?.heading;
  const type = layout.period?.period_type;
  const isFigures = (index: number): boolean => {
    const heads = headsOf(index);
    if (
      !Array.from({ length: headingRows }, (_, at) => at + 1).every(
        (level) => !wanted.includes(level) || heads[level - 1] !== '',
      )
    )
      return false;
    return period === undefined || type === undefined || !('error' in readPeriod(heads[period - 1] ?? '', type));
  };
  const [figures, others] = [rest.filter(isFigures), rest.filter((index) => !isFigures(index))];
  return { columns: figures.map((index) => ({ index, heads: headsOf(index) })), others, odd: others };
}
