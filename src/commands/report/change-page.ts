import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import { block, element } from '../../render/html/element.ts';
import { framed } from '../../render/html/frame.ts';
import { markedWords, type Words } from './marked-words.ts';

/** Changes under one heading, with what is said of them at the top of the page. */
export interface ChangeSection {
  readonly id: string;
  readonly title: string;
  readonly inShort: string;
  readonly entries: readonly Element[];
}

/** What a page of changes holds. */
export interface ChangePage extends Omit<Parameters<typeof framed>[0], 'isHidden'> {
  /** What stands above the notice that it is for the partnership alone. */
  readonly facts?: Element;
  readonly sections: readonly ChangeSection[];
  /** What is said where there is no section. */
  readonly none: string;
  readonly remarks: readonly string[];
}

/** A page of changes as one HTML file. It is for the partnership and says so. */
export function changePage({ facts, sections, none, remarks, ...frame }: ChangePage): string {
  const [banner, why] = ['banner.partnership_title', 'banner.partnership'].map((key) => label(frame.labels, key));
  return framed(
    { ...frame, isHidden: true },
    [
      ...(facts ? [facts] : []),
      element('div', { className: ['panel', 'banner'] }, element('p', {}, element('strong', {}, banner), ' ', why)),
    ],
    [
      sections.length === 0 ? element('p', { className: ['lead'] }, none) : inShort(sections),
      block('ul', { className: ['note'] }, ...remarks.map((remark) => element('li', {}, remark))),
      ...sections.map(({ id, title, entries }) =>
        block('section', { ariaLabelledBy: [id] }, element('h2', { id }, title), ...entries),
      ),
    ],
    undefined,
    'comparison',
  );
}

/** What changed in one line each, with the way there. */
const inShort = (sections: readonly ChangeSection[]): Element =>
  block(
    'nav',
    { ariaLabelledBy: ['in-short'] },
    element('h2', { id: 'in-short' }, 'In short'),
    block('ul', {}, ...sections.map((one) => element('li', {}, element('a', { href: `#${one.id}` }, one.inShort)))),
  );

/** One change or one thing that changed: a word for it, what it is, what is to be known of it, and what was done. */
export const changeEntry = (word: string, title: string, details: readonly string[], lines?: Element): Element =>
  block(
    'div',
    { className: ['entry'] },
    element('h3', {}, ...(word === '' ? [] : [element('span', { className: ['entry-label'] }, `${word}: `)]), title),
    details.length === 0 ? undefined : element('p', { className: ['entry-details'] }, details.join('; ')),
    lines,
  );

/** A line with the word that says what it is. */
export const changeLine = (word: string, ...of: readonly (Element | string)[]): Element =>
  element('p', {}, element('span', { className: ['line-word'] }, `${word}:`), ' ', ...of);

/** What was there before and is now, with the words that differ marked. */
export function beforeAndNow(old: string, now: string): Element[] {
  const marks = markedWords(old, now);
  return [changeLine('Before', ...marked('del', marks.old)), changeLine('Now', ...marked('ins', marks.now))];
}

const marked = (tagName: 'ins' | 'del', words: Words): (Element | string)[] =>
  words.map(({ text, isOther }) => (isOther ? element(tagName, {}, text) : text));
