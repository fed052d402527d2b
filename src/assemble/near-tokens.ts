import { nearest } from '../core/nearest.ts';
import { COLONS, type DirectivePart } from './directive.ts';

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

/** Colons, a name, what opens, and the first word in it with what closes or ends it. A colon that is escaped was meant to be seen. */
const NEAR =
  /(?<![\w\\:/-])(?<colons>:{0,3})(?<gap>[ \t]?)(?<name>[a-z][a-z-]*)(?<space>:?[ \t]?)(?<open>[[({])[ \t]*(?<word>[a-z][\w:-]*)(?<close>[ \t]*[\])}])?/giu;
const CODE = /(`+)[^`]+\1/g;

/**
 * Tokens and blocks of a Markdown text that are misspelt, so that they would be printed as they stand: a colon that is absent or stands apart, a
 * space or other brackets where the square ones should follow, a block within a line. Citations such as "rate [1]", asides such as "the rate (see
 * below)" and endings such as "rate[s]" are prose: without its colon a token is one only when it names what `isKnown`.
 */
export function nearTokens(
  text: string,
  directives: ReadonlyMap<string, DirectivePart>,
  isKnown: (id: string) => boolean,
): NearToken[] {
  if (!/[[({]/.test(text)) return [];
  const bare = text.replaceAll(CODE, (code) => ' '.repeat(code.length));
  return [...bare.matchAll(NEAR)].flatMap((match): NearToken[] => {
    const { colons = '', gap = '', name = '', space = '', open = '', word = '' } = match.groups ?? {};
    const close = match.groups?.close?.trim();
    const form = formOf(name, directives, isKnown(word));
    if (!form) return [];
    const { part } = form;
    const isToken = part.form === 'text';
    const before = text.slice(0, match.index);
    const stands = { colons, gap, space, open, close, word };
    if (!(isToken ? isNearToken(stands, name === part.name, isKnown) : isNearBlock(stands, before))) return [];
    const written = match[0].trimStart();
    const lead = match[0].length - written.length;
    const lines = before.split('\n');
    return [
      {
        line: lines.length,
        column: (lines.at(-1)?.length ?? 0) + lead + 1,
        written,
        meant: isToken ? `${COLONS.text}${part.name}[${word}]` : `${COLONS[part.form]}${part.name}{…}`,
        form: part.form,
      },
    ];
  });
}

/** The directive of this name; with what it is asked about known, also the one whose name is nearly this. */
function formOf(name: string, directives: ReadonlyMap<string, DirectivePart>, isNearEnough: boolean) {
  const exact = directives.get(name) ?? directives.get(name.toLowerCase());
  if (exact) return { part: exact };
  const tokens = [...directives.values()].flatMap((part) => (part.form === 'text' ? part.name : []));
  const near = isNearEnough ? nearest(name, tokens) : undefined;
  const part = near === undefined ? undefined : directives.get(near);
  return part && { part };
}

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

/** A block's own line begins with its colons; anywhere else they are letters. */
function isNearBlock({ colons, gap, space, open }: Stands, before: string): boolean {
  return colons.length >= 2 && gap === '' && space === '' && open !== '(' && !/(^|\n)[ \t]*$/.test(before);
}
