import type { YAMLError } from 'yaml';

/** What is wrong with a file's YAML, in words for people who write strategy; `offset` is where to look. */
export interface Slip {
  readonly offset: number;
  readonly message: string;
  readonly fix?: string;
  readonly example?: string;
}

/** A finding of the parser with the line it looks at. */
interface Finding {
  readonly error: YAMLError;
  readonly text: string;
  /** The line at the finding, and where in the file it begins. */
  readonly line: string;
  readonly lineStart: number;
  /** The first sign of the value on that line: behind its dashes and its key. */
  readonly sign: string;
}

/** Dashes of list items and a key, and then the first sign of the value. */
const VALUE = /^\s*(?:- +)*(?:[\w-]+: +)?(\S)/;
const COLON = /:(?=\s|$)/;
const QUOTE = 'Put straight quote marks (") around the whole text.';

/** The likely cause of a finding. Behind a tab nothing is where it seems, so a tab is told by `tabAt`, before any of these. */
export function slipOf(text: string, error: YAMLError): Slip {
  const finding = at(text, error, error.pos[0]);
  for (const cause of CAUSES) {
    const slip = cause(finding);
    if (slip) return { offset: error.pos[0], ...slip };
  }
  return { offset: error.pos[0], message: 'Something stands here that does not fit.' };
}

/** Where a tab stands among the blanks at the beginning of the line at an offset. */
export function tabAt(text: string, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const tab = /^ *\t/.exec(text.slice(lineStart));
  return tab ? lineStart + tab[0].length - 1 : undefined;
}

function at(text: string, error: YAMLError, offset: number): Finding {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(lineStart, end < 0 ? undefined : end);
  return { error, text, line, lineStart, sign: VALUE.exec(line)?.[1] ?? '' };
}

type Cause = (finding: Finding) => (Omit<Slip, 'offset'> & { readonly offset?: number }) | undefined;

/** From the plainest sign of a cause to the vaguest. */
const CAUSES: readonly Cause[] = [
  ({ error, sign }) =>
    error.code !== 'MISSING_CHAR' && /[“”„‘’]/.test(sign)
      ? {
          message: `This text begins with a curly quotation mark (${sign}), which marks nothing here.`,
          fix: 'Replace the curly marks around the text with straight ones (").',
        }
      : undefined,
  ({ error, sign }) =>
    SIGN_CODES.has(error.code) && /[@`%&*!,[{]/.test(sign)
      ? {
          message: `Text that begins with ${sign} needs quote marks: the sign has a meaning of its own here.`,
          fix: QUOTE,
          example: `what: "${sign}…"`,
        }
      : undefined,
  ({ error, sign }) =>
    error.code === 'UNEXPECTED_TOKEN' && /[|>]/.test(sign)
      ? {
          message: `There is text right behind ${sign}.`,
          fix: `Begin the text on the next line, two spaces further to the right.`,
          example: `what: ${sign}\n  The first line of the text.`,
        }
      : undefined,
  ({ error, sign }) =>
    error.code === 'UNEXPECTED_TOKEN' && /["']/.test(sign)
      ? {
          message: 'There is text behind the closing quote mark.',
          fix: `Put the whole text in quote marks of the other kind than those in it.`,
          example: `title: 'The "Safer streets" fund'\nvenue: "St Mary's"`,
        }
      : undefined,
  tooFarRight,
  ({ error }) =>
    error.code === 'BLOCK_AS_IMPLICIT_KEY'
      ? { message: 'There is a second colon on this line, so this is not read as one text.', fix: QUOTE }
      : undefined,
  ({ error, line }) =>
    NO_COLON.test(error.message) && /^\s*(?:- +)*[\w-]+:\S/.test(line)
      ? {
          message: 'There is no blank after the colon.',
          fix: 'Write a blank behind the colon.',
          example: 'id: prevention',
        }
      : undefined,
  ({ error }) =>
    NO_COLON.test(error.message)
      ? {
          message: 'This line is neither a key with a colon nor part of a text that began before it.',
          fix: 'Write a colon and a blank behind the key. If the line goes on with the text above, begin it further to the right.',
          example: 'title: Prevention',
        }
      : undefined,
  ({ error }) =>
    /quote$/.test(error.message)
      ? {
          message: 'A quote mark was opened further up and is not closed.',
          fix: `Look upwards from here for a text with ${error.message.at(-6)} at one end only, and add the missing one.`,
        }
      : undefined,
  ({ error }) =>
    /Flow|flow|end with a/.test(error.message)
      ? {
          message: 'A bracket was opened and is not closed, or is closed and was not opened.',
          fix: 'Add the missing [ ] or { }. Put quote marks around a text that begins with a bracket.',
          example: 'tags: [prevent, reduce]',
        }
      : undefined,
  ({ error }) =>
    error.code === 'BAD_DQ_ESCAPE'
      ? {
          message: 'The sign \\ has a meaning of its own between double quote marks.',
          fix: "Use single quote marks (') around the text, or write \\\\.",
        }
      : undefined,
  ({ error }) =>
    error.code === 'UNEXPECTED_TOKEN' && /block-seq-ind/.test(error.message)
      ? {
          message: 'A list begins on the line of its key.',
          fix: 'Begin the list on the next line. Put quote marks around a text that begins with a dash.',
          example: 'partners:\n  - fire-and-rescue',
        }
      : undefined,
  ({ error }) =>
    error.code === 'BAD_INDENT' || /indicator$/.test(error.message)
      ? {
          message: 'This line is not indented like the lines it belongs to.',
          fix: 'Begin it in the same column as the other keys of its record.',
        }
      : undefined,
];

/** A line with a key that begins further right than its neighbours is read as more of the text before it: what is wrong stands there. */
function tooFarRight({ error, text, line, lineStart }: Finding): ReturnType<Cause> {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  if (COLON.test(line.slice(error.pos[0] - lineStart))) return undefined;
  let start = lineStart + line.length + 1;
  for (const next of text.slice(start).split('\n')) {
    if (COLON.test(next))
      return {
        offset: start + next.search(/\S/),
        message: 'This line begins too far to the right, so it is read as part of the text above it.',
        fix: 'Begin it in the same column as the other keys of its record.',
        example: 'title: Prevention\naim: Stop violence before it starts.',
      };
    start += next.length + 1;
  }
  return undefined;
}

/** What the parser says when a text begins with a sign of its own. */
const SIGN_CODES: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BAD_ALIAS',
  'UNEXPECTED_TOKEN',
  'TAG_RESOLVE_FAILED',
  'BLOCK_AS_IMPLICIT_KEY',
]);
const NO_COLON = /^Implicit (?:map )?keys need to be/;
