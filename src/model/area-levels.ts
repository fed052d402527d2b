import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import type { Place } from '../core/place.ts';
import type { Area } from './areas.ts';

/** How many areas stand above an area; an area of a loop has no such number. */
type Level = number | 'loop';

/**
 * Areas that are a part of themselves, and areas with more above them than there can be. Each loop is told once, at the area of it
 * that stands first in the file. Codes: csv/area-loop, csv/area-levels.
 */
export function checkLevels(
  areas: ReadonlyMap<string, Pick<Area, 'code' | 'name' | 'parent'>>,
  placeOfParent: (code: string) => Place | undefined,
): Diagnostic[] {
  const levels = new Map<string, Level>();
  const found: Diagnostic[] = [];
  for (const area of areas.values()) {
    const way = wayUp(area.code, areas, levels);
    const last = way.at(-1);
    if (last === undefined) continue;
    const above = areas.get(last)?.parent;
    const begin = above === undefined ? -1 : way.indexOf(above);
    let level: Level = begin >= 0 ? 'loop' : ((above === undefined ? undefined : levels.get(above)) ?? -1);
    if (begin >= 0) found.push(loop(way.slice(begin), placeOfParent));
    for (const code of way.toReversed()) {
      if (level !== 'loop') level += 1;
      levels.set(code, level);
      if (level === LIMITS.areaLevels + 1) found.push(tooMany(code, placeOfParent));
    }
  }
  return found;
}

/** The codes from an area up to the last one that has not been looked at before. */
function wayUp(
  from: string,
  areas: ReadonlyMap<string, Pick<Area, 'parent'>>,
  known: ReadonlyMap<string, Level>,
): string[] {
  const way: string[] = [];
  const seen = new Set<string>();
  for (let code: string | undefined = from; code !== undefined && areas.has(code); code = areas.get(code)?.parent) {
    if (seen.has(code) || known.has(code)) break;
    seen.add(code);
    way.push(code);
  }
  return way;
}

function loop(codes: readonly string[], placeOfParent: (code: string) => Place | undefined): Diagnostic {
  const [first = ''] = codes;
  const way = codes.length > 5 ? `${codes.slice(0, 5).join(', ')} and ${codes.length - 5} more` : codes.join(', ');
  const message =
    codes.length === 1 ? `The area ${first} is its own parent.` : `These areas are parts of each other: ${way}.`;
  return diagnostic('csv/area-loop', placeOfParent(first), message);
}

function tooMany(code: string, placeOfParent: (code: string) => Place | undefined): Diagnostic {
  return diagnostic(
    'csv/area-levels',
    placeOfParent(code),
    `More than ${LIMITS.areaLevels} areas stand above ${code}, one above the other.`,
  );
}
