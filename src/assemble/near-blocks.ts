import { COLONS, type DirectivePart } from './directive.ts';
import type { NearToken } from './near-tokens.ts';

/** Colons, a blank perhaps, a name, and the rest of the line; or a name at the beginning of a line with an attribute behind it. */
const NEAR = /(?<![\w\\:])(?:(?<colons>:{2,})[ \t]*|^[ \t]*)(?<name>[a-z][a-z-]*)(?=(?<rest>[^\n]*))/gim;
/** A line that the parser takes for a block, which is then read or refused as one. */
const READ =
  /^[ \t]*(?:(?:-|\d{1,2}\.)[ \t]+)*:{2,}[a-z][a-z-]*(?:\[[^\]]*\])?(?:\{(?:"[^"]*"|'[^']*'|[^{}"'])*\})?[ \t]*$/i;

/**
 * Blocks of a Markdown text that are misspelt, so that they would be printed as they stand: within a line, with a blank behind the colons or the
 * name, with words behind them, with braces that are not closed, or without colons.
 */
export function nearBlocks(text: string, directives: ReadonlyMap<string, DirectivePart>): NearToken[] {
  if (!/::|\{/.test(text)) return [];
  return [...text.matchAll(NEAR)].flatMap((match): NearToken[] => {
    const { colons, name = '', rest = '' } = match.groups ?? {};
    const part = directives.get(name.toLowerCase());
    if (!part || part.form === 'text') return [];
    if (colons === undefined && !/^\{[ \t]*[a-z_]+=/.test(rest)) return [];
    const begins = text.lastIndexOf('\n', match.index) + 1;
    const ends = text.indexOf('\n', begins);
    if (READ.test(text.slice(begins, ends < 0 ? undefined : ends))) return [];
    const lead = match[0].length - match[0].trimStart().length;
    const column = match.index - begins + lead + 1;
    const opening = `${colons ?? ''}${name}`;
    const meant = `${COLONS[part.form]}${part.name}${rest.includes('{') ? '{…}' : ''}`;
    return [{ line: text.slice(0, begins).split('\n').length, column, written: opening, meant, form: part.form }];
  });
}
