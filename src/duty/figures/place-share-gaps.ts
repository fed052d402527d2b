import type { Place } from '../../core/place.ts';
import type { DutyFacts } from '../outcome.ts';
import { placeShares } from '../screening/language/place-shares.ts';

/**
 * What is wrong with the shares by kind of place (SVD-N-06): one phrase and its place, or nothing. `rounding` is what each row may be out by,
 * in per cent; half of its last decimal place when it is not given.
 */
export function placeShareGaps(
  { model }: DutyFacts,
  rounding?: number,
): { details: string; place: Place | undefined }[] {
  return placeShares(model, rounding).map(({ total, place }) => ({
    details: `place-type shares add to ${total}%`,
    place,
  }));
}
