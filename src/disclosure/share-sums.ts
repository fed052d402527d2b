import { grouped } from '../core/grouped.ts';
import { sum } from '../core/sum.ts';
import { typeAndId } from '../indicators/categories.ts';
import { questionsIn } from './answer-bases.ts';
import type { Equations } from './audit/equations.ts';
import type { Cell } from './cell.ts';
import { cellId } from './cell-id.ts';
import { impliedCount } from './implied-count.ts';
import { isOpen } from './rule.ts';

const NONE: Equations = { sums: [], rests: [], values: new Map() };

/** In per cent. */
const WHOLE = 100;

/** The answers of the same people to one question: those whose share is known, and those that the source hides. */
interface Answers {
  readonly type: string;
  readonly known: readonly Cell[];
  readonly missing: readonly Cell[];
  /** What the known ones are together, in per cent. */
  readonly share: number;
}

/**
 * What is left to tell of an indicator of percentages of which counts say nothing: the answers to a question are 100 per cent together, as far as they are rounded, where that is
 * so of at least half of the questions of which every answer is known. One that is hidden is then 100 less the others. It is counted in people where the base is printed. Where it is
 * not, nobody knows how many people a share is, so that each step in which shares are printed counts as one. Of questions to which somebody may give
 * several answers, and of groups of which less than half is known, nothing follows. `step` is that in which the values are given.
 */
export function shareSums(cells: readonly Cell[], step: number): Equations {
  const [first] = cells;
  if (first?.indicator.meta.measure !== 'proportion' || !isOpen(first.rule)) return NONE;
  const answers = answersIn(cells, step);
  const adding = grouped(answers.filter(isTold(step)), ({ type }) => type);
  const found = answers.flatMap((one) => {
    const alike = adding.get(one.type) ?? [];
    const isSum = 2 * alike.filter((other) => isWhole(other, step)).length >= alike.length;
    return isSum ? equationOf(one, step) : [];
  });
  return {
    sums: found.map(({ one }) => one),
    rests: found.flatMap(({ rests }) => rests),
    values: new Map(found.flatMap(({ values }) => values)),
  };
}

/** Slices in which every share is known, or one that its source hides is missing, and of which counts do not tell as much. */
function answersIn(cells: readonly Cell[], step: number): Answers[] {
  return questionsIn(cells).flatMap((slice): Answers[] => {
    const known = slice.filter((cell) => shareOf(cell) !== null);
    const missing = slice.filter(({ observation }) => observation.status === 'suppressed');
    if (slice.length < 2 || known.length + missing.length < slice.length || missing.length > 1) return [];
    if (known.every((cell) => impliedCount(cell, step) !== null)) return [];
    const [type] = typeAndId(slice[0]?.observation.category ?? '');
    return [{ type, known, missing, share: sum(known.map((cell) => shareOf(cell) ?? 0)) }];
  });
}

/** A share in per cent: as the source gives it, or of its count. */
function shareOf({ observation: { count, value, denominator } }: Cell): number | null {
  if (value !== null || count === null || !denominator) return value;
  return (WHOLE * count) / denominator;
}

/** What rounding may have taken from or added to so many shares. */
const roundingOf = (shares: number, step: number): number => (shares * step) / 2 + 1e-9;

/** Whether answers show if they add up: all are known, or those that are known are more than everything. */
const isTold =
  (step: number) =>
  ({ known, missing, share }: Answers): boolean =>
    missing.length === 0 || share > WHOLE + roundingOf(known.length, step);

const isWhole = ({ known, share }: Answers, step: number): boolean =>
  Math.abs(share - WHOLE) <= roundingOf(known.length, step);

interface Found {
  readonly one: Equations['sums'][number];
  readonly rests: Equations['rests'];
  readonly values: readonly (readonly [id: string, value: number])[];
}

function equationOf(answers: Answers, step: number): Found[] {
  const { known, missing, share } = answers;
  const rounding = roundingOf(known.length, step);
  if (share > WHOLE + rounding || 2 * share < WHOLE || (missing.length === 0 && !isWhole(answers, step))) return [];
  const [base, ...others] = new Set([...known, ...missing].flatMap(({ observation }) => observation.denominator ?? []));
  const unit = base !== undefined && others.length === 0 ? WHOLE / base : step;
  const idOf = ({ indicator, observation }: Cell): string => cellId(indicator.id, observation);
  const values = [
    ...known.map((cell) => [idOf(cell), Math.round((shareOf(cell) ?? 0) / unit)] as const),
    ...missing.map((cell) => [idOf(cell), Math.max(0, Math.round((WHOLE - share) / unit))] as const),
  ];
  const parts = values.map(([id]) => id);
  const total = `${WHOLE} per cent of ${parts.toSorted().join(' + ')}`;
  // One that is hidden is printed in steps itself where steps are counted.
  const most = Math.floor(rounding / unit + (unit === step ? 0.5 : 0));
  const rests = most > 0 ? [{ id: `rounding in ${total}`, value: 0, range: [-most, most] as const }] : [];
  return [
    {
      one: { left: [total], right: [...parts, ...rests.map(({ id }) => id)], by: 'category' },
      rests,
      values: [...values, [total, sum(values.map(([, value]) => value))]],
    },
  ];
}
