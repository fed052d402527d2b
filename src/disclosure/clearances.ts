import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import type { Clearance, ClearedCell } from '../schema/generated/disclosure.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import type { Cell } from './cell.ts';
import { cellId } from './cell-id.ts';

/** What a clearance names, before and after the content is settled. */
type Named = {
  readonly [Key in keyof Required<ClearedCell>]: ClearedCell[Key] | (undefined extends ClearedCell[Key] ? null : never);
};

/** The id of the count that a clearance names. What it leaves out is everybody, of all ages, in the kind of period that the indicator names first. */
export function clearedId(
  { cell }: { readonly cell: Named | Readonly<ClearedCell> },
  { id, period: named }: { readonly id: string; readonly period: Readonly<Pick<IndicatorContent['period'], 'type'>> },
): string {
  const { area, period, period_type: type, age, sex, category } = cell;
  return cellId(id, {
    area,
    period: { type: (type ?? named.type) as Cell['observation']['period']['type'], text: period },
    age: age ?? 'all',
    sex: sex ?? 'persons',
    category: category ?? '',
  });
}

/**
 * Shows the counts that a clearance names, although they were hidden for what they are: `before` are the cells as they were then. No later step hides them
 * again. A count that its source hides is not known and cannot be shown. Code: disclosure/bad-clearance.
 */
export function withClearances(
  hidden: readonly Cell[],
  before: readonly Cell[],
  clearances: readonly Clearance[],
): { readonly cells: readonly Cell[]; readonly diagnostics: readonly Diagnostic[] } {
  if (clearances.length === 0) return { cells: hidden, diagnostics: [] };
  const indicators = new Map(before.map(({ indicator }) => [indicator.id, indicator]));
  const wanted = new Map<string, Clearance>();
  const problems: Diagnostic[] = [];
  const refuse = (clearance: Clearance, message: string): void => {
    problems.push(diagnostic('disclosure/bad-clearance', placeOf(clearance, 'cell'), message));
  };
  for (const clearance of clearances) {
    const indicator = indicators.get(clearance.cell.indicator);
    const id = indicator && clearedId(clearance, indicator.meta);
    if (id === undefined) refuse(clearance, `Nothing of ${clearance.cell.indicator} is published.`);
    else if (wanted.has(id)) refuse(clearance, `${inWords(clearance)} is cleared twice.`);
    else wanted.set(id, clearance);
  }
  const found = new Set<string>();
  const cells = hidden.map((cell, index): Cell => {
    const id = cellId(cell.indicator.id, cell.observation);
    if (!wanted.has(id)) return cell;
    found.add(id);
    const clearance = wanted.get(id) as Clearance;
    const count = before[index]?.count ?? cell.count;
    if (count.kind === 'hidden') refuse(clearance, `${inWords(clearance)} has no count that could be shown.`);
    return { ...cell, count, fixed: true };
  });
  for (const [id, clearance] of wanted)
    if (!found.has(id)) refuse(clearance, `No count that may be published is ${inWords(clearance)}.`);
  return { cells, diagnostics: problems };
}

const inWords = ({ cell: { indicator, area, period, age, sex, category } }: Clearance): string =>
  [indicator, area, period, age, sex, category].filter((word) => word !== undefined).join(', ');
