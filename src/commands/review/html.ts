import type { Element } from 'hast';
import { brandOf } from '../../assemble/brand.ts';
import { PROGRAM_LABELS } from '../../assemble/generated/templates.js';
import { label } from '../../assemble/label.ts';
import { flatLabels } from '../../assemble/labels.ts';
import { cutTo } from '../../core/printable.ts';
import type { Templates } from '../../load/templates.ts';
import { block, element } from '../../render/html/element.ts';
import { framed } from '../../render/html/frame.ts';
import type { Decided } from '../../review/decided.ts';
import type { Review } from '../../review/review.ts';
import { countsOf, remarksOf, sectionsOf } from '../../review/sections.ts';
import type { ContentFile } from '../../review/source/field.ts';
import { byOf, KIND_WORDS, nameOf, notesOf, whereOf, whyOf } from '../../review/told.ts';
import { markedWords, type Words } from '../compare/marked-words.ts';

/** What a page of changes is made with, besides them. */
export interface Page {
  readonly isWritten: boolean;
  readonly templates: Templates;
  /** The files of the content, as the changes were found in them. */
  readonly fileOf: (file: string) => ContentFile | undefined;
}

/** What came back as one HTML file: each change beside its source. It is for the partnership and says so. */
export function printReviewHtml(result: Review, { isWritten, templates, fileOf }: Page): string {
  const labels = flatLabels(PROGRAM_LABELS);
  const sections = sectionsOf(result, isWritten);
  const counts = countsOf(result);
  const parts = [
    ...sections.map(({ id, title, changes }) => ({
      id,
      title: `${title} (${changes.length})`,
      entries: changes.map((change) => changeElement(change, fileOf)),
    })),
    ...(result.comments.length === 0
      ? []
      : [
          {
            id: 'comments',
            title: `Comments (${result.comments.length})`,
            entries: result.comments.map(commentElement),
          },
        ]),
  ];
  return framed(
    {
      labels,
      brand: brandOf(templates).brand,
      language: 'en-GB',
      window: 'What came back',
      description: counts,
      isHidden: true,
      above: result.copies.map(({ name }) => name).join(', '),
      title: 'What came back',
      below: counts,
    },
    [
      element(
        'div',
        { className: ['panel', 'banner'] },
        element(
          'p',
          {},
          element('strong', {}, label(labels, 'banner.partnership_title')),
          ' ',
          label(labels, 'banner.partnership'),
        ),
      ),
    ],
    [
      block(
        'nav',
        { ariaLabelledBy: ['in-short'] },
        element('h2', { id: 'in-short' }, 'In short'),
        block('ul', {}, ...parts.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title)))),
      ),
      block('ul', { className: ['note'] }, ...remarksOf(result).map((remark) => element('li', {}, remark))),
      ...parts.map(({ id, title, entries }) =>
        block('section', { ariaLabelledBy: [id] }, element('h2', { id }, title), ...entries),
      ),
    ],
    undefined,
    'comparison',
  );
}

function changeElement(change: Decided, fileOf: Page['fileOf']): Element {
  const { kind, old, now, place } = change;
  const why = whyOf(change);
  return entry(
    [`${KIND_WORDS[kind]}: `, whereOf(change)],
    [byOf(change), ...(place?.path ? [place.path] : [])],
    ...wordsBeside(old, now),
    ...sourceLines(change, fileOf),
    ...(why === undefined ? [] : [part('Not written', why)]),
    ...notesOf(change).map((note) => element('p', {}, note)),
  );
}

function wordsBeside(old: string, now: string): Element[] {
  const marks = markedWords(old, now);
  const isOne = old === '' || now === '';
  return [
    ...(old === '' ? [] : [part('Before', ...(isOne ? [element('del', {}, old)] : marked('del', marks.old)))]),
    ...(now === '' ? [] : [part('Now', ...(isOne ? [element('ins', {}, now)] : marked('ins', marks.now)))]),
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
  return [part('Source'), element('pre', {}, element('code', {}, text))];
}

function commentElement({ comment, unit, on, answers, copy }: Review['comments'][number]): Element {
  return entry(
    ['Comment: ', whereOf({ place: unit?.place })],
    [nameOf(comment.by.who, comment.by.when, copy.name), ...(comment.isResolved ? ['resolved'] : [])],
    ...(on === '' ? [] : [part('On', on)]),
    ...(answers === undefined ? [] : [part('Answers', answers)]),
    part('Says', comment.text),
  );
}

const entry = (
  [word, title]: readonly [string, string],
  details: readonly string[],
  ...lines: readonly Element[]
): Element =>
  block(
    'div',
    { className: ['entry'] },
    element('h3', {}, element('span', { className: ['entry-label'] }, word), title),
    element('p', { className: ['entry-details'] }, details.join('; ')),
    block('div', { className: ['lines'] }, ...lines),
  );

const part = (word: string, ...of: readonly (Element | string)[]): Element =>
  element('p', {}, element('span', { className: ['line-word'] }, `${word}:`), ' ', ...of);

const marked = (tagName: 'ins' | 'del', words: Words): (Element | string)[] =>
  words.map(({ text, isOther }) => (isOther ? element(tagName, {}, text) : text));
