/** An age band in whole years, both included; `25+` has no upper end. */
export interface AgeBand {
  readonly from: number;
  readonly to: number;
}

/** Reads `0-24` or `25+`; undefined for `all`, `unknown` and anything else, and for a band that ends before it begins. */
export function ageBand(text: string): AgeBand | undefined {
  const [, from, to, open] = /^(\d{1,3})(?:-(\d{1,3})|(\+))$/.exec(text) ?? [];
  if (from === undefined) return undefined;
  const band = { from: Number(from), to: open ? Number.POSITIVE_INFINITY : Number(to) };
  return band.from <= band.to ? band : undefined;
}

/** The first two bands of a list that share an age, if any. */
export function overlap(bands: readonly string[]): readonly [string, string] | undefined {
  for (const [i, text] of bands.entries()) {
    const band = ageBand(text);
    const other = bands.slice(i + 1).find((next) => {
      const b = ageBand(next);
      return band && b && band.from <= b.to && b.from <= band.to;
    });
    if (other !== undefined) return [text, other];
  }
  return undefined;
}

/** True when the bands together are every age once, so that they add up to `all` (with `unknown`, where it is recorded). */
export function coverAllAges(bands: readonly string[]): boolean {
  const sorted = bands.flatMap((text) => ageBand(text) ?? []).sort((a, b) => a.from - b.from);
  return (
    sorted.at(-1)?.to === Number.POSITIVE_INFINITY &&
    sorted.every((band, i) => band.from === (i === 0 ? 0 : (sorted[i - 1]?.to ?? 0) + 1))
  );
}
