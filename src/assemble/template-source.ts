import { HELPERS } from './helpers.ts';

/** How every template is compiled, ahead or in the run: these helpers are all there are, so that any other name is one of the content. */
export const COMPILE_OPTIONS = {
  knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])),
  knownHelpersOnly: true,
};

const BLOCK = /^(\s*:{2,}[a-z][\w-]*)(\{|\s*$)/;
/** A token, or what is written like one with more colons; not in what Handlebars reads. */
const TOKEN = /(?<![\w:]|\{\{[^}]*):{1,3}[a-z][a-z-]*\[/g;

/** A line and a column as two private-use characters, none of which is that of a value (source-text.ts). */
const [LINE, COLUMN, MOST] = [0xf0000, 0xf8000, 0x7ffd];
const PLACE = /[\uDB80-\uDB9F][\uDC00-\uDFFF][\uDBA0-\uDBBF][\uDC00-\uDFFF]/g;

const placeMark = (line: number, column: number): string =>
  String.fromCodePoint(LINE + Math.min(line, MOST), COLUMN + Math.min(column, MOST));

/** What Handlebars is given: every directive and token carries its place in the template, so that what is wrong with one has a place. */
export function withPlaces(text: string): string {
  return text
    .split('\n')
    .map((line, index) => {
      let added = 0;
      const mark = (offset: number): string => {
        const made = placeMark(index + 1, offset + added + 1);
        added += made.length;
        return made;
      };
      return line
        .replace(BLOCK, (_, opening: string, next: string) => {
          const place = placeMark(index + 1, opening.length + '{at="'.length + 1);
          return `${opening}{at="${place}"${next === '{' ? ' ' : '}'}`;
        })
        .replaceAll(TOKEN, (opening, offset: number) => opening + mark(offset + opening.length));
    })
    .join('\n');
}

/** A filled template with the places in it told: `tell` says what stands for a line and column of the text that Handlebars was given, from 1. */
export const tellPlaces = (filled: string, tell: (line: number, column: number) => string): string =>
  filled.replaceAll(PLACE, (mark) => tell((mark.codePointAt(0) ?? 0) - LINE, (mark.codePointAt(2) ?? 0) - COLUMN));
