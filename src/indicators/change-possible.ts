import { type Change, type ChangeInput, change, type NoChange } from './change.ts';
import type { Refusal } from './refusal.ts';
import type { PossibleCounts } from './rounded-count.ts';

export interface PossibleChange {
  /** As the printed counts give it. */
  readonly printed: Change;
  /** The direction that every possible count gives, `not_clear` where every one leaves it to chance, `cannot_be_said` where they differ. */
  readonly direction: 'increase' | 'decrease' | 'not_clear' | 'cannot_be_said';
}

/**
 * The change of `change` where either count may be rounded. The ratio and its interval rise with the later count and fall with the earlier
 * one, so that the two ends decide: the highest before the lowest, and the lowest before the highest.
 */
export function changePossible(
  input: ChangeInput,
  possible: { readonly from: PossibleCounts | undefined; readonly to: PossibleCounts | undefined },
): PossibleChange | NoChange | Refusal {
  const printed = change(input);
  if (printed.status !== 'ok') return printed;
  if (!possible.from && !possible.to) return { printed, direction: directionOf(printed) };
  const at = (from: 'low' | 'high', to: 'low' | 'high') =>
    change({
      ...input,
      from: { ...input.from, count: possible.from ? possible.from[from] : input.from.count },
      to: { ...input.to, count: possible.to ? possible.to[to] : input.to.count },
    });
  const [least, most] = [at('high', 'low'), at('low', 'high')];
  if (least.status !== 'ok' || most.status !== 'ok') return { printed, direction: 'cannot_be_said' };
  const [direction, other] = [directionOf(least), directionOf(most)];
  return { printed, direction: direction === other ? direction : 'cannot_be_said' };
}

function directionOf({ significant, rateRatioLower }: Change): 'increase' | 'decrease' | 'not_clear' {
  if (!significant) return 'not_clear';
  return rateRatioLower > 1 ? 'increase' : 'decrease';
}
