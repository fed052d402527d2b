/** The list when no value in it is null; undefined when one is. A hidden part leaves no whole. */
export function complete(values: readonly (number | null)[]): readonly number[] | undefined {
  return values.every((value) => value !== null) ? values : undefined;
}
