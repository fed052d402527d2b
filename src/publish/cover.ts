import type { Nodes } from 'mdast';
import { plainText } from '../assemble/plain-text.ts';
import type { Publication } from '../assemble/publication.ts';
import { originOf } from '../core/place.ts';
import { nodesOf, nodesSaid } from '../duty/nodes.ts';
import type { Edition } from '../pipeline/edition.ts';
import { wordOfRole } from '../schema/roles.ts';
import type { CoverConsultation, CoverFigure, EditionCover } from './edition.ts';

/** More core figures than this are left to the publication. */
const MOST_FIGURES = 6;
/** The sentences of a summary that say what it is, what is wrong and what comes next. */
const SENTENCES = ['introduction', 'problem', 'next_steps'] as const;

/** What the cover page of an edition will say, taken from its publications for everybody as they print it. */
export function coverOf({ model, publications }: Pick<Edition, 'model' | 'publications'>): EditionCover {
  const { document, partnership } = model.content;
  const open = publications.filter(({ audience }) => audience === 'public');
  const leading = open.find(({ hasCover }) => hasCover) ?? open[0];
  return {
    language: document.language,
    name: model.variant?.name ?? partnership.name,
    whole: model.variant === null,
    partnership: model.variant?.organisation ?? partnership.name,
    edition: document.edition,
    version: document.version,
    banners: unique(open.flatMap(({ banners }) => banners)),
    facts: leading?.titleBlock.facts.map(({ label, value }) => ({ label, text: value })) ?? [],
    colophon: leading?.colophon.map(({ label, text }) => ({ label, text })) ?? [],
    publications: open.map((publication) => ({
      title: publication.titleBlock.title,
      subtitle: publication.titleBlock.subtitle,
      file_name: publication.fileName,
      cited: publication.role !== undefined,
      summary: summaryOf(publication, model),
      figures: publication.role === undefined ? [] : figuresOf(publication),
    })),
    consultation: model.status === 'consultation' ? consultationOf(model, open) : null,
  };
}

/** Each banner once: all publications of an edition have nearly the same. */
function unique(banners: EditionCover['banners']): EditionCover['banners'] {
  return [...new Map(banners.map(({ kind, title, text }) => [`${kind} ${text}`, { kind, title, text }])).values()];
}

function summaryOf(publication: Publication, { content }: Edition['model']): string[] {
  const word = wordOfRole(publication.role);
  if (!word) return [];
  const record = content.document.summary[word];
  return SENTENCES.flatMap((key) => printedFrom(record, key, [publication]) ?? []);
}

/** The text under a key of the content as a paragraph prints it, with the figures that its tokens stand for; undefined where no publication does, nor what a local edition leaves to the whole one. */
function printedFrom(record: object, key: string, publications: readonly Publication[]): string | undefined {
  const place = originOf(record)?.within(key, 1, 1);
  if (!place) return undefined;
  const isFrom = ({ data }: Nodes): boolean => {
    const { file, line, column } = data?.source ?? {};
    return file === place.file && line === place.line && column === place.column;
  };
  for (const node of publications.flatMap((one) => nodesSaid(one))) {
    if (node.type !== 'paragraph') continue;
    // Words of the template may stand before it.
    const begins = node.children.findIndex(isFrom);
    if (begins >= 0 || isFrom(node)) return node.children.slice(Math.max(begins, 0)).map(plainText).join('').trim();
  }
  return undefined;
}

function figuresOf(publication: Publication): CoverFigure[] {
  const cards = nodesOf(publication).find((node) => node.type === 'cards');
  return (cards?.items ?? []).slice(0, MOST_FIGURES).map(({ label, value, unit, period, lines, provenance }) => ({
    label,
    value,
    of: `${unit}, ${period}`,
    lines: lines.map(({ text }) => text),
    made_up: provenance === 'illustrative',
  }));
}

function consultationOf({ content }: Edition['model'], open: readonly Publication[]): CoverConsultation | null {
  const { draft } = content.consultation;
  if (!draft) return null;
  return {
    opens_on: draft.opens_on ?? '',
    closes_on: draft.closes_on ?? '',
    // Templates of one's own may print neither, and people have to know.
    how_to_respond: printedFrom(draft, 'how_to_respond', open) ?? oneLine(draft.how_to_respond),
    what_next: printedFrom(draft, 'what_next', open) ?? oneLine(draft.what_next),
    questions: draft.questions.map(({ text }) => text),
  };
}

const oneLine = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
