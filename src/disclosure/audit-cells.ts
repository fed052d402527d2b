import type { Areas } from '../model/areas.ts';
import { exposedIn } from './audit/pattern.ts';
import type { Cell } from './cell.ts';
import { cellId } from './cell-id.ts';
import { hidesAny } from './editions/printed-before.ts';
import type { PrintedCount } from './editions/register-file.ts';
import type { Audit } from './published.ts';
import { cellsById, type RegisterSums, registerSums } from './register-sums.ts';
import { demandOf, isSuppressed, unknownCounts } from './unknown-counts.ts';

/**
 * The audit of one indicator after all protection, from nothing but what is published of it: how many counts are hidden, and how many of them a
 * reader who adds and subtracts can tell more nearly than its rule allows. A rounded count stands for a range. Of a split that is withheld as a whole every part may be
 * anything up to what it splits. `known` are the equations of the cells that are not withheld, where they have been found already. Undefined where nothing is hidden.
 */
export function auditCells(
  all: readonly Cell[],
  areas: Areas,
  known: RegisterSums | undefined,
  before: readonly (readonly PrintedCount[])[] = [],
): Audit | undefined {
  const rule = all[0]?.rule;
  const hidden = all.filter(isSuppressed).length;
  if (!rule || (hidden === 0 && !before.some(hidesAny))) return undefined;
  const cells = all.filter(({ withheld, printed }) => withheld !== true || printed !== undefined);
  const register = known ?? registerSums(cells, areas, rule.k, before);
  const unknown = unknownCounts(register, cellsById(register, cells), rule);
  // What an earlier edition printed is known, or nearly: it was revised since, and revisions are small.
  const printed = new Set(all.filter((cell) => cell.printed !== undefined && isSuppressed(cell)));
  const found = new Set(exposedIn(unknown, register.sums, demandOf(rule)));
  for (const cell of printed) found.add(cellId(cell.indicator.id, cell.observation));
  return { counts: all.length, hidden, exposed: found.size };
}
