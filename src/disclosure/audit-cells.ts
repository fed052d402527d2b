import type { Indicator } from '../indicators/observation.ts';
import { exposedIn } from './audit/pattern.ts';
import type { Cell } from './cell.ts';
import { cellId } from './cell-id.ts';
import { hidesAny, type PrintedBefore } from './editions/printed-before.ts';
import type { Audit } from './published.ts';
import { cellsById, type RegisterSums, registerSums, type Wholes } from './register-sums.ts';
import { demandOf, isSuppressed, unknownCounts } from './unknown-counts.ts';

/**
 * The audit of one indicator after all protection, from nothing but what is published of it: how many counts are hidden, and how many of them a
 * reader who adds and subtracts can tell more nearly than its rule allows. A rounded count stands for a range. Of a split that is withheld as a whole every part may be
 * anything up to what it splits. `all` are its cells with those of indicators that add up with it. `known` are the equations of the cells that are not withheld, where they have been found already.
 * Undefined where nothing of it is hidden.
 */
export function auditCells(
  indicator: Indicator,
  all: readonly Cell[],
  wholes: Wholes,
  known: RegisterSums | undefined,
  before: PrintedBefore,
): Audit | undefined {
  const rule = all[0]?.rule;
  const own = all.filter((cell) => cell.indicator === indicator);
  const hidden = own.filter(isSuppressed).length;
  if (!rule || (hidden === 0 && !before.get(indicator.id)?.some(hidesAny))) return undefined;
  const cells = all.filter(({ withheld, printed }) => withheld !== true || printed !== undefined);
  const register = known ?? registerSums(cells, wholes, rule.k, before);
  const unknown = unknownCounts(register, cellsById(register, cells), rule);
  // What an earlier edition printed is known, or nearly: it was revised since, and revisions are small.
  const printed = new Set(own.filter((cell) => cell.printed !== undefined && isSuppressed(cell)));
  const ofOthers = new Set(
    all.flatMap((cell) => (cell.indicator === indicator ? [] : (register.idOf.get(cell.observation) ?? []))),
  );
  const found = new Set(exposedIn(unknown, register.sums, demandOf(rule)).filter((id) => !ofOthers.has(id)));
  for (const cell of printed) found.add(cellId(cell.indicator.id, cell.observation));
  return { counts: own.length, hidden, exposed: found.size };
}
