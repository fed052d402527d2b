import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import type { ComparedEditions } from '../../compare/compare-editions.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Piece } from '../../compare/pieces.ts';
import { type ToldEntry, type ToldLine, type ToldSection, told } from '../../compare/told.ts';
import { block, element } from '../../render/html/element.ts';
import { framed } from '../../render/html/frame.ts';
import { markedWords, type Words } from './marked-words.ts';

/** A comparison as one HTML file in the look of the new side. It is for the partnership and says so. */
export function printComparisonHtml(
  comparison: Comparison,
  { brand, labels }: ComparedEditions['kit'],
  language: string,
): string {
  const { title, variant, sides, summary, remarks, sections } = told(comparison);
  const [banner, why] = [label(labels, 'banner.partnership_title'), label(labels, 'banner.partnership')];
  return framed(
    {
      labels,
      brand,
      language,
      window: `${title}: ${variant}`,
      description: sides.map((side) => `${side.label}: ${side.value}`).join('. '),
      isHidden: true,
      above: variant,
      title,
      below: '',
    },
    [
      block(
        'dl',
        { className: ['facts'] },
        ...sides.map((side) => element('div', {}, element('dt', {}, side.label), element('dd', {}, side.value))),
      ),
      element('div', { className: ['panel', 'banner'] }, element('p', {}, element('strong', {}, banner), ' ', why)),
    ],
    [
      sections.length === 0 ? element('p', { className: ['lead'] }, summary.join(' ')) : contents(summary, sections),
      block('ul', { className: ['note'] }, ...remarks.map((remark) => element('li', {}, remark))),
      ...sections.map(sectionElement),
    ],
    undefined,
    'comparison',
  );
}

/** What changed in one line each, with the way there. */
function contents(summary: readonly string[], sections: readonly ToldSection[]): Element {
  const items = sections.map(({ id }, index) => element('li', {}, element('a', { href: `#${id}` }, summary[index])));
  return block(
    'nav',
    { ariaLabelledBy: ['in-short'] },
    element('h2', { id: 'in-short' }, 'In short'),
    block('ul', {}, ...items),
  );
}

const sectionElement = ({ id, title, entries }: ToldSection): Element =>
  block('section', { ariaLabelledBy: [id] }, element('h2', { id }, title), ...entries.map(entryElement));

function entryElement({ label: word, title, details, lines }: ToldEntry): Element {
  const named = word === '' ? [title] : [element('span', { className: ['entry-label'] }, `${word}: `), title];
  return block(
    'div',
    { className: ['entry'] },
    element('h3', {}, ...named),
    details.length === 0 ? undefined : element('p', { className: ['entry-details'] }, details.join('; ')),
    lines.length === 0 ? undefined : block('ul', { className: ['lines'], role: 'list' }, ...lines.map(lineElement)),
  );
}

function lineElement({ words, pieces, notes }: ToldLine): Element {
  const why = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const about = words === '' ? undefined : element('p', { className: ['line-words'] }, `${words}${why}`);
  return block('li', {}, about, ...pieces.map(pieceElement));
}

function pieceElement(piece: Piece): Element {
  const part = (word: string, ...of: readonly (Element | string)[]): Element =>
    element('p', {}, element('span', { className: ['line-word'] }, `${word}:`), ' ', ...of);
  switch (piece.kind) {
    case 'added':
      return part('Added', element('ins', {}, piece.now));
    case 'removed':
      return part('Removed', element('del', {}, piece.old));
    case 'changed': {
      const { old, now } = markedWords(piece.old, piece.now);
      return block(
        'div',
        { className: ['changed'] },
        part('Before', ...marked('del', old)),
        part('Now', ...marked('ins', now)),
      );
    }
  }
}

const marked = (tagName: 'ins' | 'del', words: Words): (Element | string)[] =>
  words.map(({ text, isOther }) => (isOther ? element(tagName, {}, text) : text));
