import type { Nodes } from 'mdast';
import { plainText } from '../assemble/plain-text.ts';
import type { Publication } from '../assemble/publication.ts';
import { SKIP, visitAll } from '../assemble/walk.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence of a publication, with the heading it stands under. */
export interface PlacedSentence {
  readonly text: string;
  readonly section: string;
}

/** What stands before the first heading. */
const FRONT = 'Title page';

/**
 * All that a publication says, sentence by sentence in reading order: title, facts and banners, then headings, paragraphs, items, rows of tables, cards, and of a figure its words.
 * The numbers that a chart is drawn from are told as figures, and what the results of the requirements fill in as requirements. Numbers of sources are no words. The rows of tables may be left out, for whoever
 * tells them apart.
 */
export function publicationSentences(
  { titleBlock, banners, tree, colophon }: Publication,
  rows: 'with rows' | 'without rows' = 'with rows',
): PlacedSentence[] {
  const found: PlacedSentence[] = [];
  let section = FRONT;
  const say = (...texts: readonly string[]): void => {
    for (const text of texts) for (const one of sentencesOf(text)) found.push({ text: one, section });
  };
  const sayLine = (parts: readonly string[]): void => {
    const text = parts
      .map((part) => part.replaceAll(/\s+/g, ' ').trim())
      .filter((part) => part !== '')
      .join('; ');
    if (text !== '') found.push({ text, section });
  };
  say(titleBlock.partnership, titleBlock.title, titleBlock.subtitle);
  for (const { label, value } of titleBlock.facts) sayLine([`${label}: ${value}`]);
  for (const { title, text } of banners) say(title, text);
  visitAll(tree, (node: Nodes) => {
    if (node.data?.isFilled) return SKIP;
    switch (node.type) {
      case 'heading':
        section = plainText(node);
        say(section);
        return SKIP;
      case 'paragraph':
        say(plainText(node));
        return SKIP;
      case 'panel':
        say(node.title ?? '');
        return;
      case 'figure':
        say(node.headline, node.subtitle, ...node.notes, node.source);
        return SKIP;
      case 'dataTable':
        say(node.caption, ...node.notes);
        if (rows === 'with rows')
          for (const { cells } of node.rows) sayLine(cells.map((cell) => cell.map(plainText).join(' ')));
        return SKIP;
      case 'table':
        for (const row of node.children) sayLine(row.children.map(plainText));
        return SKIP;
      case 'cards':
        for (const { label, value, unit, period, lines } of node.items)
          sayLine([`${label}: ${value} ${unit}`, period, ...lines.map(({ text }) => text)]);
        return SKIP;
      case 'definitionList':
        for (const { term, description } of node.items)
          sayLine([term.map(plainText).join(''), description.map(plainText).join(' ')]);
        return SKIP;
      case 'sourceList':
        for (const { children } of node.items) sayLine([children.map(plainText).join('')]);
        return SKIP;
      default:
        return;
    }
  });
  section = 'At the end';
  for (const { label, text } of colophon) say(`${label}: ${text}`);
  return found;
}
