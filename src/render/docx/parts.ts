import { bodyMarkup } from './body.ts';
import { addCharts, chartRelations } from './chart/chart-parts.ts';
import { coreProperties } from './core-properties.ts';
import { numberingPart } from './numbering-part.ts';
import { pageFor } from './page.ts';
import { type Relation, related, relationsPart } from './relations.ts';
import { addComments, COMMENTS_RELATION, COMMENTS_TYPE, commentsOf, withRanges } from './review/comments.ts';
import { addPlaces, PLACES_RELATION, PLACES_TYPE } from './review/places-part.ts';
import type { Section } from './sections.ts';
import type { Shell } from './shell/shell.ts';
import type { State } from './state.ts';
import { PLACEHOLDER, withPlaceholderStyle } from './style/placeholder.ts';

/** The files of a package by their names: XML as text, pictures as bytes. */
export type Parts = Map<string, string | Uint8Array>;

/** What every document leads to. The library's ids are kept: 3 and 4 were for notes, which no document here has. */
const FIXED: readonly Relation[] = [
  { id: 'rId1', type: 'styles', target: 'styles.xml' },
  { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
  { id: 'rId5', type: 'settings', target: 'settings.xml' },
];
const FIRST_FREE = 6;

/** The parts of a document before they are zipped. */
export function parts(
  sections: readonly Section[],
  { publication, counts, review }: State,
  { parts, openings }: Shell,
): Parts {
  const made: Parts = new Map(Object.entries(parts));
  const numbered = withNumbers(sections);
  const running = numbered.flatMap((section) => section.running);
  for (const { kind, file, markup } of running) {
    const { xml, relations } = related(markup, 0);
    made.set(`word/${file}`, `${openings[kind]}${xml}</w:${ROOTS[kind]}>`);
    made.set(`word/_rels/${file}.rels`, relationsPart(relations));
  }
  const theme = FIRST_FREE + running.length;
  const comments = review ? commentsOf(review) : [];
  const body = bodyMarkup(numbered, pageFor(publication.brand).margins);
  const { xml, relations } = related(review ? withRanges(body, comments) : body, theme + 1);
  if (body.includes(`w:val="${PLACEHOLDER}"`))
    made.set('word/styles.xml', withPlaceholderStyle(parts['word/styles.xml'] ?? '', publication.brand));
  made.set('word/document.xml', `${openings.document}${xml}</w:body></w:document>`);
  made.set(
    'word/_rels/document.xml.rels',
    relationsPart([
      ...FIXED,
      ...running.map(({ kind, id, file }) => ({ id, type: kind, target: file })),
      { id: `rId${theme}`, type: 'theme', target: 'theme/theme1.xml' },
      ...relations,
      ...chartRelations(counts.charts),
      { id: `rId${theme + 1 + relations.length}`, type: 'fontTable', target: 'fontTable.xml' },
      ...(review ? [PLACES_RELATION, COMMENTS_RELATION] : []),
    ]),
  );
  for (const [bytes, file] of counts.pictures) made.set(`word/${file}`, bytes);
  made.set('word/numbering.xml', numberingPart(counts.lists, publication.brand));
  made.set('docProps/core.xml', coreProperties(publication, review !== undefined));
  const types = addCharts(made, counts.charts) + (review ? PLACES_TYPE + COMMENTS_TYPE : '');
  if (review) {
    addPlaces(made, review, publication);
    addComments(made, comments, commentsOpening(openings.header), publication.date);
  }
  made.set('[Content_Types].xml', declaring(running, types, parts['[Content_Types].xml'] ?? ''));
  return made;
}

/** A part of comments declares what a header does. */
const commentsOpening = (header: string): string => header.replace('<w:hdr ', '<w:comments ');

const ROOTS = { header: 'hdr', footer: 'ftr' } as const;

interface Numbered {
  readonly id: string;
  readonly file: string;
}

/** Headers and footers get the names of their parts, and ids in the order they stand in. */
function withNumbers(sections: readonly Section[]) {
  const count = { header: 0, footer: 0 };
  return sections.map((section) => ({
    ...section,
    running: section.running.map((one) => ({
      ...one,
      id: `rId${FIRST_FREE + count.header + count.footer}`,
      file: `${one.kind}${++count[one.kind]}.xml`,
    })),
  }));
}

/** The list of content types (ECMA-376 part 2, 10.1.2) with those of headers, footers and charts. */
function declaring(running: readonly (Numbered & Section['running'][number])[], charts: string, types: string): string {
  const own = running.map(
    ({ kind, file }) =>
      `<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml" PartName="/word/${file}"/>`,
  );
  return types.replace('</Types>', (end) => own.join('') + charts + end);
}
