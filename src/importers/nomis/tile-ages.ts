import { ageBand } from '../../indicators/age-bands.ts';

/** People by age group, as one area, year and sex has them in a file. */
export type PeopleByAge = ReadonlyMap<string, number>;

/**
 * The people of an age group: its own figure, or the sum of groups that follow each other without gap or overlap, the shortest first, so
 * that single years of age make any group. Without them, the first age at which nothing begins.
 */
export function peopleAged(wanted: string, people: PeopleByAge): number | { readonly gapAt: number } {
  const own = people.get(wanted);
  if (own !== undefined) return own;
  const { from, to } = ageBand(wanted) ?? { from: 0, to: Number.POSITIVE_INFINITY };
  const parts = [...people].flatMap(([text, count]) => {
    const band = ageBand(text);
    return band && band.to <= to ? [{ ...band, count }] : [];
  });
  parts.sort((a, b) => a.to - b.to);
  let sum = 0;
  for (let age = from; age <= to; ) {
    const part = parts.find((candidate) => candidate.from === age);
    if (!part) return { gapAt: age };
    sum += part.count;
    age = part.to + 1;
    if (part.to === Number.POSITIVE_INFINITY) break;
  }
  return sum;
}
