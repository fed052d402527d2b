import { possibleCounts, roundedFlag } from '../indicators/rounded-count.ts';
import type { Count, Demand } from './audit/table.ts';
import type { Cell } from './cell.ts';
import { isPrimary } from './primary/primary.ts';
import { isOfGroup } from './primary/remainders.ts';
import type { RegisterSums } from './register-sums.ts';
import { type AppliedRule, hides } from './rule.ts';
import { isValueAlone } from './value-alone.ts';

/** Whether a count is hidden to protect people, by a rule or with others. */
export const isSuppressed = (cell: Cell | undefined): boolean =>
  cell?.count.kind === 'hidden' && cell.count.reason === 'suppressed';

/** What a rule demands of every hidden count. */
export const demandOf = ({ k, hidden, zerosPublished }: AppliedRule): Demand => ({
  from: zerosPublished ? (hidden?.from ?? 1) : 0,
  to: hidden?.to ?? 0,
  k,
  least: zerosPublished ? 1 : 0,
});

/** What a reader of the published cells does not know exactly: what is hidden, what is printed rounded, and what no output prints. */
export function unknownCounts(
  { values, rests, hiddenBefore }: RegisterSums,
  cells: ReadonlyMap<string, Cell>,
  rule: AppliedRule,
): Count[] {
  const ofCells = [...values].flatMap(([id, value]): Count[] => {
    const cell = cells.get(id);
    if (!cell) return hiddenBefore.has(id) ? [ofEarlier(id, value, rule)] : [];
    if (cell.printed === 'same') return [];
    if (isSuppressed(cell)) {
      const isFirst = cell.observation.status === 'suppressed' || isPrimary(cell, value);
      return [{ id, value, state: isFirst ? 'primary' : 'shown', ...rangeOfAll(cell) }];
    }
    if (isValueAlone(cell)) return [];
    const range = rangeOf(cell, rule);
    return range ? [{ id, value, state: 'rest', range }] : [];
  });
  return [...ofCells, ...rests.map((rest) => unprinted(rest, rule))];
}

/** A number that no output prints. A group is protected where it is one that the rule would hide. */
export const unprinted = ({ isGroup, ...rest }: RegisterSums['rests'][number], rule: AppliedRule): Count => ({
  ...rest,
  state: isGroup && rest.value > 0 && hides(rule, rest.value) ? 'group' : 'rest',
});

/** A count of people is at most the people of whom it is a share, whose number is printed or public. */
export function rangeOfAll({
  indicator: { meta },
  observation: { denominator, count },
  rule,
}: Cell): Pick<Count, 'range'> {
  if (denominator === null || !isOfGroup(meta)) return {};
  const value = count ?? 0;
  return { range: [Math.min(demandOf(rule).least, value), Math.max(denominator, value)] };
}

/** A count that only earlier editions have, as hidden. */
export const ofEarlier = (id: string, value: number, rule: AppliedRule): Count =>
  hides(rule, value) ? { id, value, state: 'primary' } : { id, value, state: 'rest' };

/** The least and the most that the printed form of a count allows; undefined where it is printed exactly. */
function rangeOf({ count, observation }: Cell, { round }: AppliedRule): readonly [number, number] | undefined {
  if (count.kind === 'shown') {
    if (round === undefined || count.value === 0) return undefined;
    const { low, high } = possibleCounts(count.value, [roundedFlag(round)]);
    return [low, high];
  }
  return count.reason === 'low' && round !== undefined && observation.count !== null
    ? [1, Math.floor(round / 2)]
    : [0, Number.POSITIVE_INFINITY];
}
