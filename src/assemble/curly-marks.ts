import type { DirectivePart } from './directive.ts';

/** A directive of a text with values in curly quotation marks. */
export interface InCurlyMarks {
  /** Where the first of the marks stands in the text; lines and columns count from 1. */
  readonly line: number;
  readonly column: number;
  /** The marks, each once. */
  readonly marks: readonly string[];
  /** The directive as it has to be written. */
  readonly meant: string;
  readonly form: DirectivePart['form'];
}

const CURLY = /[“”„‟‘’‚‛]/;
/** A directive with braces on one line. A colon that is escaped was meant to be seen. */
const DIRECTIVE = /(?<![\w\\:]):{1,3}(?<name>[a-z][a-z-]*)(?:\[[^[\]\n]*\])?\{(?<inner>[^{}\n]*)\}/g;
/** A value in straight marks as it should be, or else one in marks of any kind that ends before the next attribute. The bound keeps hostile text cheap. */
const VALUE =
  /(?<right>=\s*(?:"[^"]*"|'[^']*')(?=\s|$))|(?<lead>=\s*)(?<opens>["'“”„‟‘’‚‛])(?<value>.{0,300}?)(?<closes>["'“”„‟‘’‚‛])(?=\s+[\w-]+\s*=|\s*$)/g;

/**
 * A text in which values of directives stand in straight quotation marks, and where they stood in curly ones, as word processors write them: no parser takes
 * those for marks. Each mark takes the place of one, so that all else keeps its place.
 */
export function straightened(
  text: string,
  directives: ReadonlyMap<string, DirectivePart>,
): { readonly text: string; readonly found: readonly InCurlyMarks[] } {
  if (!CURLY.test(text) || !text.includes('{')) return { text, found: [] };
  const found: InCurlyMarks[] = [];
  const straight = text.replaceAll(DIRECTIVE, (written, ...rest) => {
    const { name = '', inner = '' } = rest.at(-1) as Readonly<Record<string, string>>;
    const part = directives.get(name);
    const marks = new Set<string>();
    const own = part ? withStraightMarks(inner, marks) : inner;
    if (!part || marks.size === 0) return written;
    const meant = `${written.slice(0, -inner.length - 1)}${own}}`;
    let same = 0;
    while (meant[same] === written[same]) same++;
    const before = text.slice(0, Number(rest.at(-3)) + same).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    found.push({ line: before.length, column, marks: [...marks], meant, form: part.form });
    return meant;
  });
  return { text: straight, found };
}

function withStraightMarks(inner: string, marks: Set<string>): string {
  return inner.replaceAll(VALUE, (written, ...rest) => {
    const { right, lead = '', opens = '', value = '', closes = '' } = rest.at(-1) as Readonly<Record<string, string>>;
    const curly = [opens, closes].filter((mark) => CURLY.test(mark));
    const sign = ['"', "'"].find((mark) => !value.includes(mark));
    if (right !== undefined || curly.length === 0 || sign === undefined) return written;
    for (const mark of curly) marks.add(mark);
    return `${lead}${sign}${value}${sign}`;
  });
}
