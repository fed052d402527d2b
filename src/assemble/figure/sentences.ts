import type { Nodes } from 'mdast';
import type { Place } from '../../core/place.ts';
import { below } from '../walk.ts';
import type { Spoken } from './spoken.ts';

/** One sentence of a paragraph, with what its number tokens state and whether a citation gives it a source of its own. */
export interface Sentence {
  readonly text: string;
  /** The same without the words that tokens made: what the author wrote, and the numbers in it. */
  readonly own: string;
  readonly says: readonly Spoken[];
  readonly isCited: boolean;
  /** True when all of it is part of a composed key message. */
  readonly isComposed: boolean;
  readonly place: Place | undefined;
}

/** A leaf of the text and the span it fills; a token's text can hold several sentences. */
interface Piece {
  readonly at: number;
  readonly end: number;
  readonly node: Nodes;
}

/** A stretch of a text, from its first sign up to `end`, and the leaves that it is in. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly inside: readonly Piece[];
}

/** What ends a claim of its own: a full stop or the like, or a semicolon. */
const CLAIM_ENDS = /(?<=[.!?;])\s+/g;
const SENTENCE_ENDS = /(?<=[.!?])\s+/g;

function spansOf(text: string, pieces: readonly Piece[], ends: RegExp): Span[] {
  const all = [...[...text.matchAll(ends)].map(({ index }) => index), text.length];
  return all.flatMap((end, i) => {
    const start = i === 0 ? 0 : (all[i - 1] ?? 0) + 1;
    const inside = pieces.filter((piece) => piece.at < end && piece.end > start);
    return text.slice(start, end).trim() === '' ? [] : [{ start, end, inside }];
  });
}

/** Whole sentences of a block, each with its leaves and the places in the block's text that it begins and ends at. */
export function wholeSentences(block: Nodes): { readonly text: string; readonly spans: readonly Span[] } {
  const pieces: Piece[] = [];
  const text = readInto(block, '', pieces);
  return { text, spans: spansOf(text, pieces, SENTENCE_ENDS) };
}

/** The sentences of a block of text in order. A citation belongs to the sentence before it. */
export function sentencesIn(block: Nodes): Sentence[] {
  const pieces: Piece[] = [];
  const text = readInto(block, '', pieces);
  const own = withoutMade(text, pieces);
  return spansOf(text, pieces, CLAIM_ENDS).map(({ start, end, inside }) => ({
    ...wordsOf(text.slice(start, end), own.slice(start, end)),
    says: inside.flatMap(({ node }) => node.data?.says ?? []),
    isComposed: inside.every(({ node }) => node.data?.says?.isComposed === true),
    isCited: pieces.some(({ at, node }) => node.type === 'citations' && at > start && at <= end),
    place: inside.map(({ node }) => node.data?.source).find((source) => source !== undefined) ?? block.data?.source,
  }));
}

function wordsOf(whole: string, authored: string): Pick<Sentence, 'text' | 'own'> {
  const text = onOneLine(whole);
  return { text, own: authored === whole ? text : onOneLine(authored.replaceAll(/\0+/g, '…')) };
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A number or two, which the author's words around it may speak of, and the mark in brackets behind it. */
const NUMBERS = /^[-−\d.,]+(?: to [-−\d.,]+)?(?: \([^)\d]*\))?$/;

/** A text of the same length in which the words that tokens made are blotted out; their numbers stay. */
function withoutMade(text: string, pieces: readonly Piece[]): string {
  return pieces.reduce(
    (left, { at, end, node }) =>
      node.data?.isMade && !NUMBERS.test(left.slice(at, end))
        ? left.slice(0, at) + '\0'.repeat(end - at) + left.slice(end)
        : left,
    text,
  );
}

/** Adds a node's text to what was read so far and notes where each piece begins. */
function readInto(node: Nodes, before: string, pieces: Piece[]): string {
  if (node.type === 'citations' || node.type === 'text' || node.type === 'inlineCode') {
    const text = before + ('value' in node ? node.value : '');
    pieces.push({ at: before.length, end: text.length, node });
    return text;
  }
  if (node.type === 'break') return `${before} `;
  return below(node).reduce((text, child) => readInto(child, text, pieces), before);
}
