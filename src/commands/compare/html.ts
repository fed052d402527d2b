import type { Element } from 'hast';
import type { ComparedEditions } from '../../compare/compare-editions.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Piece } from '../../compare/pieces.ts';
import { type ToldEntry, type ToldLine, told } from '../../compare/told.ts';
import { block, element } from '../../render/html/element.ts';
import { beforeAndNow, changeEntry, changeLine, changePage } from '../report/change-page.ts';

/** A comparison as one HTML file in the look of the new side. It is for the partnership and says so. */
export function printComparisonHtml(
  comparison: Comparison,
  { brand, labels }: ComparedEditions['kit'],
  language: string,
): string {
  const { title, variant, sides, summary, remarks, sections } = told(comparison);
  return changePage({
    labels,
    brand,
    language,
    window: `${title}: ${variant}`,
    description: sides.map((side) => `${side.label}: ${side.value}`).join('. '),
    above: variant,
    title,
    below: '',
    facts: block(
      'dl',
      { className: ['facts'] },
      ...sides.map((side) => element('div', {}, element('dt', {}, side.label), element('dd', {}, side.value))),
    ),
    sections: sections.map((section, index) => ({
      ...section,
      inShort: summary[index] ?? section.title,
      entries: section.entries.map(entryElement),
    })),
    none: summary.join(' '),
    remarks,
  });
}

const entryElement = ({ label: word, title, details, lines }: ToldEntry): Element =>
  changeEntry(
    word,
    title,
    details,
    lines.length === 0 ? undefined : block('ul', { className: ['lines'], role: 'list' }, ...lines.map(lineElement)),
  );

function lineElement({ words, pieces, notes }: ToldLine): Element {
  const why = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const about = words === '' ? undefined : element('p', { className: ['line-words'] }, `${words}${why}`);
  return block('li', {}, about, ...pieces.map(pieceElement));
}

function pieceElement(piece: Piece): Element {
  switch (piece.kind) {
    case 'added':
      return changeLine('Added', element('ins', {}, piece.now));
    case 'removed':
      return changeLine('Removed', element('del', {}, piece.old));
    case 'changed':
      return block('div', { className: ['changed'] }, ...beforeAndNow(piece.old, piece.now));
  }
}
