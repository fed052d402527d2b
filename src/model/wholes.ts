import type { Area } from './areas.ts';

/** An area and those that it is a part of, by code, the smallest first. */
export function withWholes(code: string, areas: ReadonlyMap<string, Pick<Area, 'parent'>>): string[] {
  const parent = areas.get(code)?.parent;
  return parent === undefined ? [code] : [code, ...withWholes(parent, areas)];
}
