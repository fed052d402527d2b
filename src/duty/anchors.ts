import type { Heading, Nodes, RootContent } from 'mdast';
import { plainText } from '../assemble/plain-text.ts';
import type { Publication } from '../assemble/publication.ts';
import { SKIP, visitAll } from '../assemble/walk.ts';
import type { Place } from '../core/place.ts';

/** A heading of a publication that a link can lead to. */
export interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly number: string | undefined;
  readonly depth: number;
  /** The numbered section that an unnumbered heading stands in. */
  readonly section: Anchor | undefined;
}

export interface Anchors {
  readonly byId: ReadonlyMap<string, Anchor>;
  /** The headings under which these places are printed, those with most of them first, then in the order of the page. */
  under(places: readonly Place[]): Anchor[];
}

/** The deepest headings that links lead to; what stands under deeper ones belongs to these. */
const DEEPEST = 3;
/** A record's first printed words stand at most this many lines below its own place, or above for a list's first key. */
const BELOW = 12;
const ABOVE = 2;

interface Printed {
  readonly line: number;
  readonly anchor: Anchor;
}

/** Where the content of a publication is printed: every node knows its place in the content, and stands under a heading. */
export function anchorsOf({ tree }: Publication): Anchors {
  const byId = new Map<string, Anchor>();
  const byFile = new Map<string, Printed[]>();
  const note = (place: Place | undefined, anchor: Anchor): void => {
    if (!place) return;
    const printed = byFile.get(place.file) ?? [];
    byFile.set(place.file, printed);
    printed.push({ line: place.line, anchor });
  };
  let current: Anchor | undefined;
  let section: Anchor | undefined;
  for (const block of tree.children as RootContent[]) {
    if (block.type === 'heading' && block.depth <= DEEPEST && block.data?.id) {
      if (block.depth === 1) section = undefined;
      current = anchorOf(block, block.data.id, section);
      if (current.number !== undefined) section = current;
      byId.set(current.id, current);
    }
    const anchor = current;
    if (!anchor || block.type === 'sourceList') continue;
    visitAll(block as Nodes, (node) => {
      note(node.data?.source, anchor);
      if (node.type !== 'dataTable') return undefined;
      for (const row of node.rows) note(row.source, anchor);
      return SKIP;
    });
  }
  return { byId, under: (places) => mostUsed(places.flatMap((place) => nearest(place, byFile.get(place.file) ?? []))) };
}

function anchorOf(heading: Heading, id: string, within: Anchor | undefined): Anchor {
  const number = heading.data?.number;
  return {
    id,
    text: plainText(heading),
    number,
    depth: heading.depth,
    section: number === undefined ? within : undefined,
  };
}

/** The heading over the first words printed from a record: on its line, else the nearest below, else just above; the most particular of several. */
function nearest(place: Place, printed: readonly Printed[]): Anchor[] {
  let best: Printed | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of printed) {
    const below = candidate.line - place.line;
    if (below > BELOW || below < -ABOVE) continue;
    const distance = below >= 0 ? below : BELOW - below;
    const closer = distance < least || (distance === least && candidate.anchor.depth > (best?.anchor.depth ?? 0));
    if (closer) [best, least] = [candidate, distance];
  }
  return best ? [best.anchor] : [];
}

function mostUsed(anchors: readonly Anchor[]): Anchor[] {
  const counts = new Map<Anchor, number>();
  for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([anchor]) => anchor);
}
