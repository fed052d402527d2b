import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { grouped } from '../core/grouped.ts';
import { namedFew } from '../core/named-few.ts';
import { isRounded } from '../indicators/exact-counts.ts';
import type { Indicator, Observation } from '../indicators/observation.ts';
import type { Area, Areas } from '../model/areas.ts';

/** The exact counts that stand for the same but for their area, by area. */
type ByArea = ReadonlyMap<string, number>;

/**
 * Areas that data/areas.csv calls parts of another, and that are made of others of its parts: with them the parts are more than the whole, without them they add up to it. Such a
 * sum is taken for none, so nothing protected what is hidden of the other parts, and each of them can be worked out. Codes: disclosure/across. Counts are not told.
 */
export function areasOverlapping(indicators: ReadonlyMap<string, Indicator>, areas: Areas): Diagnostic[] {
  const partsOf = grouped(
    [...areas.values()].filter(({ parent }) => parent !== undefined),
    ({ parent }) => parent,
  );
  const told = new Set<string>();
  return [...indicators.values()].flatMap((indicator) => {
    const counted = [...byAllButArea(indicator.observations).values()];
    return [...partsOf].flatMap(([whole = '', parts]) => {
      const over = overlappingParts(whole, parts, counted).filter(({ code }) => !told.has(code));
      for (const { code } of over) told.add(code);
      return over.map(({ name, place }) => {
        const others = namedFew(parts.filter((part) => !over.includes(part)).map((part) => part.name));
        const message = `With ${name} the figures of "${indicator.id}" for the parts of ${areas.get(whole)?.name ?? whole} are more than those of the whole; ${others} add up to it without.`;
        return diagnostic('disclosure/across', place, message);
      });
    });
  });
}

/** The parts without which the others are the whole, in at least half of what is known of all: one of them, or all that are custom areas. */
function overlappingParts(whole: string, parts: readonly Area[], counted: readonly ByArea[]): readonly Area[] {
  const seen = parts.filter(({ code }) => counted.some((counts) => counts.has(code)));
  const known = counted.filter((counts) => [whole, ...seen.map(({ code }) => code)].every((code) => counts.has(code)));
  if (seen.length < 3 || known.length === 0) return [];
  const addUp = (some: readonly Area[]): number =>
    known.filter((counts) => some.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), 0) === counts.get(whole))
      .length;
  if (addUp(seen) * 2 >= known.length) return [];
  const custom = seen.filter(({ type }) => type === 'custom');
  const candidates = [
    ...seen.map((area) => [area]),
    ...(custom.length > 1 && custom.length < seen.length ? [custom] : []),
  ];
  return candidates.find((out) => addUp(seen.filter((area) => !out.includes(area))) * 2 >= known.length) ?? [];
}

function byAllButArea(observations: readonly Observation[]): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>();
  for (const { area, period, age, sex, category, count, flags } of observations) {
    if (count === null || isRounded(flags)) continue;
    const key = [period.type, period.text, age, sex, category].join('\n');
    const counts = all.get(key) ?? new Map<string, number>();
    all.set(key, counts.set(area, count));
  }
  return all;
}
