import { grouped } from '../../core/grouped.ts';
import type { SumOfIndicators } from '../addends.ts';
import type { Counted, Proposed } from './equations.ts';

/** The counts of some indicators, by the id of each. */
export type CountedOf = ReadonlyMap<string, readonly Counted[]>;

/**
 * The counts of an indicator and those of the indicators that add up to it, wherever they are of the same. What the parts that have no row are together, the others leave. `values` are
 * those that are known.
 */
export function ofIndicators(
  { whole, parts }: SumOfIndicators,
  counted: CountedOf,
  values: ReadonlyMap<string, number>,
): Proposed[] {
  const ofParts = parts.map(({ id }) => ({ name: id, rows: grouped(counted.get(id) ?? [], sameIn) }));
  return (counted.get(whole.id) ?? []).flatMap((total): Proposed[] => {
    const key = sameIn(total);
    const found = ofParts.map(({ name, rows }) => ({ name, id: rows.get(key)?.[0]?.id }));
    const right = found.flatMap(({ id }) => id ?? []);
    const missing = found.filter(({ id }) => id === undefined);
    if (right.length === 0) return [];
    const sum = { whole: whole.id, left: [total.id], right };
    if (missing.length === 0) return [sum];
    const known = [total.id, ...right].map((id) => values.get(id));
    const [all = 0, ...others] = known.flatMap((value) => value ?? []);
    const value = others.reduce((rest, one) => rest - one, all);
    if (value < 0 || known.includes(undefined)) return [];
    const gap = { id: `${missing.map(({ name }) => name).join(' + ')} beside ${total.id}`, value };
    return [{ ...sum, right: [...right, gap.id], gaps: [gap] }];
  });
}

const sameIn = ({ observation: { area, period, age, sex, category } }: Counted): string =>
  `${area}\n${period.type}\n${period.text}\n${age}\n${sex}\n${category}`;
