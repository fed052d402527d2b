import { grouped } from '../../core/grouped.ts';
import type { Indicator } from '../../indicators/observation.ts';
import type { Areas } from '../../model/areas.ts';
import type { ClearedCell, DisclosureRule } from '../../schema/generated/disclosure.ts';
import type { Sum } from '../audit/sums.ts';
import type { Cell } from '../cell.ts';
import { cellId } from '../cell-id.ts';
import { isPrimary } from '../primary/primary.ts';
import { type Known, protectedCells } from '../protect.ts';
import { ruledBy } from '../ruled.ts';
import { isSuppressed } from '../unknown-counts.ts';
import { type Choice, choicesFor } from './remedies.ts';
import { type ValuesLeft, valuesLeft } from './values-left.ts';

/** Why a count is hidden: its rule, its source, to protect another, or withheld with all that it adds up with. */
export const REASONS = ['rule', 'source', 'protects', 'withheld'] as const;
export type Reason = (typeof REASONS)[number];

/** What a total and its parts differ in. */
export type Way = 'area' | 'age' | 'sex' | 'category' | 'period' | 'indicator';

/** A hidden count: what it counts, and never how many. */
export interface HiddenCell {
  readonly cell: Required<ClearedCell>;
  readonly reason: Reason;
  /** Undefined where it is withheld. */
  readonly left: ValuesLeft | undefined;
  /** The equations it stands in: the total, or one of them, and how many of the numbers are hidden. */
  readonly equations: readonly Equation[];
  /** An earlier edition printed it. */
  readonly printedBefore: boolean;
}

export interface Equation {
  readonly by: Way;
  readonly total: string;
  readonly numbers: number;
  readonly hidden: number;
  /** True where it would give the count away, were only what the rule and the source hide hidden. */
  readonly givesAway: boolean;
}

/** What one choice would come to. */
export interface Remedy extends Pick<Choice, 'kind' | 'words'> {
  readonly shown: number;
  readonly hidden: number;
}

export interface IndicatorReport {
  readonly id: string;
  readonly rule: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly k: number;
  readonly counts: number;
  readonly shown: number;
  readonly hidden: Readonly<Record<Reason, number>>;
  readonly cleared: number;
  /** Hidden counts that can be told more nearly than the rule allows. */
  readonly exposed: number;
  readonly cells: readonly HiddenCell[];
  /** The single choices, the one that hides fewest first; of those, the one that shows most. */
  readonly remedies: readonly Remedy[];
}

/**
 * What a partnership's analyst has to know of its hidden counts, by indicator. It says what is hidden, why and how well, and no count that is hidden: it is
 * read on screens that are copied. `only` names the indicators that are looked at, all without it.
 */
export function disclosureReport(
  indicators: ReadonlyMap<string, Indicator>,
  rules: readonly DisclosureRule[],
  areas: Areas,
  known: Known,
  only: readonly string[] = [],
): IndicatorReport[] {
  const ruled = ruledBy(indicators, rules);
  const { cells, auditOf, registerOf } = protectedCells(ruled, areas, known);
  const own = grouped(cells, ({ indicator }) => indicator);
  return [...own]
    .filter(([{ id }]) => only.length === 0 || only.includes(id))
    .map(([indicator, all]): IndicatorReport => {
      const rule = (all[0] as Cell).rule;
      const family = registerOf(indicator);
      const left = family ? valuesLeft(family.register, family.cells, rule) : new Map<string, ValuesLeft>();
      const equations = equationsBy(family?.cells ?? [], family?.register.sums ?? []);
      const hidden = all.filter(isSuppressed).map((cell): HiddenCell => {
        const id = cellId(indicator.id, cell.observation);
        const reason = reasonOf(cell);
        return {
          cell: namedCell(cell),
          reason,
          left: reason === 'withheld' ? undefined : left.get(id),
          equations: reason === 'withheld' ? [] : (equations.get(id) ?? []),
          printedBefore: cell.printed !== undefined,
        };
      });
      const count = (reason: Reason): number => hidden.filter((one) => one.reason === reason).length;
      return {
        id: indicator.id,
        rule: indicator.meta.disclosure.rule,
        from: rule.hidden?.from,
        to: rule.hidden?.to,
        k: rule.k,
        counts: all.length,
        shown: shownIn(all),
        hidden: {
          rule: count('rule'),
          source: count('source'),
          protects: count('protects'),
          withheld: count('withheld'),
        },
        cleared: all.filter(({ fixed }) => fixed === true).length,
        exposed: auditOf(indicator)?.exposed ?? 0,
        cells: hidden,
        remedies: remediesFor(indicator, all, ruled.families.of(indicator), rules, areas),
      };
    });
}

const shownIn = (cells: readonly Cell[]): number => cells.filter(({ count }) => count.kind === 'shown').length;

function reasonOf(cell: Cell): Reason {
  const { withheld, observation } = cell;
  const { status, count } = observation;
  if (withheld === true) return 'withheld';
  if (status !== 'ok' || count === null) return 'source';
  return isPrimary(cell, count) ? 'rule' : 'protects';
}

/** A cell in the form in which a clearance names it. */
function namedCell({ indicator, observation: { area, period, age, sex, category } }: Cell): Required<ClearedCell> {
  return { indicator: indicator.id, area, period: period.text, period_type: period.type, age, sex, category };
}

const WAYS: readonly Way[] = ['area', 'age', 'sex', 'category', 'period', 'indicator'];

/** The equations of each hidden cell by its id. Those of earlier editions are left out: their counts are no cells. */
function equationsBy(all: readonly Cell[], sums: readonly Sum[]): ReadonlyMap<string, readonly Equation[]> {
  const byId = new Map(all.map((cell) => [cellId(cell.indicator.id, cell.observation), cell]));
  const isUnknown = (id: string): boolean => isSuppressed(byId.get(id));
  const isFirst = (id: string): boolean => {
    const cell = byId.get(id);
    return cell !== undefined && isSuppressed(cell) && reasonOf(cell) !== 'protects';
  };
  const found = new Map<string, Equation[]>();
  for (const { left, right } of sums) {
    const ids = [...left, ...right];
    const hidden = ids.filter(isUnknown);
    const total = left[0];
    const [whole, part] = [byId.get(total ?? ''), byId.get(right[0] ?? '')];
    if (total === undefined || hidden.length === 0 || !whole || !part) continue;
    const by = WAYS.find((way) => partOf(whole, way) !== partOf(part, way)) ?? 'period';
    const first = hidden.filter(isFirst);
    for (const id of hidden) {
      // Where totals are rounded no number of an equation is known exactly.
      const givesAway = whole.rule.round === undefined && first.length === 1 && first[0] === id;
      const equation = { by, total, numbers: ids.length, hidden: hidden.length, givesAway };
      found.set(id, [...(found.get(id) ?? []), equation]);
    }
  }
  return found;
}

function partOf({ indicator, observation }: Cell, way: Way): string {
  if (way === 'indicator') return indicator.id;
  return way === 'period' ? `${observation.period.type} ${observation.period.text}` : observation[way];
}

function remediesFor(
  indicator: Indicator,
  cells: readonly Cell[],
  family: readonly Indicator[],
  rules: readonly DisclosureRule[],
  areas: Areas,
): Remedy[] {
  return choicesFor(indicator, cells, areas)
    .map(({ kind, words, indicator: less, areas: then }): Remedy => {
      const publish = {
        ...less.meta.publish,
        periods: [...new Set(less.observations.map(({ period }) => period.type))],
      };
      const chosen = { ...less, meta: { ...less.meta, publish } };
      const tried = new Map([...family, chosen].map((one) => [one.id, one]));
      const after = protectedCells(ruledBy(tried, rules), then).cells.filter((cell) => cell.indicator === chosen);
      return { kind, words, shown: shownIn(after), hidden: after.filter(isSuppressed).length };
    })
    .toSorted((a, b) => a.hidden - b.hidden || b.shown - a.shown);
}
