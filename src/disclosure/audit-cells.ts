import { possibleCounts, roundedFlag } from '../indicators/rounded-count.ts';
import type { Areas } from '../model/areas.ts';
import { exposedIn } from './audit/pattern.ts';
import { possibleIn } from './audit/possible.ts';
import { blocksOf, type Unknown } from './audit/sums.ts';
import type { Count } from './audit/table.ts';
import type { Cell } from './cell.ts';
import { demandOf, isExact, isSuppressed, isUnsplit } from './hide-for-totals.ts';
import type { Audit } from './published.ts';
import { type RegisterSums, registerSums } from './register-sums.ts';
import { type AppliedRule, hides } from './rule.ts';

/**
 * The audit of one indicator after all protection, from nothing but what is published of it: how many counts are hidden, and how many of them a
 * reader who adds and subtracts can tell more nearly than its rule allows. Counts of everybody are audited; splits by sex and category are withheld
 * as a whole (withhold-splits.ts). Undefined where nothing is hidden.
 */
export function auditCells(all: readonly Cell[], areas: Areas): Audit | undefined {
  const cells = all.filter(isUnsplit);
  const rule = cells[0]?.rule;
  const hidden = cells.filter(isSuppressed).length;
  if (!rule || hidden === 0) return undefined;
  const register = registerSums(cells, areas, rule.k);
  const exposed = isExact(rule) ? exposedCounts(register, rule) : exposedByRounding(register, rule);
  return { counts: cells.length, hidden, exposed };
}

function exposedCounts({ cells, values, sums, rests }: RegisterSums, rule: AppliedRule): number {
  const hidden = [...values].flatMap(([id, value]): Count[] =>
    isSuppressed(cells.get(id)) ? [{ id, value, state: hides(rule, value) ? 'primary' : 'shown' }] : [],
  );
  const unknown = [...hidden, ...rests.map((rest): Count => ({ ...rest, state: 'rest' }))];
  return exposedIn(unknown, sums, demandOf(rule)).length;
}

/** Every rounded count stands for a range, and what is hidden is known to be within the rule's. */
function exposedByRounding({ cells, values, sums, rests }: RegisterSums, rule: AppliedRule): number {
  const { from, to, k } = demandOf(rule);
  const unknowns = [...values].flatMap(([id, value]): Unknown[] => {
    const cell = cells.get(id);
    if (cell?.count.kind === 'shown') {
      if (rule.round === undefined || cell.count.value === 0) return [];
      const { low, high } = possibleCounts(cell.count.value, [roundedFlag(rule.round)]);
      return [{ id, value, low, high }];
    }
    return isSuppressed(cell) && hides(rule, value)
      ? [{ id, value, low: from, high: to }]
      : [{ id, value, low: 0, high: Number.POSITIVE_INFINITY }];
  });
  const open = rests.map(({ id, value }): Unknown => ({ id, value, low: 0, high: Number.POSITIVE_INFINITY }));
  const needed = Math.min(k, to - from + 1);
  return blocksOf([...unknowns, ...open], sums).flatMap((block) => {
    const counts = possibleIn(block, needed, 300).map(({ count }) => count);
    return block.unknowns.filter(({ id }, place) => isSuppressed(cells.get(id)) && (counts[place] as number) < needed);
  }).length;
}
