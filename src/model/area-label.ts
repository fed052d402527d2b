import type { Area } from './areas.ts';

/** The name of an area as it is printed. "Leicestershire" alone is three things: the county, the police area and the ceremonial county. */
export function areaLabel(area: Pick<Area, 'name' | 'type'>): string {
  if (area.type === 'county') return `${area.name} county`;
  if (area.type === 'police_force_area') return `${area.name} Police area`;
  return area.name;
}
