import type { Diagnostic } from '../core/diagnostic.ts';
import { categoryKey } from './categories.ts';
import { differing, sumOf } from './check-sums.ts';
import type { Indicator, Observation } from './observation.ts';

/**
 * Totals that differ from the sum of the groups of a category that the metadata says add up: the row without a category, or of a survey
 * all who answered. Only where every group has a count that nobody rounded. Code: csv/parts-do-not-add.
 */
export function checkCategorySums({ meta, observations }: Indicator): Diagnostic[] {
  const types = (meta.categories ?? []).filter((declared) => declared.adds_up === true);
  if (types.length === 0) return [];
  const counts = new Map<string, number>();
  for (const o of observations)
    if (o.count !== null && !o.flags.some((flag) => flag.startsWith('rounded'))) counts.set(keyOf(o), o.count);
  return types.flatMap(({ type, label, question, items }) => {
    const keys = items.map(({ id }) => categoryKey(type, id));
    const isTotal = (o: Observation) => o.category === (question === undefined ? '' : keys[0]);
    return observations.filter(isTotal).flatMap((o) => {
      const total = question === undefined ? counts.get(keyOf(o)) : o.denominator;
      if (total === undefined || total === null) return [];
      const sum = sumOf(keys, (category) => counts.get(keyOf({ ...o, category })));
      return differing(o, total, sum, `groups of "${label}"`);
    });
  });
}

function keyOf({ area, period, age, sex, category }: Observation): string {
  return `${area}\n${period.type}\n${period.start}\n${period.end}\n${age}\n${sex}\n${category}`;
}
