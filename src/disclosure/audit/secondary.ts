import { protectedByMoves } from './by-moves.ts';
import { judgeOf } from './judge.ts';
import { leastPattern } from './least.ts';
import { crowdedIn, type Network } from './network.ts';
import { ringByRing } from './ring-by-ring.ts';
import { fewest, stepByStep } from './steps.ts';
import type { Sum } from './sums.ts';
import { type Count, type Demand, type Hidden, hiddenAtFirst, type Table, tablesOf } from './table.ts';
import { addedIn, trimmedByJudge, trimmedInNetwork } from './trim.ts';

/** What has to be hidden beside the primary counts; and the counts, table by table, that no pattern protects as far as found. */
export interface Secondary {
  readonly added: readonly string[];
  readonly failed: readonly (readonly string[])[];
}

/** Networks with more counts than this are protected ring by ring; smaller ones by the best step at a time, and then a search for fewer. */
const SMALL = 100;
/** Tables that are no network and have no more counts than this are tried step by step too. */
const TINY = 40;
/** Patterns that are looked at in all for a table that is no network, where each has to be searched. */
const SEARCHED = 60;

/**
 * Secondary suppression: the least further counts, as far as found, that leave no hidden count exposed. Zeros stay. Every pattern is judged as a whole by what a reader
 * could find out, so that a pass rests on values that were found, never on the way it was made. The order of counts and sums makes no difference.
 */
export function secondary(counts: readonly Count[], sums: readonly Sum[], demand: Demand): Secondary {
  const usable = counts.filter(({ value, state }) => state !== 'shown' || value >= Math.max(demand.least, 1));
  const results = tablesOf(usable, sums, demand).map((table) => ({ table, found: protectTable(table, sums) }));
  return {
    added: results.flatMap(({ found }) => found ?? []).sort(),
    failed: results.flatMap(({ table, found }) => (found ? [] : [idsOf(table, table.counts.keys())])),
  };
}

const idsOf = ({ counts }: Table, columns: Iterable<number>): string[] =>
  [...columns].map((column) => counts[column]?.id ?? '');

/** The ids to hide, or undefined where no pattern was found. */
function protectTable(table: Table, sums: readonly Sum[]): readonly string[] | undefined {
  const { network } = table;
  if (network) return addedBy(table, ofNetwork(table, network));
  return withoutCrowded(table, sums) ?? addedBy(table, ofAnyForm(table));
}

const addedBy = (table: Table, hidden: Hidden | undefined): readonly string[] | undefined =>
  hidden && idsOf(table, addedIn(table, hidden));

function ofNetwork(table: Table, network: Network): Hidden | undefined {
  const judge = judgeOf(table);
  const small = table.counts.length <= SMALL;
  const begun = small ? stepByStep(table, judge, Number.POSITIVE_INFINITY) : hiddenAtFirst(table);
  const hidden = ringByRing(table, network, judge, begun);
  const lean = hidden && trimmedInNetwork(table, network, hidden);
  return lean && small ? leastPattern(table, network, judge, lean) : lean;
}

/**
 * Counts in more than two equations of a table are shown whatever is hidden, if they may be: what is left is a network more often, and falls into
 * smaller ones. Undefined where there are none, or what is left cannot be protected.
 */
function withoutCrowded(table: Table, sums: readonly Sum[]): readonly string[] | undefined {
  const barred = new Set(crowdedIn(table.block).filter((place) => table.counts[place]?.state === 'shown'));
  if (barred.size === 0) return undefined;
  const rest = table.counts.filter((_, place) => !barred.has(place));
  const ids = new Set(rest.map(({ id }) => id));
  const inside = sums.filter(({ left, right }) => left.some((id) => ids.has(id)) || right.some((id) => ids.has(id)));
  const found = tablesOf(rest, inside, table.demand).map((part) => protectTable(part, inside));
  return found.every((ids) => ids !== undefined) ? found.flat() : undefined;
}

function ofAnyForm(table: Table): Hidden | undefined {
  const judge = judgeOf(table);
  const { length } = table.counts;
  const passes = (hidden: Hidden): boolean => judge(hidden).length === 0;
  const moved = protectedByMoves(table, judge);
  const found = [
    ...(passes(moved) ? [moved] : []),
    ...(length <= TINY ? [stepByStep(table, judge, SEARCHED)] : []),
  ].filter(passes);
  const lean = found.map((hidden) => trimmedByJudge(table, hidden, judge, SEARCHED));
  const [best] = lean.sort((a, b) => addedIn(table, a).length - addedIn(table, b).length);
  return best && length <= TINY ? fewest(table, judge, best, SEARCHED) : best;
}
