import { rowsByColumn } from './bounds.ts';
import { withoutImplied } from './implied.ts';
import type { Block, Term } from './sums.ts';

/** An unknown as an arc: raising it by one takes one from the balance of `tail` and adds one to that of `head`. */
export interface Arc {
  readonly tail: number;
  readonly head: number;
}

/** A block whose unknowns are arcs between its equations; the last node is the ground, for unknowns of one equation only. */
export interface Network {
  readonly nodes: number;
  /** By the place of the unknown. */
  readonly arcs: readonly Arc[];
}

/**
 * The network of a block; undefined when it is none. A block is one when, after equations that follow from others are left out, each
 * unknown stands in at most two and the signs of equations can be turned so that it adds in one and takes away in the other. Sums over two
 * nested families (areas within areas, by one flat split) always are: their matrix is totally unimodular (Schrijver, Theory of Linear and
 * Integer Programming, 1986, section 19.3), so that all whole numbers between the ends are possible.
 */
export function networkOf(block: Block): Network | undefined {
  for (const rows of withoutImplied(block)) {
    const network = networkFrom(block, rows);
    if (network) return network;
  }
  return undefined;
}

/** The unknowns of a block, by place, that stand in more than two of its equations when those that follow are left out. */
export function crowdedIn(block: Block): number[] {
  const [rows] = withoutImplied(block);
  const rowsOf = rowsByColumn({ ...block, rows: rows ?? block.rows });
  return [...rowsOf.keys()].filter((column) => (rowsOf[column]?.length ?? 0) > 2);
}

function networkFrom(block: Block, rows: Block['rows']): Network | undefined {
  const rowsOf = rowsByColumn({ ...block, rows });
  if (rowsOf.some((list) => list.length > 2)) return undefined;
  const turns = turnsOf(rows, rowsOf);
  if (!turns) return undefined;
  const ground = rows.length;
  const arcs = rowsOf.map((list, column): Arc => {
    const ends = list.map((row) => ({
      row,
      sign: signIn(rows[row] as readonly Term[], column) * (turns[row] as number),
    }));
    const tail = ends.find(({ sign }) => sign === -1)?.row ?? ground;
    const head = ends.find(({ sign }) => sign === 1)?.row ?? ground;
    return { tail, head };
  });
  return { nodes: rows.length + 1, arcs };
}

const signIn = (terms: readonly Term[], column: number): number =>
  terms.find((term) => term.column === column)?.sign ?? 0;

/** For each equation 1 or -1, so that every unknown of two equations has different signs in them; undefined when that cannot be. */
function turnsOf(rows: Block['rows'], rowsOf: readonly (readonly number[])[]): number[] | undefined {
  const turns: number[] = [];
  for (const start of rows.keys()) {
    if (turns[start] !== undefined) continue;
    turns[start] = 1;
    const waiting = [start];
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      for (const { column, sign } of rows[row] as readonly Term[]) {
        const other = rowsOf[column]?.find((candidate) => candidate !== row);
        if (other === undefined) continue;
        const wanted = -(turns[row] as number) * sign * signIn(rows[other] as readonly Term[], column);
        if (turns[other] === undefined) {
          turns[other] = wanted;
          waiting.push(other);
        } else if (turns[other] !== wanted) return undefined;
      }
    }
  }
  return turns;
}
