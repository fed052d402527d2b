import { grouped } from '../../../src/core/grouped.ts';
import type { Cell } from './cells.ts';

/** What must hold between figures: the total is the sum of the parts, or at least it. */
export interface Equation {
  readonly total: Unknown;
  readonly parts: readonly Unknown[];
  readonly sign: '=' | '>=';
}

/** A figure, or a number of no figure that must be there all the same: the year that two pooled periods share, or all who answered. */
export type Unknown = Cell | Latent;
export interface Latent {
  readonly latent: string;
  /** Whether readers know that it was printed, had anything been shown beside it, and that what adds up to it was hidden with that in view. */
  readonly isBase?: true;
  readonly low: number;
  readonly high: number;
}

/** Whether readers have no number of it at all, neither as a figure nor beside one. */
export const isUnprinted = (one: Unknown): boolean => 'latent' in one && one.low !== one.high && one.isBase !== true;

interface Guess {
  /** Guesses of one family are right or wrong together. */
  readonly family: string;
  readonly total: Unknown;
  readonly parts: readonly Unknown[];
  readonly isWhole: boolean;
}

type Dimension = 'area' | 'kind' | 'period' | 'age' | 'sex' | 'category';

/**
 * Every sum over figures that those shown whole bear out. A way of splitting is believed to be exact where it is whenever all of it is shown, to be
 * at most the total where it is sometimes less, and to be no sum at all where it is ever more.
 */
export function equationsOf(cells: readonly Cell[], parents: ReadonlyMap<string, string>): Equation[] {
  const families = grouped(
    [
      ...byArea(cells, parents),
      ...byAge(cells),
      ...bySex(cells),
      ...byCategory(cells),
      ...byBase(cells),
      ...byTime(cells),
    ],
    ({ family }) => family,
  );
  return [...families.values()].flatMap((guesses): Equation[] => {
    // What rounding leaves open is no contradiction.
    const rests = guesses.flatMap(({ total, parts }) =>
      [total, ...parts].some((one) => isUnprinted(one) || ('isHidden' in one && one.isHidden))
        ? []
        : [[total.low - sum(parts, 'high'), total.high - sum(parts, 'low')] as const],
    );
    if (rests.some(([, most]) => most < 0)) return [];
    const isExact = rests.every(([least]) => least <= 0);
    return guesses.map(({ total, parts, isWhole }) => ({ total, parts, sign: isExact && isWhole ? '=' : '>=' }));
  });
}

const sum = (parts: readonly Unknown[], end: 'low' | 'high'): number => parts.reduce((all, one) => all + one[end], 0);

/** Figures that differ in the named respects alone. */
function slices(cells: readonly Cell[], but: readonly Dimension[]): [name: string, cells: Cell[]][] {
  const kept = (['indicator', 'area', 'kind', 'period', 'age', 'sex', 'category'] as const).filter(
    (name) => !(but as readonly string[]).includes(name),
  );
  return [...grouped(cells, (cell) => kept.map((name) => cell[name]).join(' | '))];
}

function byArea(cells: readonly Cell[], parents: ReadonlyMap<string, string>): Guess[] {
  const isBelow = (area: string, whole: string): boolean => {
    const parent = parents.get(area);
    return parent !== undefined && parent !== '' && (parent === whole || isBelow(parent, whole));
  };
  const children = grouped([...parents], ([, parent]) => parent);
  const isCovered = (area: string, by: ReadonlySet<string>): boolean =>
    by.has(area) || (children.get(area)?.every(([child]) => isCovered(child, by)) ?? false);
  return slices(cells, ['area']).flatMap(([, slice]) =>
    slice.flatMap((total): Guess[] => {
      const inside = slice.filter((cell) => isBelow(cell.area, total.area));
      const parts = inside.filter((cell) => !inside.some((other) => isBelow(cell.area, other.area)));
      const covered = new Set(parts.map(({ area }) => area));
      return parts.length === 0
        ? []
        : [
            {
              family: `${total.indicator} areas of ${total.area}`,
              total,
              parts,
              isWhole: children.get(total.area)?.every(([child]) => isCovered(child, covered)) ?? false,
            },
          ];
    }),
  );
}

/** From one year of age to before another. */
function agesOf({ age }: Cell): Ends | undefined {
  if (age === 'all') return [0, 999];
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(age) ?? [];
  return from === undefined ? undefined : [Number(from), to === undefined ? 999 : Number(to) + 1];
}

function byAge(cells: readonly Cell[]): Guess[] {
  return slices(cells, ['age']).flatMap(([name, slice]) => {
    const unknown = slice.filter(({ age }) => age === 'unknown');
    return segmented(name, slice, agesOf, (total) => `${total.indicator} ages`).map((guess) =>
      'latent' in guess.total || guess.total.age !== 'all' ? guess : { ...guess, parts: [...guess.parts, ...unknown] },
    );
  });
}

function byTime(cells: readonly Cell[]): Guess[] {
  return slices(cells, ['kind', 'period']).flatMap(([name, slice]) =>
    segmented(name, slice, monthsOf, (total) => `${total.indicator} time ${total.kind}`),
  );
}

type Ends = readonly [from: number, to: number];

/** From the first month to before another, counted from year 0; undefined for what is no stretch of time. */
export function monthsOf({ kind, period }: Pick<Cell, 'kind' | 'period'>): Ends | undefined {
  const [year = Number.NaN, ...more] = [...period.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const whole = (short: number): number => (short < 100 ? Math.floor(year / 100) * 100 + short : short);
  const first = year * 12;
  if (kind === 'month') return [first + (more[0] ?? 0) - 1, first + (more[0] ?? 0)];
  if (kind === 'calendar_year') return [first, first + 12];
  if (kind === 'financial_year') return [first + 3, first + 15];
  if (kind === 'calendar_quarter') return [first + 3 * (more[0] ?? 0) - 3, first + 3 * (more[0] ?? 0)];
  if (kind === 'financial_quarter') return [first + 3 * (more.at(-1) ?? 0), first + 3 * (more.at(-1) ?? 0) + 3];
  if (kind === 'rolling_12_months') return [first + (more[0] ?? 0) - 12, first + (more[0] ?? 0)];
  if (kind !== 'pooled_years') return undefined;
  const isFinancial = period.includes('/');
  const last = isFinancial ? (more[1] ?? Number.NaN) : (more[0] ?? Number.NaN);
  return isFinancial ? [first + 3, whole(last) * 12 + 15] : [first, whole(last) * 12 + 12];
}

/** Cuts a line at every end of every figure: each figure is the sum of the pieces inside it, printed or not. */
function segmented(
  name: string,
  slice: readonly Cell[],
  endsOf: (cell: Cell) => Ends | undefined,
  family: (total: Cell) => string,
): Guess[] {
  const known = slice.flatMap((cell) => {
    const ends = endsOf(cell);
    return ends && !ends.some(Number.isNaN) ? [{ cell, from: ends[0], to: ends[1] }] : [];
  });
  const cuts = [...new Set(known.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const pieces = cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const own = known.find((one) => one.from === from && one.to === to)?.cell;
    return { from, to, one: own ?? { latent: `${name} ${from} ${to}`, low: 0, high: Number.POSITIVE_INFINITY } };
  });
  return known.flatMap(({ cell, from, to }): Guess[] => {
    const parts = pieces.filter((piece) => piece.from >= from && piece.to <= to).map(({ one }) => one);
    if (parts[0] === cell) return [];
    return [{ family: family(cell), total: cell, parts, isWhole: true }];
  });
}

function bySex(cells: readonly Cell[]): Guess[] {
  return slices(cells, ['sex']).flatMap(([, slice]) => beside(slice, 'sexes', ({ sex }) => sex === 'persons'));
}

function byCategory(cells: readonly Cell[]): Guess[] {
  return slices(cells, ['category']).flatMap(([, slice]) => {
    const types = new Set(slice.map(({ category }) => category.split(': ')[0] ?? ''));
    types.delete('');
    return [...types].flatMap((type) => {
      const own = slice.filter(({ category }) => category === '' || category.startsWith(`${type}: `));
      return beside(own, type, ({ category }) => category === '');
    });
  });
}

/**
 * The answers to a question and all who answered, whose number stands beside each answer that is shown. Without one question of which every answer is
 * shown it is believed where what is shown is most of them: groups of residents are few of all.
 */
function byBase(cells: readonly Cell[]): Guess[] {
  const typeOf = ({ indicator, category }: Cell): string => `${indicator} ${category.split(': ')[0] ?? ''}`;
  const based = new Set(cells.filter(({ denominator }) => denominator !== undefined).map(typeOf));
  return slices(cells, ['category']).flatMap(([name, slice]) =>
    [...grouped(slice, ({ category }) => category.split(': ')[0] ?? '')].flatMap(([type, parts]): Guess[] => {
      const bases = new Set(parts.flatMap(({ denominator }) => denominator ?? []));
      if (type === '' || bases.size > 1 || !parts.some((part) => based.has(typeOf(part)))) return [];
      const family = `${parts[0]?.indicator} answers ${type}`;
      const [base] = bases;
      // Of a question of which every answer is hidden some are so for the sake of others.
      const [low, high] = base === undefined ? [0, Number.POSITIVE_INFINITY] : [base, base];
      if (base === undefined ? !parts.every(({ isHidden }) => isHidden) : 2 * sum(parts, 'low') < base) return [];
      return [{ family, total: { latent: `${name} ${type}`, low, high, isBase: true }, parts, isWhole: true }];
    }),
  );
}

function beside(slice: readonly Cell[], way: string, isTotal: (cell: Cell) => boolean): Guess[] {
  const total = slice.find(isTotal);
  const parts = slice.filter((cell) => !isTotal(cell));
  return total && parts.length > 0 ? [{ family: `${total.indicator} ${way}`, total, parts, isWhole: true }] : [];
}
