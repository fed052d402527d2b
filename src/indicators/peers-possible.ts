import type { Significance } from './compare.ts';
import type { Said } from './compare-possible.ts';
import { type PeerArea, type PeerComparison, type PeerComparisonInput, peerComparison } from './peer-comparison.ts';
import type { Refusal } from './refusal.ts';
import type { PossibleCounts } from './rounded-count.ts';

/** A peer whose count may be rounded. */
export interface PossiblePeer extends PeerArea {
  readonly counts: PossibleCounts | undefined;
}

export interface PossiblePeerComparison extends Omit<PeerComparison, 'significance'> {
  readonly significance: Said<Significance>;
}

/**
 * `peerComparison` where counts may be rounded: the result stands if every possible count gives it, else it `cannot_be_said`, and the rank
 * is null where it depends on them. The ends decide: the area's lowest count beside its peers' highest, and the other way round.
 * An area whose source gives its limits is compared by them.
 */
export function peersPossible(
  input: Omit<PeerComparisonInput, 'area' | 'peers'> & {
    readonly area: PossiblePeer;
    readonly peers: readonly PossiblePeer[];
  },
): PossiblePeerComparison | Refusal {
  const printed = peerComparison(input);
  if (printed.status !== 'ok' || ![input.area, ...input.peers].some(({ counts }) => counts)) return printed;
  const at = (own: 'low' | 'high', theirs: 'low' | 'high') =>
    peerComparison({ ...input, area: end(input.area, own), peers: input.peers.map((peer) => end(peer, theirs)) });
  const [least, most] = [at('low', 'high'), at('high', 'low')];
  if (least.status !== 'ok' || most.status !== 'ok') return printed;
  return {
    ...printed,
    significance: least.significance === most.significance ? least.significance : 'cannot_be_said',
    rankHighestFirst: least.rankHighestFirst === most.rankHighestFirst ? least.rankHighestFirst : null,
  };
}

function end({ id, count, denominator, counts }: PossiblePeer, which: 'low' | 'high'): PeerArea {
  return { id, count: counts ? counts[which] : count, denominator };
}
