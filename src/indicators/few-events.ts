/**
 * A finding of "similar" needs as many events. The rule is this program's own: it takes the number under which a standardised rate is not compared
 * (FEWEST_EVENTS of the comparison), because an interval around so few reaches almost any benchmark and says nothing of being alike.
 */
export const FEWEST_ALIKE = 10;

/** What is said in place of "similar" where there are fewer events. */
export type TooFew = 'too_few';

/** A result as it stands, or `too_few` where it is `similar` and fewer than FEWEST_ALIKE events were counted. Null is an unknown count. */
export function unlessTooFew<S extends string>(significance: S, events: number | null): S | TooFew {
  return significance === 'similar' && events !== null && events < FEWEST_ALIKE ? 'too_few' : significance;
}
