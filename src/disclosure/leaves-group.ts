import { coverAllAges } from '../indicators/age-bands.ts';
import type { Observation } from '../indicators/observation.ts';
import type { AppliedRule } from './rule.ts';

type Split = Pick<Observation, 'age' | 'sex'> & { readonly period: Pick<Observation['period'], 'type'> };

/** Whether totals may tell of a group that no row is about: ages without some, one sex without the other, or kinds of period of which one may lack a part of another. */
export function mayLeaveGroup(rows: Iterable<Split>): boolean {
  const [ages, sexes, kinds] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { age, sex, period } of rows) {
    ages.add(age);
    sexes.add(sex);
    kinds.add(period.type);
  }
  return (
    (ages.size > 1 && ages.has('all') && !coverAllAges([...ages])) ||
    (sexes.has('persons') && sexes.has('male') !== sexes.has('female')) ||
    kinds.size > 1
  );
}

/** Whether a rule asks that small groups cannot be worked out. */
export const protectsGroups = ({ hidden, secondary }: AppliedRule): boolean =>
  hidden !== undefined && secondary === 'exact';
