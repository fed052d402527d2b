import { type Limits, roomsIn } from './flow.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { possibleIn } from './possible.ts';
import type { Block, Unknown } from './sums.ts';
import { type Count, type Hidden, isUnprinted, type Table } from './table.ts';

/** A hidden count, by place, that a reader can find out too nearly: `lacks` more values are needed. */
export interface Exposed {
  readonly column: number;
  readonly lacks: number;
}

/** Trials for one piece that is neither a tree nor a network. They count work and not time, so that every machine answers the same. */
const BUDGET = 300;
/** Pieces of tables up to this size are remembered, as the same come again and again. */
const REMEMBERED = 200;

/** Which hidden counts of a table are exposed when these are hidden. */
export type Judge = (hidden: Hidden) => readonly Exposed[];

/** Judges patterns of one table. What was found out about a piece serves for all patterns that hold it. */
export function judgeOf(table: Table): Judge {
  const known = new Map<string, readonly Exposed[]>();
  const countsOf = counterOf(table);
  return (hidden) =>
    piecesOf(table, hidden).flatMap((piece) => {
      if (!piece.isAnchored) return [];
      if (table.counts.length > REMEMBERED) return exposedIn(table, piece, countsOf);
      const key = piece.columns.join();
      const found = known.get(key) ?? exposedIn(table, piece, countsOf);
      known.set(key, found);
      return found;
    });
}

function exposedIn(table: Table, piece: Piece, countsOf: Counter): Exposed[] {
  const { needed, limits } = readOf(table, piece.columns);
  return countsOf(piece.columns, limits, needed).flatMap((count, place) => {
    const column = piece.columns[place] as number;
    return count < needed && table.counts[column]?.state !== 'rest' ? [{ column, lacks: needed - count }] : [];
  });
}

/** What a reader of a piece knows of a count by itself. */
export type LimitsOf = (column: number) => readonly [number, number];

/**
 * What has to be and what is known of the counts of a piece. In one that hides nothing but what the rule hides, a reader who knows the rule knows that each is between its
 * ends, and no more than those values can be asked for; everywhere else a hidden count may be anything from the least up.
 */
export function readOf(
  { counts, block, demand: { from, to, k } }: Table,
  columns: readonly number[],
): { readonly needed: number; readonly isPlain: boolean; readonly limits: LimitsOf } {
  const isSmall = (count: Count): boolean =>
    isUnprinted(count) || (count.state === 'primary' && count.value >= from && count.value <= to);
  const own: LimitsOf = (column) => {
    const { low, high } = block.unknowns[column] as Unknown;
    return [low, high];
  };
  if (!columns.every((column) => isSmall(counts[column] as Count))) return { needed: k, isPlain: false, limits: own };
  const limits: LimitsOf = (column) => {
    const [low, high] = own(column);
    return isUnprinted(counts[column] as Count) ? [low, high] : [Math.max(low, from), Math.min(high, to)];
  };
  return { needed: Math.min(k, to - from + 1), isPlain: true, limits };
}

/** How many values each count of a piece can have, as far as `enough`. */
type Counter = (columns: readonly number[], limits: LimitsOf, enough: number) => number[];

/** By flow in the network of the whole table, where it is one, in which what is shown cannot move; else by what the piece itself is. */
function counterOf(table: Table): Counter {
  if (!table.network)
    return (columns, limits, enough) =>
      possibleIn(blockOf(table, columns, limits), enough, BUDGET).map(({ count }) => count);
  const roomOf = roomsIn(table.network);
  const all = knownLimits(table);
  return (columns, limits, enough) => {
    for (const column of columns) [all.low[column], all.high[column]] = limits(column);
    const counts = columns.map((column) => {
      if (table.counts[column]?.state === 'rest') return enough;
      const { up, down } = roomOf(all, column, enough - 1);
      return up + down + 1;
    });
    for (const column of columns) close(all, column);
    return counts;
  };
}

/** Limits of a table of which everything is known. */
export function knownLimits({ counts }: Table): Limits {
  // Filled by hand: Float64Array.from takes ten times as long.
  const value = new Float64Array(counts.length);
  counts.forEach((count, column) => {
    value[column] = count.value;
  });
  return { value, low: value.slice(), high: value.slice() };
}

/** Makes a count of these limits known. */
export function close({ value, low, high }: Limits, column: number): void {
  low[column] = value[column] as number;
  high[column] = value[column] as number;
}

/** Part of the block of a table, in which all other counts are known. */
function blockOf({ block, rowsOf }: Table, columns: readonly number[], limits: LimitsOf): Block {
  const placeOf = new Map(columns.map((column, place) => [column, place]));
  const rows = [...new Set(columns.flatMap((column) => rowsOf[column] ?? []))].sort((a, b) => a - b);
  return {
    unknowns: columns.map((column) => {
      const [low, high] = limits(column);
      return { ...(block.unknowns[column] as Unknown), low, high };
    }),
    rows: rows.map((row) =>
      (block.rows[row] ?? []).flatMap(({ column, sign }) => {
        const place = placeOf.get(column);
        return place === undefined ? [] : [{ column: place, sign }];
      }),
    ),
    anchored: rows.map(() => true),
    ways: rows.map((row) => block.ways[row]),
    lines: rows.map((row) => block.lines[row]),
  };
}
