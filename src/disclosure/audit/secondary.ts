import { crowdedIn, type Network, networkOf } from './network.ts';
import { asUnknown, type Count, type Demand, type Exposed, exposedIn } from './pattern.ts';
import { ringsAround } from './rings.ts';
import { blocksOf, type Sum } from './sums.ts';

/** What has to be hidden beside the primary counts; and what has to be withheld with all that it adds up with, because no pattern protects it. */
export interface Secondary {
  readonly added: readonly string[];
  readonly withheld: readonly string[];
}

/** Blocks with more counts than this are protected ring by ring; smaller ones by the best step at a time, and then a search for fewer. */
const SMALL = 200;
/** Patterns that the search for fewer looks at. */
const PATTERNS = 300;
/** Patterns that are looked at in all for a block that is no network, where each has to be searched. What is not protected by then is withheld. */
const SEARCHED = 60;

/**
 * Secondary suppression: the least further counts, as far as found, that leave no hidden count exposed (exposedIn). Zeros stay. Every pattern is judged as a whole by what a reader could find out, so that a pass rests on values that were found, never
 * on the way it was made. The order of counts and sums makes no difference.
 */
export function secondary(counts: readonly Count[], sums: readonly Sum[], demand: Demand): Secondary {
  const usable = counts.filter(({ value, state }) => state !== 'shown' || value >= Math.max(demand.least, 1));
  const results = worksOf(usable, sums, demand).map(protectBlock);
  return {
    added: results.flatMap(({ added }) => added).toSorted(),
    withheld: [...new Set(results.flatMap(({ withheld }) => withheld))].toSorted(),
  };
}

/**
 * The blocks that hold a primary count. Where a block is no network, counts in more than two of its equations are shown whatever is hidden, if
 * they may be: what is left is one more often, and falls into smaller blocks.
 */
function worksOf(open: readonly Count[], sums: readonly Sum[], demand: Demand): Work[] {
  const byId = new Map(open.map((count) => [count.id, count]));
  return blocksOf(
    open.map((count) => asUnknown(count, demand)),
    sums,
  ).flatMap((block): Work[] => {
    const counts = block.unknowns.map(({ id }) => byId.get(id) as Count);
    if (!counts.some(({ state }) => state === 'primary')) return [];
    const ids = new Set(counts.map(({ id }) => id));
    const inside = sums.filter(({ left, right }) => [...left, ...right].some((id) => ids.has(id)));
    const network = networkOf(block);
    const barred = new Set(network ? [] : crowdedIn(block).filter((place) => counts[place]?.state === 'shown'));
    const rest = counts.filter((_, place) => !barred.has(place));
    if (barred.size > 0) return worksOf(rest, inside, demand);
    const left = { patterns: network ? Number.POSITIVE_INFINITY : SEARCHED };
    return [{ counts, network, sums: inside, demand, known: new Map(), left }];
  });
}

interface Work {
  readonly network: Network | undefined;
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
  readonly demand: Demand;
  readonly known: Map<string, readonly Exposed[]>;
  readonly left: { patterns: number };
}

type Hidden = ReadonlySet<string>;

const exposedBy = ({ counts, sums, demand, known }: Work, hidden: Hidden): Exposed[] =>
  exposedIn(
    counts.filter(({ id, state }) => state !== 'shown' || hidden.has(id)),
    sums,
    demand,
    known,
  );

/** What a reader does not know: what is hidden, and the rests. */
const withUnknown = ({ counts }: Work, hidden: Hidden): Hidden =>
  new Set([...hidden, ...counts.filter(({ state }) => state !== 'shown').map(({ id }) => id)]);

const lackOf = (exposed: readonly Exposed[]): number => exposed.reduce((sum, { lacks }) => sum + lacks, 0);

/** Every count of the equations of a block, zeros too. */
const everyIdIn = ({ sums }: Work): string[] => sums.flatMap(({ left, right }) => [...left, ...right]);

function protectBlock(work: Work): Secondary {
  const { network } = work;
  const small = work.counts.length <= SMALL;
  const begun = small || !network ? bestStepByStep(work, network) : new Set<string>();
  const steps = network ? ringByRing(work, network, begun) : begun;
  const lean = withoutNeedless(work, steps);
  const best = small ? fewest(work, lean) : lean;
  return exposedBy(work, best).length === 0
    ? { added: [...best], withheld: [] }
    : { added: [], withheld: everyIdIn(work) };
}

/** The cheapest ring around each count that is still exposed, small counts first. */
function ringByRing(work: Work, network: Network, begun: Hidden): Hidden {
  const hidden = new Set(begun);
  const placeOf = new Map(work.counts.map(({ id }, place) => [id, place]));
  const countOf = (id: string): number => work.counts[placeOf.get(id) as number]?.value ?? 0;
  for (;;) {
    const exposed = exposedBy(work, hidden).toSorted((a, b) => countOf(a.id) - countOf(b.id) || (a.id < b.id ? -1 : 1));
    const before = hidden.size;
    for (const { id } of exposed) {
      const all = withUnknown(work, hidden);
      const [ring] = ringsAround(placeOf.get(id) as number, work.counts, network, all, work.demand);
      for (const one of ring ?? []) hidden.add(one);
    }
    if (exposed.length === 0 || hidden.size === before) return hidden;
  }
}

/** For small blocks: again and again the single count or the ring that mends most for each count it hides. */
function bestStepByStep(work: Work, network: Network | undefined): Hidden {
  let hidden: Hidden = new Set();
  for (;;) {
    const exposed = exposedBy(work, hidden);
    if (exposed.length === 0 || work.left.patterns <= 0) return hidden;
    const lack = lackOf(exposed);
    const worth = stepsFor(work, network, hidden, exposed)
      .filter(() => work.left.patterns-- > 0)
      .map((ids) => {
        const mended = lack - lackOf(exposedBy(work, new Set([...hidden, ...ids])));
        return { ids, mended: mended / ids.length, cost: sumOf(work, ids) };
      })
      .filter(({ mended }) => mended > 0)
      .toSorted((a, b) => b.mended - a.mended || a.cost - b.cost || (a.ids.join() < b.ids.join() ? -1 : 1));
    const [best] = worth;
    if (!best) return hidden;
    hidden = new Set([...hidden, ...best.ids]);
  }
}

const sumOf = ({ counts }: Work, ids: readonly string[]): number =>
  counts.reduce((sum, { id, value }) => (ids.includes(id) ? sum + value : sum), 0);

function stepsFor(
  work: Work,
  network: Network | undefined,
  hidden: Hidden,
  exposed: readonly Exposed[],
): readonly (readonly string[])[] {
  const { counts, demand } = work;
  const all = withUnknown(work, hidden);
  const singles = candidates(work, all).map((id) => [id]);
  const places = new Map(counts.map(({ id }, place) => [id, place]));
  const rings = network
    ? exposed.flatMap(({ id }) => ringsAround(places.get(id) as number, counts, network, all, demand))
    : [];
  const steps = new Map([...singles, ...rings].filter((ids) => ids.length > 0).map((ids) => [ids.join('\n'), ids]));
  return [...steps.values()];
}

/** The counts that can be hidden and stand in an equation with a hidden one. */
function candidates({ counts, sums }: Work, hidden: Hidden): string[] {
  const near = new Set(
    sums.flatMap(({ left, right }) => ([...left, ...right].some((id) => hidden.has(id)) ? [...left, ...right] : [])),
  );
  return counts.filter(({ id, state }) => state === 'shown' && !hidden.has(id) && near.has(id)).map(({ id }) => id);
}

/** Shows again what is hidden for nothing, the largest first. */
function withoutNeedless(work: Work, hidden: Hidden): Hidden {
  const lack = lackOf(exposedBy(work, hidden));
  const largestFirst = work.counts
    .filter(({ id }) => hidden.has(id))
    .toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  let kept = hidden;
  for (const { id } of largestFirst) {
    const fewer = new Set([...kept].filter((one) => one !== id));
    if (lackOf(exposedBy(work, fewer)) <= lack) kept = fewer;
  }
  return kept;
}

/** A pattern with fewer counts, if one is found among so many: sets of one, of two, and so on, of counts that hang together with what is hidden. */
function fewest(work: Work, hidden: Hidden): Hidden {
  if (exposedBy(work, hidden).length > 0) return hidden;
  let patterns = Math.min(PATTERNS, work.left.patterns);
  const tryFrom = (chosen: readonly string[], size: number, after: string): Hidden | undefined => {
    const set = new Set(chosen);
    if (size === 0) return patterns-- > 0 && exposedBy(work, set).length === 0 ? set : undefined;
    for (const id of candidates(work, withUnknown(work, new Set(chosen))).toSorted()) {
      if (patterns <= 0) return undefined;
      if (id <= after && chosen.length > 0) continue;
      const found = tryFrom([...chosen, id], size - 1, id);
      if (found) return found;
    }
    return undefined;
  };
  for (let size = 0; size < hidden.size; size++) {
    const found = tryFrom([], size, '');
    if (found) return found;
    if (patterns <= 0) return hidden;
  }
  return hidden;
}
