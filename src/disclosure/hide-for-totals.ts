import { grouped } from '../core/grouped.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import { secondary } from './audit/secondary.ts';
import type { Count, Demand } from './audit/table.ts';
import type { Cell } from './cell.ts';
import { registerSums } from './register-sums.ts';
import type { AppliedRule } from './rule.ts';

/** The cells after secondary suppression, and how many of each indicator are withheld because nothing less protects its hidden counts. */
export interface HiddenForTotals {
  readonly cells: readonly Cell[];
  readonly withheld: ReadonlyMap<Indicator, number>;
}

/**
 * Secondary suppression: hides the least further counts that keep every hidden one from being worked out, by rules that ask for it
 * (`secondary: exact`). Where no pattern does, all counts that add up with it are withheld: what cannot be protected is not published. It looks at counts
 * of everybody; what splits them by sex or category is withheld as a whole afterwards, where a hidden count would come back from it.
 */
export function hideForTotals(cells: readonly Cell[], areas: Areas): HiddenForTotals {
  const hidden = new Set<Cell>();
  const withheld = new Map<Indicator, number>();
  for (const [indicator, own] of grouped(cells, (cell) => cell.indicator)) {
    const found = further(own.filter(isUnsplit), areas);
    for (const cell of [...found.added, ...found.withheld]) hidden.add(cell);
    if (found.withheld.length > 0) withheld.set(indicator, found.withheld.length);
  }
  const after = cells.map(
    (cell): Cell =>
      hidden.has(cell) && cell.count.kind === 'shown'
        ? { ...cell, count: { kind: 'hidden', reason: 'suppressed' } }
        : cell,
  );
  return { cells: hidden.size > 0 ? after : cells, withheld };
}

/** Whether a count is of everybody, and not split by sex or category. */
export const isUnsplit = ({ observation: { sex, category } }: Cell): boolean => sex === 'persons' && category === '';

const NOTHING = { added: [], withheld: [] } as const;

/** The cells of one indicator that must be hidden beside those that its rule hides. */
function further(cells: readonly Cell[], areas: Areas): Readonly<Record<'added' | 'withheld', readonly Cell[]>> {
  const rule = cells[0]?.rule;
  if (!rule || !isExact(rule) || !cells.some(isSuppressed)) return NOTHING;
  const { cells: byId, values, sums, rests } = registerSums(cells, areas, rule.k);
  const counts = [
    ...[...values].map(
      ([id, value]): Count => ({ id, value, state: isSuppressed(byId.get(id)) ? 'primary' : 'shown' }),
    ),
    ...rests.map(({ id, value }): Count => ({ id, value, state: 'rest' })),
  ];
  const { added, failed } = secondary(counts, sums, demandOf(rule));
  const withheld = failed.flat();
  const cellsOf = (ids: readonly string[]): Cell[] => ids.flatMap((id) => byId.get(id) ?? []);
  return { added: cellsOf(added), withheld: cellsOf(withheld) };
}

/** Whether a rule hides counts as they are, and asks that none comes back from totals. */
export const isExact = ({ secondary: asked, hidden, round }: AppliedRule): boolean =>
  asked === 'exact' && hidden !== undefined && round === undefined;

/** Whether a count is hidden to protect people, by a rule or with others. */
export const isSuppressed = (cell: Cell | undefined): boolean =>
  cell?.count.kind === 'hidden' && cell.count.reason === 'suppressed';

/** What a rule demands of every hidden count. */
export const demandOf = ({ k, hidden, zerosPublished }: AppliedRule): Demand => ({
  from: zerosPublished ? (hidden?.from ?? 1) : 0,
  to: hidden?.to ?? 1,
  k,
  least: zerosPublished ? 1 : 0,
});
