import type { Publication } from '../../assemble/publication.ts';
import { sum } from '../../core/sum.ts';
import { linesIn } from '../column-widths.ts';
import { versionsHeight, versionsOnCover } from './cover-height.ts';
import { PAGE, pageFor } from './page.ts';
import { enlargement } from './style/sizes.ts';

/** Twips beside a body of 12 points: a line of an entry of the contents, what stands above a chapter's, and a heading of lists. */
const ENTRY = 295;
const ABOVE_CHAPTER = 100;
const TITLE = 880;

/** An em of the entries, and where their words begin and end. */
const EM = 220;
const BESIDE = 1900;

/** What share of the page on which the contents end they leave blank, roughly: 1 where there are none. */
export function contentsTail(publication: Publication): number {
  const { contents, lists, figures, tables, brand } = publication;
  const { margins, portrait } = pageFor(brand);
  const large = enlargement(brand);
  const lines = (text: string): number => linesIn(text, portrait - BESIDE, EM * large) * ENTRY;
  const listed = [
    lists.includes('figures') ? figures.map(({ headline }) => headline) : [],
    lists.includes('tables') ? tables.map(({ caption }) => caption) : [],
  ];
  const height = sum([
    ...contents.map(({ depth, text }) => lines(text) + (depth === 1 ? ABOVE_CHAPTER : 0)),
    ...listed.flat().map(lines),
    ...[contents, ...listed].filter(({ length }) => length > 0).map(() => TITLE),
    versionsOnCover(publication) ? 0 : versionsHeight(publication),
  ]);
  const page = PAGE.height - margins.top - margins.bottom;
  return 1 - (((height * large) / page) % 1);
}
