import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { once } from '../core/once.ts';
import type { Areas } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { coverAllAges } from './age-bands.ts';
import { exactCounts, sumOf } from './exact-counts.ts';
import type { Observation } from './observation.ts';
import { type Line, linesWith, type SettledRow } from './table-lines.ts';

/** Lines that add up to another, by number, and what they are. */
interface Parts {
  readonly lines: readonly number[];
  readonly what: string;
}

/**
 * Totals that differ from the sum of their parts: all ages against the age groups, a county or a combined area against its parts.
 * Only where every part has a count that nobody rounded; differences are reported, never corrected. Code: csv/parts-do-not-add.
 */
export function checkSums(
  rows: readonly SettledRow[],
  lines: readonly Line[],
  meta: IndicatorContent,
  areas: Areas,
  file: string,
): Diagnostic[] {
  const parts = partsOfLines(lines, agesOf(rows, meta), partsOf(areas));
  if (parts.size === 0) return [];
  const counts = exactCounts(rows, 'date');
  return rows.flatMap(({ line, date, observation }) => {
    const own = parts.get(line) ?? [];
    const total = own.length > 0 ? counts(line, date) : undefined;
    if (total === undefined) return [];
    return own.flatMap(({ lines: others, what }) =>
      differing(observation, total, sumOf(others, date, counts), what, file),
    );
  });
}

/** The lines that add up to others, where all of them are there. */
function partsOfLines(
  lines: readonly Line[],
  ages: readonly string[],
  parts: ReadonlyMap<string, readonly string[]>,
): Map<number, Parts[]> {
  const known = once(() => linesWith(lines));
  const find = (wanted: readonly Line[]) => (wanted.length > 0 ? known()(wanted) : undefined);
  return new Map(
    lines.flatMap((line, number) => {
      const ofAges = line.age === 'all' ? find(ages.map((age) => ({ ...line, age }))) : undefined;
      const ofAreas = find((parts.get(line.area) ?? []).map((area) => ({ ...line, area })));
      const own = [
        ...(ofAges ? [{ lines: ofAges, what: 'age groups' }] : []),
        ...(ofAreas ? [{ lines: ofAreas, what: 'areas that it is made of' }] : []),
      ];
      return own.length > 0 ? [[number, own] as const] : [];
    }),
  );
}

/** The age groups that add up to all ages; none where they do not cover all. */
function agesOf(rows: readonly SettledRow[], meta: IndicatorContent): readonly string[] {
  const bands = meta.age_bands.filter((age) => age !== 'all');
  if (!coverAllAges(bands)) return [];
  return rows.some(({ observation }) => observation.age === 'unknown') ? [...bands, 'unknown'] : bands;
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
export function differing(
  o: Observation,
  total: number,
  sum: number | undefined,
  parts: string,
  file: string,
): Diagnostic[] {
  if (sum === undefined || Math.abs(sum - total) < 1e-9) return [];
  const message = `For ${o.area}, ${o.period.label}, age ${o.age}, the ${parts} add up to ${sum > total ? 'more' : 'less'} than the total.`;
  return [diagnostic('csv/parts-do-not-add', { file, line: o.line, column: 1 }, message)];
}
