const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** The raised number of a source, which is no word of the text. */
const SOURCE_NUMBER = /<w:r><w:rPr><w:rStyle w:val="SourceNumber"\/>[\s\S]*?<\/w:r>/g;

/** A paragraph, none within another. */
export const PARAGRAPH = /<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;

/** The paragraphs of a part with words in them, in reading order: `{ style, text, bookmarks }`. */
export function paragraphs(xml = '') {
  return [...xml.matchAll(PARAGRAPH)]
    .map(([paragraph]) => ({
      style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1],
      text: textOf(paragraph),
      bookmarks: [...paragraph.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name),
    }))
    .filter(({ text }) => text.trim() !== '');
}

/** The words of a piece of XML as they are read; a tab or a new line is a space. */
export function textOf(xml) {
  return [...xml.replace(SOURCE_NUMBER, '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/g)]
    .map(([, text]) => text ?? ' ')
    .map(plain)
    .join('');
}

/** The words in a chart that Word draws, and in what stands over it. */
export function chartWords(xml) {
  return [...xml.matchAll(/<(a:t|c:v)>([^<]*)<\/\1>/g)].map(([, , text]) => plain(text));
}

const plain = (text) => text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity]);

/** The text of each cell of the tables. */
export function cells(xml = '') {
  return [...xml.matchAll(/<w:tc>([\s\S]*?)<\/w:tc>/g)].map(([, cell]) =>
    paragraphs(cell)
      .map(({ text }) => text)
      .join('\n')
      .trim(),
  );
}
