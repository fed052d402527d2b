import type { Element, ElementContent } from 'hast';
import type { Chapter } from './chapters.ts';

/** A part of the text as the search finds it: browser/search.js reads it. */
interface Found {
  readonly id: number;
  /** Where it is. */
  readonly page: string;
  readonly chapter: string;
  readonly title: string;
  readonly text: string;
}

const HEADING = /^h[2-4]$/;
/** What has a line of its own: words of two such are two. */
const INLINE = new Set(['a', 'abbr', 'b', 'em', 'i', 'q', 'small', 'span', 'strong', 'sub', 'time']);

/** The text of a site as a script that says it: each part from one heading to the next. Figures are found by their titles, not by their numbers. */
export function searchText(chapters: readonly Chapter[]): string {
  const parts = chapters.flatMap(partsOf).map((part, id): Found => ({ id, ...part }));
  return `svdutySearch = ${JSON.stringify(parts).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')};\n`;
}

function partsOf({ file, heading, nodes }: Chapter): Omit<Found, 'id'>[] {
  const chapter = heading ? inOneLine(wordsOf(heading)) : '';
  const parts: { place: string; title: string; texts: string[] }[] = [{ place: file, title: chapter, texts: [] }];
  for (const node of nodes) {
    const isHeading = node.type === 'element' && HEADING.test(node.tagName) && node.properties.id !== undefined;
    if (isHeading)
      parts.push({ place: `${file}#${String(node.properties.id)}`, title: inOneLine(wordsOf(node)), texts: [] });
    else parts.at(-1)?.texts.push(wordsOf(node));
  }
  return parts
    .map(({ place, title, texts }) => ({ page: place, chapter, title, text: inOneLine(texts.join(' ')) }))
    .filter(({ title, text }) => title !== '' || text !== '');
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isLeftOut(node)) return '';
  const inner = node.children.map(wordsOf).join('');
  return INLINE.has(node.tagName) ? inner : ` ${inner} `;
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The numbers of a figure, and the marks of citations. */
const isLeftOut = ({ tagName, properties: { className } }: Element): boolean =>
  tagName === 'sup' ||
  (Array.isArray(className) && (className.includes('figure-data') || className.includes('section-mark')));
