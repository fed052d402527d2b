import { escapeXml } from '../../core/xml.ts';

/** A piece of a part: WordprocessingML as text. A tag may begin in one piece and end in another. */
export type Markup = string;

/** Text as the content of an element or an attribute in double quotes. */
export function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[&<>"\0-\x1F\x7F-\x9F\uFFFE\uFFFF]/.test(text) ? escapeXml(text) : text;
}
