import type { PhrasingContent } from 'mdast';
import type { PublishedPoint } from '../../disclosure/published.ts';
import { numberText } from '../../indicators/display-number.ts';
import { peerComparison } from '../../indicators/peer-comparison.ts';
import { type Assembly, report } from '../assembly.ts';
import { asked } from '../figure/asked.ts';
import { usePoints } from '../figure/ledger.ts';
import { pointOf } from '../figure/selection.ts';
import { label } from '../label.ts';
import type { Directive } from '../markdown.ts';

/**
 * `:peers[indicator]{area age period}` → "similar to its 3 peers together (45.2)": a rate beside the pooled rate of the peers that the
 * indicator's metadata names. A rank is only told where the two differ (indicator methods, section 11). Code: token/unknown.
 */
export function peers(id: string, directive: Directive, assembly: Assembly): PhrasingContent[] {
  const found = asked(id, directive, assembly);
  if (!found) return [];
  const { measured, wanted, point, place } = found;
  const { meta, published, decimals } = measured;
  const list = meta.peers?.areas.filter((area) => area !== wanted.area) ?? [];
  if (list.length === 0 || meta.measure !== 'crude_rate') {
    const fix = 'Name them under peers in its metadata: areas, source and year. Only a crude rate has peers.';
    report(assembly, 'token/unknown', place, `"${id}" has no peers to compare with.`, { fix });
    return [];
  }
  const beside = list.map((area) => ({ area, point: pointOf(published, { ...wanted, area }, point.period.text) }));
  const result = peerComparison({
    area: counted(wanted.area, point),
    peers: beside.map((peer) => counted(peer.area, peer.point)),
    multiplier: meta.multiplier ?? 100_000,
  });
  usePoints(measured, [point], assembly);
  const { labels } = assembly.kit;
  const compared = result.status === 'ok' && result.significance in SHOWN && result.peerPooledRate !== null;
  const text = compared
    ? label(labels, `peers.${result.significance}`, {
        count: list.length,
        value: numberText(result.peerPooledRate ?? 0, decimals),
        rank: result.rankHighestFirst ?? 0,
        of: result.numberOfAreas,
      })
    : label(labels, 'peers.not_compared');
  return [{ type: 'text', value: text }];
}

const SHOWN = { higher: true, lower: true, similar: true };

/** What may be counted with: a hidden count is no count. */
function counted(id: string, point: PublishedPoint | undefined) {
  const count = point?.count.kind === 'shown' ? point.count.value : null;
  return { id, count, denominator: point?.denominator ?? null };
}
