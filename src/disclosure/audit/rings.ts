import type { Network } from './network.ts';
import type { Count, Demand } from './pattern.ts';

const SHOWN = 1000;
/** Larger counts cost more to hide, up to this. */
const MOST = 900;

/**
 * The cheapest rings around a count, one for each way of giving it its values: so many above its true value and so many below it, k - 1 in all.
 * When every count on a ring is hidden, each of them can be moved by as much along it. Gives the ids that are not hidden yet, the cheapest
 * ring first. (Shortest paths: Dijkstra, 1959.)
 */
export function ringsAround(
  column: number,
  counts: readonly Count[],
  { nodes, arcs }: Network,
  hidden: ReadonlySet<string>,
  { k, least }: Demand,
): readonly (readonly string[])[] {
  const own = counts[column] as Count;
  const { tail, head } = arcs[column] as Network['arcs'][number];
  const out: number[][] = Array.from({ length: nodes }, () => []);
  arcs.forEach((arc, place) => {
    if (place === column) return;
    out[arc.tail]?.push(place);
    if (arc.head !== arc.tail) out[arc.head]?.push(place);
  });
  const rings = new Map<string, { ids: string[]; cost: number }>();
  for (let down = 0; down <= Math.min(k - 1, own.value - least); down++) {
    const ring = cheapest({ counts, arcs, out, hidden, least, up: k - 1 - down, down }, head, tail);
    if (ring) rings.set(ring.ids.join('\n'), ring);
  }
  return [...rings.values()]
    .toSorted((a, b) => a.cost - b.cost || (a.ids.join() < b.ids.join() ? -1 : 1))
    .map(({ ids }) => ids);
}

interface Search {
  readonly counts: readonly Count[];
  readonly arcs: Network['arcs'];
  readonly out: readonly (readonly number[])[];
  readonly hidden: ReadonlySet<string>;
  readonly least: number;
  readonly up: number;
  readonly down: number;
}

function cheapest(search: Search, from: number, to: number): { ids: string[]; cost: number } | undefined {
  const { counts, arcs, out, hidden, least, up, down } = search;
  if (from === to) return { ids: [], cost: 0 };
  const cost = new Map([[from, 0]]);
  const came = new Map<number, { readonly node: number; readonly column: number }>();
  const open = new Set([from]);
  while (open.size > 0) {
    let node = -1;
    for (const one of open) if (node < 0 || (cost.get(one) as number) < (cost.get(node) as number)) node = one;
    open.delete(node);
    if (node === to) break;
    for (const column of out[node] ?? []) {
      const { id, value, state } = counts[column] as Count;
      const isHidden = hidden.has(id);
      const forward = arcs[column]?.tail === node;
      if (value - (state === 'rest' ? 0 : least) < (forward ? down : up)) continue;
      const next = (forward ? arcs[column]?.head : arcs[column]?.tail) as number;
      const reached = (cost.get(node) as number) + (isHidden ? 1 : SHOWN + Math.min(value, MOST));
      if (reached >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(next, reached);
      came.set(next, { node, column });
      open.add(next);
    }
  }
  if (!came.has(to)) return undefined;
  const ids: string[] = [];
  for (let at = to; at !== from; ) {
    const { node, column } = came.get(at) as { node: number; column: number };
    const { id } = counts[column] as Count;
    if (!hidden.has(id)) ids.push(id);
    at = node;
  }
  return { ids: ids.toSorted(), cost: cost.get(to) as number };
}
