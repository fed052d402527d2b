import type { Nodes } from 'mdast';
import type { Place } from '../core/place.ts';
import type { Assembly } from './assembly.ts';
import { type Marked, mayHoldValues, piecesOf } from './source-text.ts';
import { below } from './walk.ts';

/** Where a piece of Markdown came from: what its marks stand for and how a node in it becomes a place. */
export interface Whereabouts {
  readonly marked: Marked;
  /** The place of a node of the content. */
  placeOf(node: Nodes): Place | undefined;
  /** Where messages point that no line of the content or template is known for. */
  readonly around: Place | undefined;
  /** Whether it is a chapter of a template, of which each node is printed once. */
  readonly isChapter?: true;
}

/** The whereabouts of what a template wrote itself; `around` is where messages point that know no better. */
export const inTemplate = (marked: Marked, around: Place | undefined): Whereabouts => ({
  marked,
  placeOf: () => undefined,
  around,
});

/** The place of the content that a node, or a text of the same whereabouts, was made from. */
export function sourceOf(node: Nodes, whereabouts: Whereabouts, text = ''): Place | undefined {
  return whereabouts.placeOf(node) ?? valuePlace(text, whereabouts);
}

/** The place of the first value in a text that has one. */
export function valuePlace(text: string, { marked }: Whereabouts): Place | undefined {
  if (!mayHoldValues(text)) return undefined;
  for (const piece of piecesOf(text, marked)) {
    const place = typeof piece === 'string' ? undefined : piece.whence.place?.();
    if (place) return place;
  }
  return undefined;
}

/** Where messages about a node as a whole point: its line in the content, else the line of the template that asks for it. */
export function placeOf(node: Nodes, whereabouts: Whereabouts, assembly: Assembly): Place {
  const own = whereabouts.placeOf(node);
  if (own) return own;
  const asked = piecesOf(textsOf(node), whereabouts.marked).find(
    (piece) => typeof piece !== 'string' && piece.whence.asked,
  );
  const template = typeof asked === 'object' ? asked.whence.asked?.() : undefined;
  return template ?? whereabouts.around ?? { file: assembly.section.file, line: 1, column: 1 };
}

/** All that was written of a node, directives with their attributes. */
export function textsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  const attributes = 'attributes' in node ? Object.values(node.attributes ?? {}).join('') : '';
  const url = 'url' in node ? node.url : '';
  return `${attributes}${url}${below(node).map(textsOf).join('')}`;
}

/** The words of a node, marks and all, without its attributes. */
export function wordsOf(node: Nodes): string {
  return 'value' in node ? node.value : below(node).map(wordsOf).join('');
}
