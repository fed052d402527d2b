import type { Stretch } from './stretches.ts';

/**
 * Numbers of the register that add up to the same: a county and its districts, all ages and the age groups, a year and its months, or, for
 * two rolling years, what leaves and what comes. Those on each side are added.
 */
export interface Sum {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** What the parts differ in, where that is known: areas, ages and so on. */
  readonly by?: string;
  /** The stretches of one line that it is about, where it is about such: the same list for all sums of the line. */
  readonly line?: readonly Stretch[] | undefined;
}

/**
 * One number that a reader does not know exactly: hidden, or printed rounded. `value` is the true one; `low` and `high` are the least and
 * the most that its own printed form allows, both ends included.
 */
export interface Unknown {
  readonly id: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One unknown of an equation, by its place in the block, with its sign: those on the right 1, those on the left -1. */
export interface Term {
  readonly column: number;
  readonly sign: 1 | -1;
}

/** Unknowns that equations tie together, and those equations. What the known numbers of an equation add up to follows from the true values. */
export interface Block {
  readonly unknowns: readonly Unknown[];
  readonly rows: readonly (readonly Term[])[];
  /** For each equation whether a known number stands in it too. */
  readonly anchored: readonly boolean[];
  /** For each equation what its parts differ in. */
  readonly ways: readonly (string | undefined)[];
  /** For each equation the line that it is about. */
  readonly lines: readonly (readonly Stretch[] | undefined)[];
}

/**
 * The blocks of a table: unknowns that share an equation, directly or through others, are one block. An unknown in no equation is a block
 * of its own. Ids are sorted first, so that the order of cells, sums and parts makes no difference.
 */
export function blocksOf(unknowns: readonly Unknown[], sums: readonly Sum[]): Block[] {
  const sorted = unknowns.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map(sorted.map(({ id }, place) => [id, place]));
  const equations = distinctRows(sums, index);
  const parent = sorted.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = place; parent[at] !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const {
    terms: [first, ...others],
  } of equations)
    for (const other of others) parent[rootOf(other.column)] = rootOf((first as Term).column);

  const blocks = new Map<number, Growing>();
  const places: number[] = [];
  sorted.forEach((unknown, place) => {
    const root = rootOf(place);
    const block = blocks.get(root) ?? { unknowns: [], rows: [], anchored: [], ways: [], lines: [] };
    blocks.set(root, block);
    places[place] = block.unknowns.push(unknown) - 1;
  });
  for (const { terms, isAnchored, by, line } of equations) {
    const block = blocks.get(rootOf((terms[0] as Term).column));
    if (!block) continue;
    block.rows.push(terms.map(({ column, sign }) => ({ column: places[column] as number, sign })));
    block.anchored.push(isAnchored);
    block.ways.push(by);
    block.lines.push(line);
  }
  return [...blocks.values()];
}

interface Equation {
  readonly terms: readonly Term[];
  readonly isAnchored: boolean;
  readonly by: string | undefined;
  readonly line: readonly Stretch[] | undefined;
}

/** A block that is being put together. */
interface Growing {
  readonly unknowns: Unknown[];
  readonly rows: Term[][];
  readonly anchored: boolean[];
  readonly ways: (string | undefined)[];
  readonly lines: (readonly Stretch[] | undefined)[];
}

/** The equations as far as they hold unknowns, each once. */
function distinctRows(sums: readonly Sum[], index: ReadonlyMap<string, number>): Equation[] {
  const rows = new Map<string, Equation>();
  for (const { left, right, by, line } of sums) {
    const row: Term[] = [];
    const add = (id: string, sign: 1 | -1): void => {
      const column = index.get(id);
      if (column !== undefined) row.push({ column, sign });
    };
    for (const id of left) add(id, -1);
    for (const id of right) add(id, 1);
    if (row.length === 0) continue;
    row.sort((a, b) => a.column - b.column);
    const terms = row[0]?.sign === -1 ? row.map(({ column, sign }) => ({ column, sign: -sign as 1 | -1 })) : row;
    const key = terms.map(({ column, sign }) => `${sign === 1 ? '+' : '-'}${column}`).join(' ');
    const isAnchored = row.length < left.length + right.length || rows.get(key)?.isAnchored === true;
    rows.set(key, { terms, isAnchored, by: rows.get(key)?.by ?? by, line: rows.get(key)?.line ?? line });
  }
  return [...rows.keys()].toSorted().map((key) => rows.get(key) as Equation);
}
