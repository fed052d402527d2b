import { nearest } from '../core/nearest.ts';
import { apart } from '../schema/parts-of-records.ts';
import { COLONS, type DirectivePart } from './directive.ts';
import { nearBlocks } from './near-blocks.ts';

/** What stands in a text as its letters, though it was probably meant to be a token or a block. */
export interface NearToken {
  /** Where it begins in the text. */
  readonly line: number;
  readonly column: number;
  readonly written: string;
  /** How it has to be written. */
  readonly meant: string;
  readonly form: DirectivePart['form'];
}

/** How a token says that its brackets hold words, and no id. */
const WORDS = 'plain words';

/** Colons, a name, what opens, and the first word in it with what closes or ends it. A colon that is escaped was meant to be seen. */
const NEAR =
  /(?<![\w\\:/-])(?<colons>:{0,3})(?<gap>[ \t]{0,3})(?<name>[a-z][a-z-]*)(?<space>:?(?:[ \t]{0,3}|[ \t]*\n[ \t]*))(?<open>[[({])[ \t]*(?<word>[a-z][\w:#/-]*)(?<close>[ \t]*[\])}])?/giu;
/** What stands behind the first word in brackets that are closed. */
const CLOSED = /^[^[\]\n]*\]/;
/** A token that is read, and behind it what was meant to be its attributes: apart, in other brackets, or not closed. */
const APART =
  /(?<![\w\\:]):(?<name>[a-z][a-z-]*)\[(?<word>[\w:#/-]+)\](?:[ \t]{1,3}\{[ \t]*[a-z_]+[ \t]*=|[[(][ \t]*[a-z_]+[ \t]*=|\{(?![^{}\n]*\}))/g;

/**
 * Tokens and blocks of a Markdown text that are misspelt, so that they would be printed as they stand: a colon that is absent or stands apart, a
 * space or other brackets where the square ones should follow, attributes that stand apart, a block within a line. Citations such as "rate [1]", asides such as "the rate (see
 * below)" and endings such as "rate[s]" are prose: without its colon a token is one only when it names what `isKnown`.
 */
export function nearTokens(
  text: string,
  directives: ReadonlyMap<string, DirectivePart>,
  isKnown: (id: string) => boolean,
): NearToken[] {
  return [
    ...misspelt(text, directives, (id) => isKnown(apart(id).record)),
    ...attributesApart(text, directives),
    ...nearBlocks(text, directives),
  ];
}

function misspelt(
  text: string,
  directives: ReadonlyMap<string, DirectivePart>,
  isKnown: (id: string) => boolean,
): NearToken[] {
  if (!/[[({]/.test(text)) return [];
  return [...text.matchAll(NEAR)].flatMap((match): NearToken[] => {
    const { colons = '', gap = '', name = '', space = '', open = '', word = '' } = match.groups ?? {};
    const behind = text.slice(match.index + match[0].length);
    // Several words in square brackets are a token all the same, which is refused as such.
    const close = match.groups?.close?.trim() ?? (open === '[' && CLOSED.test(behind) ? ']' : undefined);
    const part = tokenOf(name, directives, isKnown(word));
    if (!part || (colons === ':' && gap === '' && space === '' && takesWords(part))) return [];
    if (!isNearToken({ colons, gap, space, open, close, word }, name === part.name, isKnown)) return [];
    return [tokenAt(text, match, `${COLONS.text}${part.name}[${word}]`)];
  });
}

function attributesApart(text: string, directives: ReadonlyMap<string, DirectivePart>): NearToken[] {
  if (!text.includes(']')) return [];
  return [...text.matchAll(APART)].flatMap((match): NearToken[] => {
    const { name = '', word = '' } = match.groups ?? {};
    return directives.get(name)?.form === 'text' ? [tokenAt(text, match, `:${name}[${word}]{…}`)] : [];
  });
}

function tokenAt(text: string, match: RegExpExecArray, meant: string): NearToken {
  const written = match[0].trimStart();
  const lines = text.slice(0, match.index + match[0].length - written.length).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { line: lines.length, column, written: written.replaceAll(/\s+/g, ' '), meant, form: 'text' };
}

/** The token of this name; with what it is asked about known, also the one whose name is nearly this. */
function tokenOf(
  name: string,
  directives: ReadonlyMap<string, DirectivePart>,
  isNearEnough: boolean,
): DirectivePart | undefined {
  const exact = directives.get(name) ?? directives.get(name.toLowerCase());
  if (exact) return exact.form === 'text' ? exact : undefined;
  const tokens = [...directives.values()].flatMap((part) => (part.form === 'text' ? part.name : []));
  const near = isNearEnough ? nearest(name, tokens) : undefined;
  return near === undefined ? undefined : directives.get(near);
}

/** What is free in its brackets is read as it stands, however many words it is. */
const takesWords = (part: DirectivePart): boolean => part.form === 'text' && part.label.type === WORDS;

interface Stands {
  readonly colons: string;
  readonly gap: string;
  readonly space: string;
  readonly open: string;
  readonly close: string | undefined;
  readonly word: string;
}

function isNearToken(
  { colons, gap, space, open, close, word }: Stands,
  isExact: boolean,
  isKnown: (id: string) => boolean,
): boolean {
  const isWritten = colons === ':' && gap === '';
  // `:rate[x]` and `:ratte[x]`, `:rate{x}`: tokens, which are read or refused as such.
  if (isWritten && space === '' && (open === '[' ? close === ']' : open === '{')) return false;
  if (isWritten && isExact) return open !== '(' || isKnown(word);
  if (!isKnown(word)) return open === '[' && close === ']' && space === '' && isExact && word.includes('-');
  return space === '' || open === '[';
}
