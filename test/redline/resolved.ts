import { childOf, childrenOf, wordOf, type XmlElement, xmlOf } from '../../src/load/xml/element.ts';
import { parseXml } from '../../src/load/xml/parse.ts';
import { unzip } from '../../src/load/zip.ts';

/** What becomes of the tracked changes of a document: none is there, all are accepted, or all are rejected. */
export type Fate = 'as it is' | 'accept' | 'reject';

/** The parts of a Word document. */
export function partsOf(document: Uint8Array): Map<string, Uint8Array> {
  const entries = unzip(document, 2 ** 28);
  if (typeof entries === 'string') throw new Error(entries);
  return new Map(entries.map(({ name, bytes }) => [name, bytes]));
}

/** An XML part of it. */
export function partOf(document: Uint8Array, path: string): XmlElement {
  const root = parseXml(partsOf(document).get(path) ?? new Uint8Array());
  if (!root) throw new Error(`${path} is not there, or no XML`);
  return root;
}

/**
 * The lines of a part as Word has them when all tracked changes met this fate (ECMA-376 17.13.5): each paragraph with its style, its runs with their look, each cell of a table. What
 * a mark that goes leaves behind flows into the next paragraph. Written without any code of the redline.
 */
export function linesOf(document: Uint8Array, fate: Fate, path = 'word/document.xml'): string[] {
  const root = partOf(document, path);
  return blocksOf(childrenOf(childOf(root, 'w:body') ?? root), fate);
}

const GOES: Readonly<Record<Fate, string>> = { 'as it is': '', accept: 'w:del', reject: 'w:ins' };

function blocksOf(blocks: readonly XmlElement[], fate: Fate): string[] {
  const lines: string[] = [];
  let carried = '';
  let left = blocks.filter(({ name }) => name === 'w:p').length;
  const flush = (): void => {
    // A paragraph that a table follows, or that ends a cell, cannot go with what it still holds.
    if (carried !== '') lines.push(`LEFT OVER ${carried}`);
    carried = '';
  };
  for (const block of blocks) {
    if (block.name === 'w:tbl') {
      flush();
      lines.push(...tableLines(block, fate));
    } else if (block.name === 'w:p') {
      left -= 1;
      const properties = childOf(block, 'w:pPr');
      const before = childOf(properties, 'w:pPrChange', 'w:pPr');
      const style = wordOf(fate === 'reject' && before ? before : properties, 'w:pStyle') ?? '';
      carried += runsOf(childrenOf(block), fate);
      if (GOES[fate] !== '' && childOf(properties, 'w:rPr', GOES[fate]) && left > 0) continue;
      lines.push(`${style}: ${carried}`);
      carried = '';
    }
  }
  flush();
  return lines;
}

function tableLines(table: XmlElement, fate: Fate): string[] {
  const rows = childrenOf(table, 'w:tr').filter(
    (row) => GOES[fate] === '' || !childOf(row, 'w:trPr', GOES[fate] ?? ''),
  );
  if (rows.length === 0) return [];
  const cellsOf = (row: XmlElement): string[] =>
    childrenOf(row, 'w:tc').map((cell) => `[${blocksOf(childrenOf(cell), fate).join(' ¶ ')}]`);
  return ['TABLE', ...rows.map((row) => cellsOf(row).join(' ')), 'END'];
}

function runsOf(elements: readonly XmlElement[], fate: Fate): string {
  return elements
    .map((element): string => {
      switch (element.name) {
        case 'w:ins':
        case 'w:del':
          return element.name === GOES[fate] ? '' : runsOf(childrenOf(element), fate);
        case 'w:hyperlink':
          return runsOf(childrenOf(element), fate);
        case 'w:r':
          return runText(element);
        default:
          return '';
      }
    })
    .join('')
    .replaceAll(
      /‹([^›]*)›((?:(?!‹).)*)(?:‹\1›((?:(?!‹).)*))+/gsu,
      (all, look: string) => `‹${look}›${all.replaceAll(`‹${look}›`, '')}`,
    );
}

function runText(run: XmlElement): string {
  const text = childrenOf(run)
    .map((child): string => {
      if (child.name === 'w:t' || child.name === 'w:delText') return child.children.join('');
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:br') return '\n';
      return child.name === 'w:drawing' ? `{${/descr="[^"]*"/.exec(xmlOf(child))?.[0] ?? 'drawing'}}` : '';
    })
    .join('');
  return text === '' ? '' : `‹${childrenOf(run, 'w:rPr').map(xmlOf).join('')}›${text}`;
}

/** Every number of a bookmark or a change of a document, in all its parts. */
export function numbersOf(document: Uint8Array): string[] {
  const main = xmlOf(partOf(document, 'word/document.xml'));
  return [...main.matchAll(/<w:(?:ins|del|bookmarkStart|pPrChange)\b[^>]*w:id="(\d+)"/g)].map(([, id = '']) => id);
}
