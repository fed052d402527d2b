import type { Exposed, Judge } from './judge.ts';
import { type RingsAround, ringsIn } from './rings.ts';
import { type Hidden, hiddenAtFirst, type Table, withMore } from './table.ts';
import { addedIn } from './trim.ts';

const lackOf = (exposed: readonly Exposed[]): number => exposed.reduce((sum, { lacks }) => sum + lacks, 0);

/** For small tables: again and again the single count or the ring that mends most for each count it hides. `patterns` are judged in all. */
export function stepByStep(table: Table, judge: Judge, patterns: number): Hidden {
  const rings = table.network && ringsIn(table.counts, table.network, table.demand);
  let left = patterns;
  let hidden = hiddenAtFirst(table);
  for (;;) {
    const exposed = judge(hidden);
    if (exposed.length === 0 || left <= 0) return hidden;
    const lack = lackOf(exposed);
    const [best] = stepsFor(table, hidden, exposed, rings)
      .filter(() => left-- > 0)
      .map((columns) => {
        const mended = lack - lackOf(judge(withMore(hidden, columns)));
        return { columns, mended: mended / columns.length, cost: sumOf(table, columns) };
      })
      .filter(({ mended }) => mended > 0)
      .sort((a, b) => b.mended - a.mended || a.cost - b.cost || (a.columns.join() < b.columns.join() ? -1 : 1));
    if (!best) return hidden;
    hidden = withMore(hidden, best.columns);
  }
}

const sumOf = ({ counts }: Table, columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + (counts[column]?.value ?? 0), 0);

function stepsFor(
  table: Table,
  hidden: Hidden,
  exposed: readonly Exposed[],
  rings: RingsAround | undefined,
): readonly (readonly number[])[] {
  const singles = candidates(table, hidden).map((column) => [column]);
  const around = rings ? exposed.flatMap(({ column }) => rings(column, hidden).map(({ columns }) => columns)) : [];
  const steps = new Map([...singles, ...around].filter(({ length }) => length > 0).map((step) => [step.join(), step]));
  return [...steps.values()];
}

/** The counts, by place, that can be hidden and stand in an equation with a hidden one. */
function candidates({ counts, block }: Table, hidden: Hidden): number[] {
  const near = new Set<number>();
  for (const terms of block.rows)
    if (terms.some(({ column }) => hidden[column] === 1)) for (const { column } of terms) near.add(column);
  return [...near].filter((column) => hidden[column] !== 1 && counts[column]?.state === 'shown').sort((a, b) => a - b);
}

/** A pattern with fewer counts, if one is found among so many: sets of one, of two, and so on, of counts that hang together with what is hidden. */
export function fewest(table: Table, judge: Judge, hidden: Hidden, patterns: number): Hidden {
  const most = addedIn(table, hidden).length;
  let left = patterns;
  const tryFrom = (chosen: Hidden, size: number, after: number): Hidden | undefined => {
    if (size === 0) return left-- > 0 && judge(chosen).length === 0 ? chosen : undefined;
    for (const column of candidates(table, chosen)) {
      if (left <= 0) return undefined;
      if (column <= after) continue;
      const found = tryFrom(withMore(chosen, [column]), size - 1, column);
      if (found) return found;
    }
    return undefined;
  };
  for (let size = 0; size < most; size++) {
    const found = tryFrom(hiddenAtFirst(table), size, -1);
    if (found) return found;
    if (left <= 0) return hidden;
  }
  return hidden;
}
