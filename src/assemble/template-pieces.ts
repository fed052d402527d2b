/** What of a template Handlebars reads on its own, and where it begins, from 1. */
interface Asking {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The template's own words, or what is to be filled. */
export type TemplatePiece = string | Asking;

/** What can be told apart only by who reads all of it: comments, raw blocks, escapes and trimmed space. */
const AS_A_WHOLE = /\{\{\{\{|\{\{[{#>*]*~|~\}\}|\{\{[!*]|\{\{#\*|\\\{\{/;
/** A value, a helper with names, or a choice between words. None of them takes space away from the line around it. */
const EXPRESSION =
  /(?<!\{)(?:\{\{#(if|unless) [a-z_][\w.]*\}\}[^{}]+(?:\{\{else\}\}[^{}]+)?\{\{\/\1\}\}|\{\{(?!else\b)[a-z_][\w. ]*\}\})(?!\})/g;

/**
 * A template in pieces: words, expressions, and blocks of whole lines. Put together they are the template, and filled one by one they give what it gives. Undefined
 * where that cannot be promised, or where most of it is blocks, of which none is like another.
 */
export function templatePieces(template: string): readonly TemplatePiece[] | undefined {
  if (AS_A_WHOLE.test(template)) return undefined;
  const pieces: TemplatePiece[] = [];
  const rows = template.split(/(?<=\n)/);
  let [blocks, expressions, depth, begins] = [0, 0, 0, 0];
  for (const [index, row] of rows.entries()) {
    const inRow = depth === 0 ? expressionsIn(row, index + 1) : undefined;
    if (inRow) {
      for (const piece of inRow) {
        const last = pieces.at(-1);
        if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
        else pieces.push(piece);
        if (typeof piece !== 'string') expressions += 1;
      }
      continue;
    }
    if (count(row, /\{\{/g) !== count(row, /\}\}/g)) return undefined;
    if (depth === 0) begins = index;
    depth += count(row, /\{\{(?:#|\^(?!\}))/g) - count(row, /\{\{\//g);
    if (depth < 0) return undefined;
    if (depth > 0) continue;
    blocks += 1;
    pieces.push({ text: rows.slice(begins, index + 1).join(''), line: begins + 1, column: 1 });
  }
  return depth === 0 && blocks <= expressions ? pieces : undefined;
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** A line that holds words and expressions alone; undefined for any other. */
function expressionsIn(row: string, line: number): TemplatePiece[] | undefined {
  const pieces: TemplatePiece[] = [];
  let from = 0;
  const words = (to: number): boolean => {
    const text = row.slice(from, to);
    if (text !== '') pieces.push(text);
    return !text.includes('{{') && !text.includes('}}');
  };
  for (const { 0: text, index } of row.matchAll(EXPRESSION)) {
    if (!words(index)) return undefined;
    pieces.push({ text, line, column: index + 1 });
    from = index + text.length;
  }
  return words(row.length) ? pieces : undefined;
}
