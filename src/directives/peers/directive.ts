import type { PhrasingContent } from 'mdast';
import { type Assembly, report } from '../../assemble/assembly.ts';
import { roundedTo } from '../../assemble/figure/difference.ts';
import { showRows, usePoints } from '../../assemble/figure/ledger.ts';
import { pointOf } from '../../assemble/figure/selection.ts';
import { label } from '../../assemble/label.ts';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { displayNumber } from '../../indicators/display-number.ts';
import { unlessTooFew } from '../../indicators/few-events.ts';
import { type PossiblePeer, peersPossible } from '../../indicators/peers-possible.ts';
import { possibleCounts } from '../../indicators/rounded-count.ts';
import { token } from '../define.ts';
import { saysOf } from '../number.ts';
import { type Asked, asked, INDICATOR, namedWith, POINT } from '../point.ts';

/**
 * "similar to its 3 peers together (45.2)": a rate beside the pooled rate of the peers that the indicator's metadata names. A rank is
 * only told where the two differ (indicator methods, section 11). Code: token/unknown.
 */
export const part = token({
  name: 'peers',
  summary: 'how an area stands beside its peers',
  label: INDICATOR,
  attributes: POINT,
  run(measured, given, call, assembly) {
    const found = asked(measured, given, call, assembly);
    return found ? [...besidePeers(found, assembly), ...namedWith(found, given, assembly)] : [];
  },
});

function besidePeers(found: Asked, assembly: Assembly): PhrasingContent[] {
  const { measured, wanted, point, place } = found;
  const { meta, published, decimals } = measured;
  const list = meta.peers?.areas.filter((area) => area !== wanted.area) ?? [];
  if (list.length === 0 || meta.measure !== 'crude_rate') {
    const fix = 'Name them under peers in its metadata: areas, source and year. Only a crude rate has peers.';
    report(assembly, 'token/unknown', place, `"${meta.id}" has no peers to compare with.`, { fix });
    return [];
  }
  const beside = list.map((area) => ({ area, point: pointOf(published, { ...wanted, area }, point.period.text) }));
  const { value, lower, upper, limits } = point;
  const isGiven = limits.includes('published') && value.kind === 'shown' && lower !== null && upper !== null;
  const result = peersPossible({
    area: counted(wanted.area, point),
    peers: beside.map((peer) => counted(peer.area, peer.point)),
    multiplier: meta.multiplier ?? 100_000,
    ...(isGiven ? { published: { value: value.value, lower, upper } } : {}),
  });
  usePoints(measured, [point], assembly);
  showRows(
    measured,
    beside.flatMap(({ point: one }) => one ?? []),
    assembly,
  );
  const events = point.count.kind === 'shown' ? point.count.value : null;
  const words = inWords(result, events, list.length, decimals, assembly);
  return [{ type: 'text', value: words, data: { says: saysOf(found, assembly) } }];
}

function inWords(
  result: ReturnType<typeof peersPossible>,
  events: number | null,
  count: number,
  decimals: number,
  { kit: { labels } }: Assembly,
): string {
  if (result.status !== 'ok' || !(result.significance in SHOWN) || result.peerPooledRate === null)
    return label(labels, 'peers.not_compared');
  const { rankHighestFirst: rank } = result;
  const significance = unlessTooFew(result.significance, events);
  const isUnranked = rank === null && (significance === 'higher' || significance === 'lower');
  return label(labels, `peers.${significance}${isUnranked ? '_unranked' : ''}`, {
    count,
    value: displayNumber(result.peerPooledRate, { decimals }),
    rank: rank ?? 0,
    of: result.numberOfAreas,
  });
}

const SHOWN = { higher: true, lower: true, similar: true, cannot_be_said: true, too_few: true };

/** What may be counted with: a hidden count is no count. */
function counted(id: string, point: PublishedPoint | undefined): PossiblePeer {
  const count = point?.count.kind === 'shown' ? point.count.value : null;
  const isRounded = point && count !== null && roundedTo(point) !== undefined;
  const counts = isRounded ? possibleCounts(count, point.flags) : undefined;
  return { id, count, denominator: point?.denominator ?? null, counts };
}
