import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { Place } from '../core/place.ts';

/** Text between directives and fields. Where two such meet they are one text, as if it had been written at once. */
class Prose implements Text {
  readonly type = 'text';
  value: string;
  data: NonNullable<Text['data']>;

  constructor(value: string, source: Place | undefined) {
    this.value = value;
    this.data = source ? { source } : {};
  }
}

/** A text node that `append` may join to its neighbours; `source` is the place in the content that messages about it point to. */
export const prose = (value: string, source: Place | undefined): Text => new Prose(value, source);

/** Adds a node to the list it is given. Prose that follows prose is joined to it, and keeps the first place that is known; so are citations. */
export function append(nodes: Nodes[], node: Nodes): void {
  const last = nodes.at(-1);
  if (last?.type === 'citations' && node.type === 'citations') {
    nodes.splice(-1, 1, { ...last, sources: [...last.sources, ...node.sources] });
    return;
  }
  if (last?.type !== 'text' || node.type !== 'text' || !(last instanceof Prose) || !(node instanceof Prose))
    nodes.push(node);
  else nodes[nodes.length - 1] = prose(last.value + node.value, last.data.source ?? node.data.source);
}

/** Without the space that was left where a block was taken out of a line. */
export function trimmed(nodes: readonly Nodes[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  const begun = [...trim(first, 0, /^[ \n]+/), ...others];
  return [...begun.slice(0, -1), ...trim(begun.at(-1), -1, /[ \n]+$/)] as PhrasingContent[];
}

function trim(node: Nodes | undefined, side: 0 | -1, space: RegExp): Nodes[] {
  if (node?.type !== 'text' || !(node instanceof Prose)) return node ? [node] : [];
  const sign = node.value.at(side);
  if (sign !== ' ' && sign !== '\n') return [node];
  const value = node.value.replace(space, '');
  return value === '' ? [] : [prose(value, node.data?.source)];
}
