import type { Sum } from './sums.ts';

/** A number over a stretch of a line: an age group over years of life, a period over months. It goes from `from` up to, not with, `to`. */
export interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What stretches of one line tell of each other: each is the difference of two points, so every ring of stretches adds up to nothing. Short
 * stretches are laid first, as a tree; each that joins two points of the tree is the sum of those between them, some of which may be taken
 * away. These are all equations that follow (the cycle space of a graph: Diestel, Graph Theory, section 1.9).
 */
export function sumsOfStretches(stretches: readonly Stretch[]): Sum[] {
  const ordered = stretches.toSorted(
    (a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from || (a.id < b.id ? -1 : 1),
  );
  const tree = new Map<number, Stretch[]>();
  const join = (point: number, stretch: Stretch): void => {
    tree.set(point, [...(tree.get(point) ?? []), stretch]);
  };
  return ordered.flatMap((stretch): Sum[] => {
    const way = wayThrough(tree, stretch.from, stretch.to);
    if (way) return [{ left: [stretch.id, ...way.back], right: way.forth }];
    join(stretch.from, stretch);
    join(stretch.to, stretch);
    return [];
  });
}

/** Stretches of one length that begin at different points close no ring. */
export function areEqualSteps(stretches: readonly Stretch[]): boolean {
  const [first] = stretches;
  return (
    stretches.every(({ from, to }) => first !== undefined && to - from === first.to - first.from) &&
    new Set(stretches.map(({ from }) => from)).size === stretches.length
  );
}

/** The stretches of the tree from one point to another: those walked along, and those walked against. */
function wayThrough(
  tree: ReadonlyMap<number, readonly Stretch[]>,
  from: number,
  to: number,
): { readonly forth: string[]; readonly back: string[] } | undefined {
  const came = new Map<number, Stretch>();
  const seen = new Set([from]);
  for (const point of seen) {
    if (point === to) break;
    for (const stretch of tree.get(point) ?? []) {
      const next = stretch.from === point ? stretch.to : stretch.from;
      if (seen.has(next)) continue;
      seen.add(next);
      came.set(next, stretch);
    }
  }
  if (!seen.has(to)) return undefined;
  const [forth, back]: [string[], string[]] = [[], []];
  for (let point = to; point !== from; ) {
    const stretch = came.get(point) as Stretch;
    if (stretch.to === point) forth.push(stretch.id);
    else back.push(stretch.id);
    point = stretch.to === point ? stretch.from : stretch.to;
  }
  return { forth: forth.toSorted(), back: back.toSorted() };
}
