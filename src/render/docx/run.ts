import { escapeXml } from '../../core/xml.ts';
import { type Stretch, stretchesOf, withRegion } from '../direction.ts';
import type { Formatting } from './state.ts';

/** A tab: to where the text begins, or to the right edge in a running line. */
export const TAB = run('<w:tab/>');

const BREAK = '<w:br/>';

/** A new line in the same paragraph. */
export const LINE_BREAK = run(BREAK);

/** A run with the character style its marks ask for (w:r, ECMA-376 17.3.2.25). Inside a styled run, such as a link's, the marks are toggles on it. */
export function textRun(text: string, marks: Formatting = {}): string {
  const { strong, emphasis, deleted, code } = marks;
  const style = marks.style ?? (code ? 'InlineCode' : emphasisStyle(marks));
  const within = marks.style !== undefined || code;
  const toggles =
    (within && strong ? '<w:b/><w:bCs/>' : '') +
    (within && emphasis ? '<w:i/><w:iCs/>' : '') +
    (deleted && style !== 'Deleted' ? '<w:strike/>' : '');
  return stretchesOf(text)
    .map((stretch) => run(words(stretch.text), style, toggles + spoken(stretch, marks.language ?? stretch.language)))
    .join('');
}

/** Which way a run goes (w:rtl, ECMA-376 17.3.2.30) and in which language (w:lang, 17.3.2.20), where it is not the document's own. */
function spoken({ isRightToLeft }: Stretch, language: string | undefined): string {
  const named = language === undefined ? '' : escapeXml(withRegion(language));
  if (isRightToLeft) return `<w:rtl/>${named === '' ? '' : `<w:lang w:bidi="${named}"/>`}`;
  return named === '' ? '' : `<w:lang w:val="${named}"/>`;
}

/** A run of text on a new line. */
export function lineRun(text: string): string {
  return run(BREAK + words(text));
}

/** Text as it stands, and each tab as the element that Word has for one (w:tab, ECMA-376 17.3.3.32). */
function words(text: string): string {
  if (!text.includes('\t')) return textElement(text);
  return text.split('\t').map(textElement).join('<w:tab/>');
}

const textElement = (text: string): string => (text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`);

/** A run around its content. */
export function run(content: string, style?: string, toggles = ''): string {
  const properties = (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`) + toggles;
  return properties === '' ? `<w:r>${content}</w:r>` : `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
}

/** A number or word, then a tab to where the text begins. */
export function hung(text: string, style?: string): string[] {
  return [textRun(text, style === undefined ? {} : { style }), TAB];
}

function emphasisStyle({ strong, emphasis, deleted }: Formatting): string | undefined {
  if (strong && emphasis) return 'StrongEmphasis';
  if (strong) return 'Strong';
  if (emphasis) return 'Emphasis';
  return deleted ? 'Deleted' : undefined;
}
