import { kept } from '../../core/kept.ts';
import { areaLabel } from '../../model/area-label.ts';
import type { Area } from '../../model/areas.ts';

type Areas = ReadonlyMap<string, Area>;

/** So many commas a name has at most. */
const MOST_COMMAS = 5;

/** The areas of each name, as it stands in areas.csv and as it is printed, in small letters. */
const byName = kept((areas: Areas): ReadonlyMap<string, readonly Area[]> => {
  const named = new Map<string, Area[]>();
  for (const area of areas.values())
    for (const name of new Set([area.name, areaLabel(area)].map((one) => one.toLowerCase())))
      named.set(name, [...(named.get(name) ?? []), area]);
  return named;
});

/** The areas that a code or a whole name means, whatever its capitals: several where they share it, none where it is not known. */
export function areasNamed(text: string, areas: Areas): readonly Area[] {
  const area = areas.get(text);
  return area ? [area] : (byName(areas).get(text.toLowerCase()) ?? []);
}

/** What stands between the commas of a list of areas. A name that holds commas itself, such as that of three places together, is one. */
export function listedAreas(list: string, areas: Areas): readonly string[] {
  const parts = list.split(',').map((part) => part.trim());
  const listed: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const lengths = Array.from({ length: MOST_COMMAS }, (_, index) => MOST_COMMAS + 1 - index);
    const length =
      lengths.find(
        (many) => at + many <= parts.length && areasNamed(parts.slice(at, at + many).join(', '), areas).length > 0,
      ) ?? 1;
    listed.push(parts.slice(at, at + length).join(', '));
    at += length;
  }
  return listed;
}
