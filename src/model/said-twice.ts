import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';

/** Tells of every entry of a list that is about what an earlier one is about. `aboutOf`: what an entry is about, by key. Codes: reference/twice. */
export function saidTwice<Entry extends object>(
  entries: readonly Entry[],
  key: string & keyof Entry,
  aboutOf: (entry: Entry) => readonly string[],
): Diagnostic[] {
  const known = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const again = aboutOf(entry).find((about) => known.has(about));
    for (const about of aboutOf(entry)) if (!known.has(about)) known.set(about, entry);
    const place = placeOf(entry, key) ?? placeOf(entry);
    if (again === undefined || !place) return [];
    const first = placeOf(known.get(again) ?? entry, key);
    const where = first ? ` The first is in line ${first.line}.` : '';
    return [diagnostic('reference/twice', place, `There are two entries for "${again}".${where}`)];
  });
}
