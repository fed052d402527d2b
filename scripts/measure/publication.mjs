import { brokenWords, lostWords } from './broken-words.mjs';
import { bookmarkPages, pagesOf } from './layout.mjs';
import { packageParts } from './package-parts.mjs';
import { cells, chartWords, paragraphs } from './paragraphs.mjs';
import { printedFaults } from './printed-faults.mjs';
import { repeatedWithin, sentences } from './sentences.mjs';
import { shareUnder, wordsBySize } from './word-sizes.mjs';

/** A gap counts where it is more of the text's height than this. */
const GAP = 0.12;
/** Characters a page has at least, where it is not the cover and holds no figure. */
const FEW = 700;

/** What is measured of one publication: the Word file and its PDF. Its `sentences` are for comparing with others, and are not printed. */
export async function measured(docx, pdf) {
  const parts = await packageParts(docx);
  const body = paragraphs(parts['word/document.xml']);
  const text = body.map((paragraph) => paragraph.text).join('\n');
  const inCells = cells(parts['word/document.xml']);
  const pages = await pagesOf(pdf);
  const printed = pages.map(({ words }) => words);
  const all = sentences(body);
  const sizes = wordsBySize(parts);
  const inside = pages.slice(1);
  const gaps = inside.map(({ white }, index) => ({ page: index + 2, white })).filter(({ white }) => white > GAP);
  return {
    measures: {
      pages: pages.length,
      chapters: await chapters(body, pdf, pages.length),
      words: text.split(/\s+/).filter(Boolean).length,
      wordsInTables: inCells.join(' ').split(/\s+/).filter(Boolean).length,
      underPoints: Object.fromEntries([12, 10.5, 10].map((points) => [points, shareUnder(sizes, points)])),
      white: gaps.reduce((sum, { white }) => sum + white, 0),
      whitePages: gaps.map(({ page, white }) => ({ page, white: rounded(white) })),
      shortPages: inside.flatMap(({ characters, figure }, index) =>
        characters < FEW && !figure ? [{ page: index + 2, characters }] : [],
      ),
      repeated: repeatedWithin(all),
      printed: printedFaults(text, inCells),
      broken: brokenWords(`${text}\n${otherText(parts)}`, printed),
      lost: lostWords(text, printed),
    },
    sentences: all,
  };
}

async function chapters(body, pdf, last) {
  const pageOf = await bookmarkPages(pdf);
  const starts = body
    .filter(({ style }) => style === 'Heading1')
    .map(({ text, bookmarks }) => ({ title: text, page: bookmarks.map(pageOf).find(Boolean) }));
  return starts.map(({ title, page }, index) => ({
    title,
    page,
    pages: Math.max(1, (starts[index + 1]?.page ?? last + 1) - page),
  }));
}

function otherText(parts) {
  return Object.entries(parts)
    .flatMap(([name, xml]) => {
      if (/^word\/(header|footer)\d+\.xml$/.test(name)) return paragraphs(xml).map(({ text }) => text);
      // Pictures of shapes stand in the document itself.
      return /^word\/(?:document|(?:charts|drawings)\/\w+)\.xml$/.test(name) ? chartWords(xml) : [];
    })
    .join('\n');
}

const rounded = (share) => Math.round(share * 100) / 100;
