import { parseXml } from '../../src/load/xml/parse.ts';
import { type Review, review } from '../../src/review/review.ts';
import { contentFile } from '../../src/review/source/field.ts';
import { paragraphsOf } from '../../src/review/word/paragraphs.ts';
import type { PrintedPlace } from '../../src/review/word/places.ts';
import { stylesOf } from '../../src/review/word/styles.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const FILE = 'content/engagement.yaml';

/** The paragraphs of a body, as they are read. */
export function paragraphsIn(body: string, styles = '') {
  const [document, part] = [
    `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    `<w:styles ${W}>${styles}</w:styles>`,
  ].map((xml) => parseXml(Buffer.from(xml)));
  if (!document) throw new Error('no XML');
  return paragraphsOf(document, stylesOf(part));
}

/** A paragraph; where it has an id, within the bookmark of that place. */
export const p = (id: string, runs: string, properties = ''): string =>
  `<w:p>${properties}${id === '' ? runs : `<w:bookmarkStart w:id="${id}" w:name="sv_${id}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`}</w:p>`;
export const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const BY = 'w:author="Jo" w:date="2026-11-20T10:00:00Z"';
export const ins = (inner: string): string => `<w:ins w:id="1" ${BY}>${inner}</w:ins>`;
export const del = (inner: string): string => `<w:del w:id="2" ${BY}>${inner.replaceAll('w:t', 'w:delText')}</w:del>`;

/** Fields of a small file, by their ids, each of which a paragraph of the copy prints. */
export function place(id: string, path: string, text: string): PrintedPlace {
  const look = { strong: false, emphasis: false };
  return { id: `sv_${id}`, kind: 'field', file: FILE, line: 1, column: 1, path, within: undefined, at: 0, look, text };
}

/** What copies of one small file say, each given as its body. */
export function reviewOf(
  yaml: string,
  places: readonly PrintedPlace[],
  bodies: readonly string[],
  take: readonly string[] = [],
  base = 'a',
  source = 'now',
): Review {
  const content = contentFile(FILE, yaml);
  const part = { variant: 'a', publication: 'sna', edition: '', status: 'draft', source, places };
  const files = bodies.map((body, index) => ({
    name: `${index + 1}.docx`,
    opened: { part, paragraphs: paragraphsIn(body), comments: [], savedBy: 'Ann' },
  }));
  return review(files, { fileOf: (file) => (file === FILE ? content : undefined), source: 'now', base }, take);
}
