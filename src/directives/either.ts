/** The pairs of attributes that were both given though the first says nothing beside the second. */
export const bothGiven = <Name extends string>(
  asked: Readonly<Partial<Record<Name, unknown>>>,
  pairs: readonly (readonly [first: Name, second: Name])[],
): readonly (readonly [first: Name, second: Name])[] =>
  pairs.filter((pair) => pair.every((name) => asked[name] !== undefined));
