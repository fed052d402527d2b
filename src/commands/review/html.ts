import type { Element } from 'hast';
import { brandOf } from '../../assemble/brand.ts';
import { PROGRAM_LABELS } from '../../assemble/generated/templates.js';
import { flatLabels } from '../../assemble/labels.ts';
import { cutTo } from '../../core/printable.ts';
import type { Templates } from '../../load/templates.ts';
import { block, element } from '../../render/html/element.ts';
import type { Decided } from '../../review/decided.ts';
import type { Review } from '../../review/review.ts';
import { countsOf, remarksOf, sectionsOf } from '../../review/sections.ts';
import type { ContentFile } from '../../review/source/field.ts';
import { byOf, KIND_WORDS, nameOf, notesOf, whereOf, whyOf } from '../../review/told.ts';
import { beforeAndNow, changeEntry, changeLine, changePage } from '../report/change-page.ts';

/** What a page of changes is made with, besides them. */
export interface Page {
  readonly isWritten: boolean;
  readonly templates: Templates;
  /** The files of the content, as the changes were found in them. */
  readonly fileOf: (file: string) => ContentFile | undefined;
}

/** What came back as one HTML file: each change beside its source. It is for the partnership and says so. */
export function printReviewHtml(result: Review, { isWritten, templates, fileOf }: Page): string {
  const counts = countsOf(result);
  const parts = [
    ...sectionsOf(result, isWritten).map(({ id, title, changes }) => ({
      id,
      title: `${title} (${changes.length})`,
      entries: changes.map((change) => changeElement(change, fileOf)),
    })),
    {
      id: 'comments',
      title: `Comments (${result.comments.length})`,
      entries: result.comments.map(commentElement),
    },
  ];
  return changePage({
    labels: flatLabels(PROGRAM_LABELS),
    brand: brandOf(templates).brand,
    language: 'en-GB',
    window: 'What came back',
    description: counts,
    above: result.copies.map(({ name }) => name).join(', '),
    title: 'What came back',
    below: counts,
    sections: parts
      .filter(({ entries }) => entries.length > 0)
      .map((section) => ({ ...section, inShort: section.title })),
    none: 'Nothing was changed, and nothing said.',
    remarks: remarksOf(result),
  });
}

function changeElement(change: Decided, fileOf: Page['fileOf']): Element {
  const { kind, old, now, place } = change;
  const why = whyOf(change);
  return entry(
    KIND_WORDS[kind],
    whereOf(change),
    [byOf(change), ...(place?.path ? [place.path] : [])],
    ...wordsBeside(old, now),
    ...sourceLines(change, fileOf),
    ...(why === undefined ? [] : [changeLine('Not written', why)]),
    ...notesOf(change).map((note) => element('p', {}, note)),
  );
}

function wordsBeside(old: string, now: string): Element[] {
  if (old !== '' && now !== '') return beforeAndNow(old, now);
  return [
    ...(old === '' ? [] : [changeLine('Before', element('del', {}, old))]),
    ...(now === '' ? [] : [changeLine('Now', element('ins', {}, now))]),
  ];
}

/** So much of the source stands beside a change. */
const MOST_LINES = 4;
const LONGEST_LINE = 600;

function sourceLines({ place }: Decided, fileOf: Page['fileOf']): Element[] {
  const lines =
    fileOf(place?.file ?? '')
      ?.text.split('\n')
      .slice((place?.line ?? 1) - 1) ?? [];
  const blank = lines.findIndex((line) => line.trim() === '');
  const shown = lines.slice(0, Math.min(MOST_LINES, blank < 0 ? MOST_LINES : blank));
  if (shown.length === 0) return [];
  const text = shown.map((line) => cutTo(line, LONGEST_LINE)).join('\n');
  return [changeLine('Source'), element('pre', {}, element('code', {}, text))];
}

function commentElement({ comment, unit, on, answers, copy }: Review['comments'][number]): Element {
  return entry(
    'Comment',
    whereOf({ place: unit?.place }),
    [nameOf(comment.by.who, comment.by.when, copy.name), ...(comment.isResolved ? ['resolved'] : [])],
    ...(on === '' ? [] : [changeLine('On', on)]),
    ...(answers === undefined ? [] : [changeLine('Answers', answers)]),
    changeLine('Says', comment.text),
  );
}

const entry = (word: string, title: string, details: readonly string[], ...lines: readonly Element[]): Element =>
  changeEntry(word, title, details, block('div', { className: ['lines'] }, ...lines));
