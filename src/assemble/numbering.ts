import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { anchors } from './anchors.ts';
import type { Assembly } from './assembly.ts';
import { report } from './assembly.ts';
import { markedCaption } from './figure/illustrative.ts';
import { label } from './label.ts';
import type { DataTableNode, FigureNode } from './nodes.ts';
import { isPlainList } from './plain-lists.ts';
import { plainText } from './plain-text.ts';
import type { ContentsEntry } from './publication.ts';
import { placeOfText } from './template.ts';
import { below } from './walk.ts';

/** No contents go deeper. */
const DEEPEST = 3;

/** What numbering finds out on its one way through the tree. */
export interface Numbered {
  readonly contents: ContentsEntry[];
  readonly figures: FigureNode[];
  readonly tables: DataTableNode[];
}

/**
 * Numbers chapters (1, 2 …; annexes A, B …), sections (4.1), figures, tables, and the paragraphs of numbered chapters, which
 * count through the whole publication so that "paragraph 47" cannot be taken for section 4.7. Gives every heading, paragraph, figure
 * and table an id that is unique in the publication and that nothing elsewhere in it changes: its own, or one made from that of its heading.
 */
export function number(root: Root, assembly: Assembly): Numbered {
  const found: Numbered = { contents: [], figures: [], tables: [] };
  const ids = anchors(root);
  const at = { chapter: '', chapters: 0, annexes: 0, section: 0, paragraph: 0, depth: 0, numbered: false };

  const heading = (node: Heading): void => {
    const { id, chapter } = node.data ?? {};
    const text = plainText(node);
    if (node.depth > at.depth + 1)
      report(
        assembly,
        'template/heading-skips',
        node.data?.source ?? placeOfText(assembly.sectionOf.get(node) ?? assembly.section, text),
        `The heading "${text}" skips a level.`,
      );
    at.depth = node.depth;
    let number: string | undefined;
    if (node.depth === 1) {
      at.section = 0;
      at.numbered = chapter === undefined;
      if (chapter === 'annex') number = letters(++at.annexes);
      else if (at.numbered) number = String(++at.chapters);
      at.chapter = number ?? '';
    } else if (node.depth === 2 && at.chapter !== '') number = `${at.chapter}.${++at.section}`;
    const anchor = ids.heading(id, () => slug(text), node.depth);
    node.data = { ...node.data, id: anchor, ...(number === undefined ? {} : { number }) };
    if (node.depth <= DEEPEST) found.contents.push({ depth: node.depth, number, text, id: anchor });
  };

  const visit = (node: Nodes): void => {
    if (node.type === 'figure') {
      found.figures.push(node);
      node.number = found.figures.length;
      // Its number tells the table from that of a figure that shows the same again.
      const { labels } = assembly.kit;
      const caption = `${label(labels, 'data_for_figure', { number: node.number })}: ${node.subtitle}`;
      node.table.caption = markedCaption(caption, node.provenance, labels);
      node.data.id = ids.of(node.data.id, 'figure-');
      node.table.data.id = ids.made(`${node.data.id}-data`);
    } else if (node.type === 'dataTable') {
      found.tables.push(node);
      node.number = found.tables.length;
      node.data.id = ids.of(node.data.id, 'table-');
      for (const row of node.rows) if (row.id) row.id = ids.own(row.id);
    } else if (node.type === 'definitionList') {
      for (const item of node.items) if (item.id) item.id = ids.own(item.id);
    } else if (node.type !== 'paragraph' && node.type !== 'table' && !isPlainList(node))
      for (const child of below(node)) visit(child);
  };

  for (const node of root.children as RootContent[]) {
    if (node.type === 'heading') heading(node);
    else if (node.type === 'paragraph' && at.numbered && !node.data?.style) {
      at.paragraph += 1;
      node.data = { ...node.data, number: String(at.paragraph), id: ids.of(undefined, 'p') };
    } else visit(node);
  }
  return found;
}

/** A, B … Z, AA, BB: as Word goes on. */
function letters(count: number): string {
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

/** The id of a heading that was given none. */
export function slug(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'section'
  );
}
