/** Which counts of a range give a printed rate and its decimals for a population: what a reader learns who divides. */
export function countsOfRate(input: Readonly<Record<string, unknown>>): number[] {
  const [name, rate] = Object.entries(input).find(([key]) => /^rate_per_\d+$/.test(key)) ?? [];
  const multiplier = Number(/\d+/.exec(name ?? '')?.[0] ?? Number.NaN);
  const [low, high] = Array.isArray(input.count_range) ? input.count_range.map(Number) : [0, -1];
  const half = 0.5 / 10 ** Number(input.decimals ?? 0);
  const counts = Array.from({ length: (high ?? 0) - (low ?? 0) + 1 }, (_, step) => (low ?? 0) + step);
  // A little more than half a place, for numbers that a computer cannot hold exactly.
  return counts.filter(
    (count) => Math.abs((count / Number(input.population)) * multiplier - Number(rate)) <= half + 1e-9,
  );
}
