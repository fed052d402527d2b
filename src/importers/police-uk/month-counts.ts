import type { Area, Areas } from '../../model/areas.ts';
import type { Lookup } from './lookup.ts';

/** The offences of one month by where they were put on the map. */
export interface MonthCounts {
  total: number;
  /** Real offences without a place: counted, and shown as such. */
  withoutLocation: number;
  /** Map points in areas that are not in data/areas.csv; points near a border can lie beyond it. */
  outside: number;
  readonly byArea: Map<string, number>;
}

/** Kinds of area that are wholly made of the areas below them; a region or country has parts beyond this force. */
const WHOLES: readonly string[] = ['county', 'unitary', 'csp', 'custom'];

/** For each area of the lookup the areas that it counts for: itself, and those it is a part of. Areas that are not in data/areas.csv count for none. */
export function countedFor(lookup: Lookup, areas: Areas): ReadonlyMap<string, readonly Area[]> {
  const chains = new Map<string, Area[]>();
  for (const code of new Set(lookup.values())) {
    const chain: Area[] = [];
    for (let area = areas.get(code); area && !chain.includes(area); area = areas.get(area.parent ?? '')) {
      if (chain.length === 0 || WHOLES.includes(area.type)) chain.push(area);
    }
    chains.set(code, chain);
  }
  return chains;
}

/** The counts of a month before any offence was read: 0 for every area of the chains, so that an area without offences has a count too. */
export function newMonth(chains: ReadonlyMap<string, readonly Area[]>): MonthCounts {
  const codes = [...chains.values()].flat().map(({ code }) => code);
  return { total: 0, withoutLocation: 0, outside: 0, byArea: new Map(codes.map((code) => [code, 0])) };
}

/** Counts one offence; `area` is where the lookup puts it, undefined without a location. */
export function countOffence(
  counts: MonthCounts,
  area: string | undefined,
  chains: ReadonlyMap<string, readonly Area[]>,
): void {
  counts.total += 1;
  if (area === undefined) {
    counts.withoutLocation += 1;
    return;
  }
  const chain = chains.get(area) ?? [];
  if (chain.length === 0) counts.outside += 1;
  for (const { code } of chain) counts.byArea.set(code, (counts.byArea.get(code) ?? 0) + 1);
}

/** Counts one offence in a place that the lookup does not have and that lies far away. */
export function countOutside(counts: MonthCounts): void {
  counts.total += 1;
  counts.outside += 1;
}
