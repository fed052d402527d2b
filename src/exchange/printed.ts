import type { Publication } from '../assemble/publication.ts';
import { keyOfPlace, originOf } from '../core/place.ts';
import { nodesOf } from '../duty/nodes.ts';

/**
 * Tells of a record of the content whether publications print words of it: every node knows the place that it is made from. Those who leave a chapter out, hold an assessment
 * back or leave a record to another edition so keep it out of the export, too.
 */
export function printedIn(publications: readonly Publication[]): (record: object) => boolean {
  const places = new Set<string>();
  for (const publication of publications)
    for (const node of nodesOf(publication)) {
      if (node.data?.source) places.add(keyOfPlace(node.data.source));
      if (node.type === 'dataTable') for (const { source } of node.rows) if (source) places.add(keyOfPlace(source));
    }
  return (record) => {
    const origin = originOf(record);
    if (!origin) return false;
    const own = Object.entries(record).filter(([, value]) => typeof value === 'string' && value !== '');
    return own.some(([key]) => [origin.place(key), origin.within(key, 1, 1)].some((at) => places.has(keyOfPlace(at))));
  };
}
