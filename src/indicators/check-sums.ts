import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { Areas } from '../model/areas.ts';
import { coverAllAges } from './age-bands.ts';
import type { Indicator, Observation } from './observation.ts';

/** The exact counts of one period, sex and category, by area and age. */
type Slice = Map<string, Map<string, number>>;

/**
 * Totals that differ from the sum of their parts: all ages against the age groups, a county or a combined area against its parts.
 * Only where every part has a count that nobody rounded; differences are reported, never corrected. Code: csv/parts-do-not-add.
 */
export function checkSums({ meta, observations }: Indicator, areas: Areas): Diagnostic[] {
  const slices = new Map<string, Slice>();
  for (const o of observations) {
    if (o.count === null || o.flags.some((flag) => flag.startsWith('rounded'))) continue;
    const key = sliceOf(o);
    const slice: Slice = slices.get(key) ?? new Map();
    const ages = slice.get(o.area) ?? new Map<string, number>();
    slices.set(key, slice.set(o.area, ages.set(o.age, o.count)));
  }
  const bands = meta.age_bands.filter((age) => age !== 'all');
  const groups = observations.some((o) => o.age === 'unknown') ? [...bands, 'unknown'] : bands;
  const wholeOfAges = coverAllAges(bands);
  const parts = partsOf(areas);
  return observations.flatMap((o) => {
    const partAreas = parts.get(o.area) ?? [];
    if (o.age !== 'all' && partAreas.length === 0) return [];
    const slice = slices.get(sliceOf(o));
    const ages = slice?.get(o.area);
    const total = ages?.get(o.age);
    if (total === undefined) return [];
    const ofAges = o.age === 'all' && wholeOfAges ? sumOf(groups, (age) => ages?.get(age)) : undefined;
    const ofAreas = sumOf(partAreas, (area) => slice?.get(area)?.get(o.age));
    return [...differing(o, total, ofAges, 'age groups'), ...differing(o, total, ofAreas, 'areas that it is made of')];
  });
}

function sliceOf({ period, sex, category }: Observation): string {
  return `${period.type}\n${period.text}\n${sex}\n${category}`;
}

/** The sum over parts of a whole; undefined when there are none or one has no exact count. */
export function sumOf(parts: readonly string[], count: (part: string) => number | undefined): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const one = count(part);
    if (one === undefined) return undefined;
    sum += one;
  }
  return parts.length === 0 ? undefined : sum;
}

/** The parts of each area that is the sum of its parts by nature. A country or region may have only some of its parts in the file. */
function partsOf(areas: Areas): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const area of areas.values()) {
    const parent = area.parent === undefined ? undefined : areas.get(area.parent);
    if (parent?.type !== 'county' && parent?.type !== 'custom') continue;
    const ofParent = parts.get(parent.code);
    if (ofParent) ofParent.push(area.code);
    else parts.set(parent.code, [area.code]);
  }
  return parts;
}

/**
 * A total that differs from the sum of its parts; nothing where there is no sum. The message gives neither the counts nor by how much they differ: of
 * parts that are 0 the difference is the count itself, which may be hidden. Code: csv/parts-do-not-add.
 */
export function differing(o: Observation, total: number, sum: number | undefined, parts: string): Diagnostic[] {
  if (sum === undefined || Math.abs(sum - total) < 1e-9) return [];
  const message = `For ${o.area}, ${o.period.label}, age ${o.age}, the ${parts} add up to ${sum > total ? 'more' : 'less'} than the total.`;
  return [diagnostic('csv/parts-do-not-add', o.place, message)];
}
