import type { Grid, GridRow } from '../importers/input/grid.ts';
import { childOf, childrenOf, wordOf, type XmlElement } from '../load/xml/element.ts';
import { oneLine } from './folded.ts';
import { headingLevels, headingsAbove } from './word-headings.ts';

/** The tables of a Word document, in its order, as grids that are named "table 1", "table 2", each with the headings over it; a table within a cell is text of the cell. */
export function wordGrids(file: string, document: XmlElement, styles: XmlElement | undefined): Grid[] {
  const above = headingsAbove(headingLevels(styles));
  const grids: Grid[] = [];
  for (const block of blocksIn(childOf(document, 'w:body')))
    if (block.name === 'w:p') above.paragraph(block, oneLine(lettersOf(block)));
    else {
      const rows = rowsOf(file, block);
      grids.push({
        file,
        sheet: `table ${grids.length + 1}`,
        isHidden: false,
        notes: [],
        over: above.over(),
        rows: () => rows,
      });
      above.table(rows.flatMap(({ cells }) => cells.map(oneLine)));
    }
  return grids;
}

/** What stands for text that is no longer there, or is there twice. */
const PASSED_OVER = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:delText', 'w:instrText']);

const below = (element: XmlElement): XmlElement[] => childrenOf(element).filter(({ name }) => !PASSED_OVER.has(name));

/** The paragraphs and tables of a document, in its order; of a paragraph with a text box also those in the box. */
function blocksIn(element: XmlElement | undefined): XmlElement[] {
  return element
    ? below(element).flatMap((child) => {
        if (child.name === 'w:tbl') return [child];
        return child.name === 'w:p' ? [child, ...blocksIn(child)] : blocksIn(child);
      })
    : [];
}

/** Elements of a name in an element, and in controls and the like around them, but not below another of that name. */
function nextIn(element: XmlElement, name: string): XmlElement[] {
  return below(element).flatMap((child) =>
    child.name === name ? [child] : child.name === 'w:tbl' ? [] : nextIn(child, name),
  );
}

/** Tables are as wide as a page: what says more was made to keep a reader busy. */
const MOST_COLUMNS = 100;
const wide = (element: XmlElement | undefined, name: string, least: number): number =>
  Math.min(MOST_COLUMNS, Math.max(least, Number(wordOf(element, name) ?? least) || least));

function rowsOf(file: string, table: XmlElement): GridRow[] {
  const above: string[] = [];
  return nextIn(table, 'w:tr').flatMap((row, index): GridRow[] => {
    if (childOf(row, 'w:trPr', 'w:del')) return [];
    const cells: string[] = Array.from({ length: wide(childOf(row, 'w:trPr'), 'w:gridBefore', 0) }, () => '');
    for (const cell of nextIn(row, 'w:tc')) {
      const properties = childOf(cell, 'w:tcPr');
      const merged = childOf(properties, 'w:vMerge');
      const isContinued = merged !== undefined && merged.attributes['w:val'] !== 'restart';
      // A name that stands once for several rows stands in each.
      const text = isContinued ? (above[cells.length] ?? '') : textOf(cell);
      if (merged !== undefined) above[cells.length] = text;
      cells.push(text, ...Array.from({ length: wide(properties, 'w:gridSpan', 1) - 1 }, () => ''));
    }
    if (cells.every((cell) => cell === '')) return [];
    return [{ line: index + 1, cells, place: (at) => ({ file, line: index + 1, column: at + 1 }) }];
  });
}

/** The text of a cell, a line a paragraph; a paragraph of a list has a bullet. */
function textOf(cell: XmlElement): string {
  return paragraphsIn(cell)
    .map((paragraph) => {
      const words = lettersOf(paragraph).trim();
      return words !== '' && childOf(paragraph, 'w:pPr', 'w:numPr') ? `• ${words}` : words;
    })
    .filter((line) => line !== '')
    .join('\n');
}

function paragraphsIn(element: XmlElement): XmlElement[] {
  return below(element).flatMap((child) => (child.name === 'w:p' ? [child] : paragraphsIn(child)));
}

function lettersOf(element: XmlElement): string {
  return below(element)
    .map((child) => {
      if (child.name === 'w:t') return child.children.filter((part) => typeof part === 'string').join('');
      if (child.name === 'w:br' || child.name === 'w:cr') return '\n';
      if (child.name === 'w:tab') return ' ';
      if (child.name === 'w:noBreakHyphen') return '-';
      return lettersOf(child);
    })
    .join('');
}
