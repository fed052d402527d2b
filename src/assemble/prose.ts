import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { Place } from '../core/place.ts';
import type { Sourced } from './nodes.ts';

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

/** What a text was joined from, each with its own place: the text itself where all of it has one place. */
export const sourcesOf = ({ value, data }: Text): readonly Sourced[] => data?.from ?? [{ value, source: data?.source }];

/** Two texts as one. It keeps the first place that is known, and where each part is from. */
export function joined(one: Text, other: Text): Text {
  const [first, second] = [one.data?.source, other.data?.source];
  const made = prose(one.value + other.value, first ?? second);
  const isOfOne = first === second && !one.data?.from && !other.data?.from;
  if (!isOfOne) made.data = { ...made.data, from: [...sourcesOf(one), ...sourcesOf(other)] };
  return made;
}

/** A part of a text as a text. */
export function cutOut(node: Text, start: number, end: number): Text {
  const made = prose(node.value.slice(start, end), node.data?.source);
  if (node.data?.from) made.data = { ...made.data, from: cutParts(node.data.from, start, end) };
  return made;
}

function cutParts(parts: readonly Sourced[], start: number, end: number): Sourced[] {
  let at = 0;
  return parts.flatMap((part) => {
    const value = part.value.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += part.value.length;
    return value === '' ? [] : [{ ...part, value }];
  });
}

/** Puts words of the program into a text, which stands in its content for the rest. */
export function insertWords(node: Text, at: number, words: string): void {
  const { source } = node.data ?? {};
  if (node.data && source) {
    const from = sourcesOf(node);
    const made = { value: words, source, isMade: true } as const;
    node.data.from = [...cutParts(from, 0, at), made, ...cutParts(from, at, node.value.length)];
  }
  node.value = node.value.slice(0, at) + words + node.value.slice(at);
}

/** Adds a node to the list it is given. Prose that follows prose is joined to it; so are citations. */
export function append(nodes: Nodes[], node: Nodes): void {
  const last = nodes.at(-1);
  if (last?.type === 'citations' && node.type === 'citations') {
    nodes.splice(-1, 1, { ...last, sources: [...last.sources, ...node.sources] });
    return;
  }
  if (last?.type !== 'text' || node.type !== 'text' || !(last instanceof Prose) || !(node instanceof Prose))
    nodes.push(node);
  else nodes[nodes.length - 1] = joined(last, node);
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
  const blank = space.exec(node.value)?.[0].length ?? 0;
  if (blank === node.value.length) return [];
  return [side === 0 ? cutOut(node, blank, node.value.length) : cutOut(node, 0, node.value.length - blank)];
}
