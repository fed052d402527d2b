import type { Term } from './sums.ts';
import type { Hidden, Table } from './table.ts';

/** Hidden counts that equations tie together, by place and in order. */
export interface Piece {
  readonly columns: readonly number[];
  /** Whether a known number stands in one of their equations. Where none does, a reader learns nothing but that they add up. */
  readonly isAnchored: boolean;
}

/** The pieces that what is hidden of a table falls into, or those of them that hold one of the counts `from`. */
export function piecesOf({ block, rowsOf, counts }: Table, hidden: Hidden, from?: Iterable<number>): Piece[] {
  const seen = new Uint8Array(counts.length);
  const seenRow = new Uint8Array(block.rows.length);
  const pieces: Piece[] = [];
  for (const start of from ?? counts.keys()) {
    if (hidden[start] !== 1 || seen[start] === 1) continue;
    seen[start] = 1;
    const columns = [start];
    let isAnchored = false;
    for (const column of columns) {
      for (const row of rowsOf[column] as readonly number[]) {
        if (seenRow[row] === 1) continue;
        seenRow[row] = 1;
        if (block.anchored[row] === true) isAnchored = true;
        for (const { column: next } of block.rows[row] as readonly Term[]) {
          if (hidden[next] !== 1) isAnchored = true;
          else if (seen[next] !== 1) {
            seen[next] = 1;
            columns.push(next);
          }
        }
      }
    }
    pieces.push({ columns: columns.sort((a, b) => a - b), isAnchored });
  }
  return pieces;
}
