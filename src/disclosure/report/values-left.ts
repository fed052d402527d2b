import { judgeOf, readOf } from '../audit/judge.ts';
import { piecesOf } from '../audit/pieces.ts';
import { type Hidden, type Table, tablesOf } from '../audit/table.ts';
import type { Cell } from '../cell.ts';
import { cellsById, type RegisterSums } from '../register-sums.ts';
import type { AppliedRule } from '../rule.ts';
import { demandOf, unknownCounts } from '../unknown-counts.ts';

/** More values than this are not counted. */
export const ENOUGH = 20;

/** How many values a reader of everything that is published has to hold a count for. `orMore` where they were not counted to the end. */
export interface ValuesLeft {
  readonly values: number;
  readonly orMore: boolean;
}

/**
 * How many values are left for each hidden count, by id. Only how many: where an end was not looked for, the two ends would stand around the true count. Of
 * counts that are hidden for their own sake alone it is what the rule itself leaves. Where more than the rule asks for were not found but those that it asks for are there, it is these or more:
 * the audit's own answer, so that a report never says fewer than the audit passed.
 */
export function valuesLeft(
  register: RegisterSums,
  cells: readonly Cell[],
  rule: AppliedRule,
): ReadonlyMap<string, ValuesLeft> {
  const found = new Map<string, ValuesLeft>();
  const unknown = unknownCounts(register, cellsById(register, cells), rule);
  const demand = demandOf(rule);
  for (const table of tablesOf(unknown, register.sums, { ...demand, k: ENOUGH })) {
    const all = new Uint8Array(table.counts.length).fill(1);
    const lacks = lacksOf(table, all);
    const asked: Table = { ...table, demand };
    const lacksAsked = lacks.size > 0 ? lacksOf(asked, all) : lacks;
    for (const { columns } of piecesOf(table, all)) {
      const { needed, isPlain } = readOf(table, columns);
      for (const column of columns) {
        const missing = lacks.get(column) ?? 0;
        const counted = needed - missing;
        const audited = readOf(asked, columns).needed - (lacksAsked.get(column) ?? 0);
        const values = Math.max(counted, audited);
        found.set(table.counts[column]?.id ?? '', {
          values,
          orMore: !isPlain && (missing === 0 || audited > counted),
        });
      }
    }
  }
  return found;
}

const lacksOf = (table: Table, hidden: Hidden): ReadonlyMap<number, number> =>
  new Map(judgeOf(table)(hidden).map(({ column, lacks }) => [column, lacks]));
