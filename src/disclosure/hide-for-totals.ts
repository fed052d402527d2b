import { grouped } from '../core/grouped.ts';
import type { Indicator } from '../indicators/observation.ts';
import { addsUp, type Families } from './addends.ts';
import { exposedTables } from './audit/pattern.ts';
import { secondary } from './audit/secondary.ts';
import type { Count } from './audit/table.ts';
import { type Cell, isBarred } from './cell.ts';
import { hidesAny, type PrintedBefore } from './editions/printed-before.ts';
import { leavesGroup } from './leaves-group.ts';
import { inLines } from './lines.ts';
import { regionsOf } from './regions.ts';
import { cellsById, type RegisterSums, registerSums, type Wholes } from './register-sums.ts';
import { roundCounts } from './rounding.ts';
import type { AppliedRule } from './rule.ts';
import { nextSplit } from './splits.ts';
import { demandOf, isSuppressed, ofEarlier, rangeOfAll, unknownCounts, unprinted } from './unknown-counts.ts';
import { isValueAlone } from './value-alone.ts';

/** The cells after secondary suppression, and what of each indicator is withheld because nothing less protects its hidden counts. */
export interface HiddenForTotals {
  readonly cells: readonly Cell[];
  readonly withheld: ReadonlyMap<Indicator, readonly WithheldSplit[]>;
  /** The equations of each indicator that was looked at and of which nothing is withheld, by the first of those that it is protected with. */
  readonly registers: ReadonlyMap<Indicator, RegisterSums>;
}

/** A split of the counts of some areas and periods that is withheld as a whole: `by` says what by, or that it is all that there is. */
export interface WithheldSplit {
  readonly by: string;
  readonly cells: readonly Cell[];
}

/**
 * Secondary suppression: hides the least further counts that keep every hidden one from being worked out, by rules that ask for it
 * (`secondary: exact`): of everybody and of every split by sex or category, whatever adds up. Where no pattern does, a split is withheld as a whole with all that it adds up with,
 * and what is left is tried again: what cannot be protected is not published.
 */
export function hideForTotals(
  cells: readonly Cell[],
  wholes: Wholes & { readonly families: Families },
  printed: PrintedBefore,
): HiddenForTotals {
  const hidden = new Set<Cell>();
  const withheld = new Map<Indicator, readonly WithheldSplit[]>();
  const registers = new Map<Indicator, RegisterSums>();
  const { families } = wholes;
  for (const [first, own] of grouped(cells, ({ indicator }) => families.of(indicator)[0])) {
    const [rule] = own.map((cell) => cell.rule);
    if (rule?.secondary !== 'exact') continue;
    const isHidden = own.some(isSuppressed) || families.of(first).some(({ id }) => printed.get(id)?.some(hidesAny));
    if (!isHidden && !addsUp(families, first) && !tellsOfGroup(own, rule)) continue;
    const register = registerSums(own, wholes, rule.k, printed);
    const found = further({ cells: own, register, rule, wholes, printed, least: 0 });
    for (const cell of found.added) hidden.add(cell);
    if (found.withheld.length === 0) registers.set(first, register);
    for (const [indicator, splits] of byIndicator(found.withheld)) withheld.set(indicator, together(splits));
  }
  const gone = new Set([...withheld.values()].flatMap((splits) => splits.flatMap((split) => split.cells)));
  const after = cells.map((cell): Cell => {
    if (gone.has(cell)) return { ...suppressed(cell), withheld: true };
    return hidden.has(cell) ? suppressed(cell) : cell;
  });
  return { cells: hidden.size + gone.size > 0 ? after : cells, withheld, registers };
}

/** Whether counts that are all shown may leave a group that their rule would hide. */
function tellsOfGroup(cells: readonly Cell[], rule: AppliedRule): boolean {
  const own = cells.map(({ observation }) => observation);
  return leavesGroup(
    inLines(own, (one) => one),
    rule,
  );
}

const suppressed = (cell: Cell): Cell =>
  cell.count.kind === 'shown' || isValueAlone(cell)
    ? { ...cell, count: { kind: 'hidden', reason: 'suppressed' } }
    : cell;

/** Splits by the indicators that they are of. */
const byIndicator = (splits: readonly WithheldSplit[]): ReadonlyMap<Indicator, readonly WithheldSplit[]> => {
  const each = splits.flatMap(({ by, cells }) =>
    [...grouped(cells, ({ indicator }) => indicator)].map(([of, own]) => ({ of, split: { by, cells: own } })),
  );
  return new Map([...grouped(each, ({ of }) => of)].map(([of, own]) => [of, own.map(({ split }) => split)]));
};

/** The same split of different areas and periods as one. */
const together = (splits: readonly WithheldSplit[]): WithheldSplit[] =>
  [...grouped(splits, ({ by }) => by)].map(([by, own]) => ({ by, cells: own.flatMap(({ cells }) => cells) }));

/** Cells that add up with no others. */
interface Work {
  readonly cells: readonly Cell[];
  readonly register: RegisterSums;
  readonly rule: AppliedRule;
  readonly wholes: Wholes;
  readonly printed: PrintedBefore;
  /** Counts of some people that are fewer than this are hidden. */
  readonly least: number;
}

interface Further {
  readonly added: readonly Cell[];
  readonly withheld: readonly WithheldSplit[];
}

/** The cells that must be hidden beside those that the rule hides, and the splits that are withheld. */
function further(work: Work): Further {
  const { cells, register, rule } = work;
  const { added, failed } = rule.round === undefined ? exactly(work) : ifRounded(work);
  const byId = cellsById(register, cells);
  const regions = regionsOf(failed, register.sums);
  const elsewhere = added.filter((id) => !regions.some(({ ids }) => ids.has(id)));
  const found = regions.map(({ ids, failed: exposed }): Further => {
    const ownCells = [...ids].flatMap((id) => byId.get(id) ?? []);
    const ownExposed = exposed.flatMap((id) => byId.get(id) ?? []);
    // What only earlier editions have cannot be withheld any more: what is published now with it is.
    if (ownCells.length === 0) return { added: [], withheld: [] };
    return withoutSplit(work, ownCells, ownExposed.length > 0 ? ownExposed : ownCells);
  });
  return {
    added: [...elsewhere.flatMap((id) => byId.get(id) ?? []), ...found.flatMap((one) => one.added)],
    withheld: found.flatMap((one) => one.withheld),
  };
}

/**
 * Withholds a split of cells that cannot be protected, and protects the rest. Of a split of which nothing is shown every part may be anything from nothing to the
 * whole, so that the equations with it tell nothing of the rest, and the part has as many values as it must where the whole is k - 1 or more: a
 * smaller whole is hidden.
 */
function withoutSplit(work: Work, cells: readonly Cell[], exposed: readonly Cell[]): Further {
  const { wholes, rule, printed } = work;
  const split = nextSplit(cells, exposed);
  const rest = cells.filter((cell) => !split.has(cell));
  const gone = { by: split.by, cells: cells.filter(split.has) };
  if (rest.length === 0) return { added: [], withheld: [gone] };
  const found = further({
    ...work,
    cells: rest,
    register: registerSums(rest, wholes, rule.k, printed),
    least: rule.k - 1,
  });
  return { added: found.added, withheld: [gone, ...found.withheld] };
}

interface Found {
  readonly added: readonly string[];
  readonly failed: readonly (readonly string[])[];
}

function exactly({ cells, register, rule, least }: Work): Found {
  const byId = cellsById(register, cells);
  const counts = [
    ...[...register.values].flatMap(([id, value]): Count[] => {
      const cell = byId.get(id);
      if (!cell) return register.hiddenBefore.has(id) ? [ofEarlier(id, value, rule)] : [];
      // What readers know cannot be hidden from them, and what is cleared is shown.
      if (cell.printed === 'same' || (isBarred(cell) && !isSuppressed(cell))) return [];
      const isHidden = isSuppressed(cell) || (value > 0 && value < least);
      return [{ id, value, state: isHidden ? 'primary' : 'shown', ...rangeOfAll(cell) }];
    }),
    ...register.rests.map((rest) => unprinted(rest, rule)),
  ];
  const { added, failed } = secondary(counts, register.sums, demandOf(rule));
  const small = [...register.values].flatMap(([id, value]) => {
    const cell = byId.get(id);
    return cell && !isBarred(cell) && value > 0 && value < least ? [id] : [];
  });
  return { added: [...added, ...small], failed };
}

/** Where counts are rounded too nothing more is hidden: what the ranges do not protect is withheld. */
function ifRounded({ cells, register, rule }: Work): Found {
  const printed = cellsById(register, roundCounts(cells));
  const unknown = unknownCounts(register, printed, rule);
  return { added: [], failed: exposedTables(unknown, register.sums, demandOf(rule)) };
}
