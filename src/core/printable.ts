/**
 * What may not reach a terminal from content, keys or file names: control characters of both blocks but tab and the ends of lines, and the
 * characters that turn the direction of writing or break a line unseen (Unicode 16, sections 23.1 and 23.2).
 */
const CONTROL = /(?!\r?\n|\t)[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** The program's own colours (ECMA-48, SELECT GRAPHIC RENDITION). */
const COLOUR = new RegExp(`(${String.fromCharCode(0x1b)}\\[[\\d;]*m)`);

const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text of whole lines, safe for a terminal. The form \u001B is also right inside the strings of JSON. */
export function escapeControls(text: string, withColour = false): string {
  if (!withColour) return text.replaceAll(CONTROL, escaped);
  return text
    .split(COLOUR)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(CONTROL, escaped)))
    .join('');
}

/** A text of at most so many characters, with a sign where it was cut. */
export function cutTo(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/**
 * A text from content as a part of one printed line: no control characters and no line breaks, and no command of a build service
 * (`::add-mask::`, `##[error]`), which are obeyed at the beginning of a line even behind blanks.
 */
export function oneLine(text: string): string {
  return escapeControls(text.replaceAll(/\s*[\r\n]+\s*/g, ' '))
    .replaceAll('##[', '# #[')
    .replaceAll('##vso[', '# #vso[')
    .replace(/^(\s*):(?=:[^:]*::)/, '$1: ');
}
