import type { PhrasingContent, Text } from 'mdast';
import { plainText } from '../../../assemble/plain-text.ts';
import { sourcesOf } from '../../../assemble/prose.ts';
import { below } from '../../../assemble/walk.ts';
import type { Place } from '../../../core/place.ts';
import type { Field } from '../../../load/field-paths.ts';
import type { Markup } from '../markup.ts';
import type { State } from '../state.ts';
import { withPlace } from './bookmarks.ts';
import { prints } from './prints.ts';

type Write = (nodes: readonly PhrasingContent[], state: State) => Markup[];

/** Nodes of a line that one value of the content gave, or what the program or a template put between such. */
interface Group {
  readonly field: Field | undefined;
  readonly nodes: PhrasingContent[];
}

/**
 * Writes what stands in a line with a bookmark around what each value of the content gave, and within that around the words that a token or the program
 * made: those cannot be changed there.
 */
export function inlineWithPlaces(nodes: readonly PhrasingContent[], state: State, write: Write): Markup[] {
  const { review } = state;
  if (!review) return write(nodes, state);
  if (review.inside !== undefined) return parted(nodes).flatMap((node) => written(node, state, write));
  const leaves = parted(nodes).flatMap((node) => withoutStop(node, state));
  review.asked.push(...leaves.flatMap(leavesOf).flatMap((place) => place ?? []));
  return groupsOf(leaves, state).flatMap(({ field, nodes: own }) => {
    const words = field && own.flatMap(typedIn);
    if (!field || !words || !prints(field.value, words, own.some(holdsMade)))
      return own.flatMap((node) => written(node, state, write));
    const within = { ...state, review: { ...review, inside: keyOf(field) } };
    const runs = own.flatMap((node) => written(node, within, write));
    return withPlace({ kind: 'field', place: placeIn(own) ?? field.place, path: field.path }, runs, state);
  });
}

/** A node; what says an indicator, and what the program says within a value of the content, has a place of its own. */
function written(node: PhrasingContent, state: State, write: Write): Markup[] {
  const runs = write([node], state);
  const isFigure = node.data?.says !== undefined;
  if (!isFigure && !(isMade(node) && state.review?.inside !== undefined)) return runs;
  const place = node.data?.source ?? state.review?.around;
  const path = (place && state.review?.review.fieldAt(place)?.path) ?? '';
  const inner = state.review?.inside === undefined ? {} : ({ isInner: true } as const);
  return withPlace({ kind: isFigure ? 'figure' : 'generated', place, path, ...inner }, runs, state);
}

/** Texts that were joined, each part by itself. */
function parted(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === 'text' && node.data?.from ? partsOf(node) : [node]));
}

const partsOf = (node: Text): PhrasingContent[] =>
  sourcesOf(node).map(({ value, source, isMade: made }) => ({
    type: 'text',
    value,
    data: { ...(source && { source }), ...(made && { isMade: made }) },
  }));

/** The full stop that a template puts behind a value, apart from it. */
function withoutStop(node: PhrasingContent, state: State): PhrasingContent[] {
  if (node.type !== 'text' || !node.value.endsWith('.')) return [node];
  const text = node.value.slice(0, -1);
  return fieldOf(node, state)?.value === text
    ? [
        { ...node, value: text },
        { type: 'text', value: '.' },
      ]
    : [node];
}

const isMade = ({ data }: PhrasingContent): boolean => data?.isMade === true;
const keyOf = ({ place, path }: Field): string => `${place.file} ${path}`;

/** Neighbours that are from the same value. What has no place of its own, such as a new line, belongs to those around it. */
function groupsOf(nodes: readonly PhrasingContent[], state: State): Group[] {
  const groups: Group[] = [];
  for (const [index, node] of nodes.entries()) {
    const last = groups.at(-1);
    const field = node.type === 'break' ? sharedBy(last, nodes[index + 1], state) : fieldOf(node, state);
    if (last && (field && keyOf(field)) === (last.field && keyOf(last.field))) last.nodes.push(node);
    else groups.push({ field, nodes: [node] });
  }
  return groups;
}

function sharedBy(last: Group | undefined, next: PhrasingContent | undefined, state: State): Field | undefined {
  const following = next && fieldOf(next, state);
  return last?.field && following && keyOf(last.field) === keyOf(following) ? following : undefined;
}

/** The value that everything in a node is from, if it is one. */
function fieldOf(node: PhrasingContent, state: State): Field | undefined {
  const fields = leavesOf(node).map((leaf) => leaf && state.review?.review.fieldAt(leaf));
  const [first] = fields;
  return first && fields.every((field) => field && keyOf(field) === keyOf(first)) ? first : undefined;
}

/** The places of the words of a node; undefined for words that have none. */
function leavesOf(node: PhrasingContent): (Place | undefined)[] {
  if (node.type === 'text' && node.data?.from) return node.data.from.map(({ source }) => source);
  const inner = isMade(node) ? [] : (below(node) as readonly PhrasingContent[]);
  return inner.length > 0 ? inner.flatMap(leavesOf) : [node.data?.source];
}

/** The words of a node that are typed in the content, and not made there by the program. */
function typedIn(node: PhrasingContent): string[] {
  if (isMade(node)) return [];
  if (node.type === 'text' && node.data?.from) return partsOf(node).flatMap(typedIn);
  const inner = below(node) as readonly PhrasingContent[];
  return inner.length > 0 ? inner.flatMap(typedIn) : [plainText(node)];
}

/** Whether the program made some words of a node. */
function holdsMade(node: PhrasingContent): boolean {
  if (node.type === 'text' && node.data?.from) return node.data.from.some(({ isMade: made }) => made);
  return isMade(node) || (below(node) as readonly PhrasingContent[]).some(holdsMade);
}

/** Where the first of some nodes stands. */
const placeIn = (nodes: readonly PhrasingContent[]): Place | undefined =>
  nodes.flatMap(leavesOf).find((place) => place !== undefined);
