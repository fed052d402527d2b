import type { Diagnostic } from '../core/diagnostic.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { categoryKey } from './categories.ts';
import { differing } from './check-sums.ts';
import { exactCounts, sumOf } from './exact-counts.ts';
import { type Line, linesWith, type SettledRow } from './table-lines.ts';

/**
 * Totals that differ from the sum of the groups of a category that the metadata says add up: the row without a category, or of a survey
 * all who answered. Only where every group has a count that nobody rounded. Code: csv/parts-do-not-add.
 */
export function checkCategorySums(
  rows: readonly SettledRow[],
  lines: readonly Line[],
  { categories = [] }: IndicatorContent,
  file: string,
): Diagnostic[] {
  const types = categories.filter((declared) => declared.adds_up === true);
  if (types.length === 0) return [];
  const counts = exactCounts(rows, 'time');
  const find = linesWith(lines);
  return types.flatMap(({ type, label, question, items }) => {
    const keys = items.map(({ id }) => categoryKey(type, id));
    const whole = question === undefined ? '' : keys[0];
    const groups = lines.map((line) =>
      line.category === whole ? find(keys.map((category) => ({ ...line, category }))) : undefined,
    );
    return rows.flatMap(({ line, time, observation }) => {
      const parts = groups[line];
      const total = question === undefined ? counts(line, time) : observation.denominator;
      if (!parts || total === undefined || total === null) return [];
      return differing(observation, total, sumOf(parts, time, counts), `groups of "${label}"`, file);
    });
  });
}
