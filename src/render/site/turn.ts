import type { Element, ElementContent } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { block, element } from '../html/element.ts';
import { withoutPermalink } from '../html/permalink.ts';
import { type Chapter, FIRST } from './chapters.ts';

/** The ways to the chapters before and after; undefined where there is but one page. */
export function turn(chapters: readonly Chapter[], index: number, labels: Labels): Element | undefined {
  if (chapters.length === 1) return undefined;
  const way = (to: Chapter | undefined, rel: 'prev' | 'next', key: string): Element | undefined =>
    to &&
    element(
      'a',
      { href: to.file, rel: [rel], className: [`turn-${rel}`] },
      element('span', { className: ['turn-word'] }, label(labels, key)),
      ' ',
      element('span', {}, ...(to.file === FIRST ? [label(labels, 'contents')] : wordsOf(to))),
    );
  return block(
    'nav',
    { className: ['turn'], ariaLabel: label(labels, 'site.chapters') },
    way(chapters[index - 1], 'prev', 'site.previous'),
    way(chapters[index + 1], 'next', 'site.next'),
  );
}

/** The words of a heading, with its number. */
const wordsOf = ({ heading }: Chapter): (ElementContent | string)[] =>
  withoutPermalink(heading?.children ?? []).filter(({ type }) => type === 'text' || type === 'element');
