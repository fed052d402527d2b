import type { Areas } from './areas.ts';
import { attack, type Found, type Known } from './attack.ts';
import { type Cell, cellsOf, recordsOf } from './cells.ts';
import { type Claim, claimsIn, narrowed, type Residents, ratesIn } from './claims.ts';
import { printedIn } from './documents.ts';
import { equationsOf } from './equations.ts';
import { type OutputFolder, opened, textOf } from './folder.ts';

/** What anybody can look up: areas and residents are published by the statistical office. */
export interface PublicKnowledge {
  readonly areas: Areas;
  readonly residents: Residents;
}

/** All that an output folder says of its figures. */
export interface Reading {
  readonly cells: readonly Cell[];
  readonly claims: readonly Claim[];
  /** What contradicts the tables. */
  readonly contradictions: readonly Claim[];
}

/** Reads every file of an output folder, all variants at once: tables for download, and the tables, texts and descriptions of pages and Word documents. */
export function reading(files: OutputFolder, { areas, residents }: PublicKnowledge): Reading {
  const all = opened(files);
  const tables = [...all].filter(([path]) => path.endsWith('.csv'));
  const cells = cellsOf(tables.map(([, bytes]) => textOf(bytes)));
  const indicators = new Map(
    tables.map(([path, bytes]) => [path.split('/').at(-1) ?? '', recordsOf(textOf(bytes))[0]?.indicator_id ?? '']),
  );
  const claims = [
    ...tables.flatMap(([path, bytes]) => ratesIn(path, textOf(bytes), cells)),
    ...claimsIn(printedIn(all), [...cells.values()], { areas, files: indicators, residents }),
  ];
  const contradictions = narrowed(cells, claims);
  return { cells: [...cells.values()], claims, contradictions };
}

/** The hidden figures of which too little is left open by everything that was read. */
export const attackReading = (
  { cells }: Reading,
  { areas }: PublicKnowledge,
  knownOf: (together: readonly Cell[]) => Known,
): Promise<Found[]> => attack(cells, equationsOf(cells, areas.parents), knownOf);
