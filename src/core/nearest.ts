import { distance } from 'fastest-levenshtein';

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^a-z0-9]+/);

/**
 * The known name that a mistyped one means, or undefined when none is near enough (two letters, or a third of the name; one in a name of three or less). A name that is a whole
 * word of a single known one means that one, unless another is but a letter away: "rate" is a crude_rate and no ratio.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  let best: string | undefined;
  let least = (name.length <= 3 ? 1 : Math.max(2, Math.floor(name.length / 3))) + 1;
  for (const candidate of candidates) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  if (least <= 1 || name.length < 3) return best;
  const holding = candidates.filter((candidate) => wordsOf(name).every((word) => wordsOf(candidate).includes(word)));
  return holding.length === 1 ? holding[0] : best;
}

/** An area by what somebody wrote in place of its code: its name, its name with "City of" or the like, or one nearly like it. */
export function areaMeant<A extends { readonly name: string }>(text: string, areas: Iterable<A>): A | undefined {
  const list = [...areas];
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replaceAll(/\b(city|county|borough|district|council|unitary|authority|of|the|and)\b|[^a-z0-9]/g, '');
  const same =
    list.find(({ name }) => name.toLowerCase() === text.toLowerCase()) ??
    list.find(({ name }) => plain(name) !== '' && plain(name) === plain(text));
  if (same || /^[a-z]\d{8}$|^local:/i.test(text)) return same;
  const near = nearest(
    text,
    list.map(({ name }) => name),
  );
  return list.find(({ name }) => name === near);
}

/** The same as half a sentence: ` Did you mean "x"?`, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const match = nearest(name, known);
  return match === undefined ? '' : ` Did you mean "${match}"?`;
}
