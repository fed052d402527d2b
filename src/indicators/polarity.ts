/** Which direction is good. `none` is the default: more recorded crime can be better recording. */
export type Polarity = 'low_is_good' | 'high_is_good' | 'none';

export type Direction = 'higher' | 'lower';
export type Meaning = 'better' | 'worse';

/** What a higher or lower value means under a polarity; undefined when the polarity is `none`. */
export function meaningOf(direction: Direction, polarity: Polarity): Meaning | undefined {
  if (polarity === 'none') return undefined;
  return (direction === 'lower') === (polarity === 'low_is_good') ? 'better' : 'worse';
}
