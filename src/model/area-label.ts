import type { Area } from './areas.ts';

/** What tells areas of one name apart: "Leicestershire" alone is three things, the county, the police area and the ceremonial county. */
const KINDS: Readonly<Partial<Record<Area['type'], string>>> = { county: 'county', police_force_area: 'Police area' };

/** The name of an area as it is printed: with its kind, less the words that the name ends with already. */
export function areaLabel({ name, type }: Pick<Area, 'name' | 'type'>): string {
  const kind = KINDS[type];
  if (kind === undefined) return name;
  const words = kind.split(' ');
  const ends = (count: number): boolean =>
    name.toLowerCase().endsWith(` ${words.slice(0, count).join(' ').toLowerCase()}`);
  const said = words.findLastIndex((_, index) => ends(index + 1)) + 1;
  return [name, ...words.slice(said)].join(' ');
}
