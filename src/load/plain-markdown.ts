import type { AlignType, BlockContent, RootContent, Table, TableCell } from 'mdast';
import { parseAttributes, parseInline } from './plain-inline.ts';
import { nextLine, paragraph, positionOf } from './plain-lines.ts';
import { ITEM, plainList } from './plain-list.ts';

const HEADING = /^(#{1,6}) (\S.*?)( ?\{[#.][^{}]*\})?$/;
const LEAF = /^::([a-z][a-z-]*)(?:\{([^{}]*)\})?$/;
const OPENING = /^:::([a-z][a-z-]*)(?:\{([^{}]*)\})?$/;
const CELL = / *([^|]*?) *\|/g;

/** What begins at a line, as the parser would have it, and the line behind its last. */
export interface Plain {
  readonly nodes: RootContent[];
  readonly end: number;
}

/** Lines without a blank one between them. */
type Parse = (lines: readonly string[], line: number) => RootContent | undefined;

/**
 * What begins at a line, of the lines before `to`, as the parser would have it; undefined for any Markdown that is not plain prose, a heading, a
 * directive on its own line or around such blocks, a list of lines or a simple table. Nearly all of the content is such blocks, and the parser
 * takes longer over them than everything else that is done with them. `follows`: the block before went to the parser, and a list may go on from there.
 */
export function plainBlock(lines: readonly string[], first: number, to: number, follows = false): Plain | undefined {
  const begins = lines[first] ?? '';
  if (begins.startsWith(':::')) return plainContainer(lines, first, to);
  if (ITEM.test(begins)) {
    const list = follows ? undefined : plainList(lines, first, to);
    return list && { nodes: [list.node], end: list.end };
  }
  // What is indented may belong to a list.
  if (follows && /^\s/.test(begins)) return undefined;
  const end = nextLine(lines, first, to, true);
  const node = parseOf(begins)(lines.slice(first, end), first + 1);
  return node && { nodes: [node], end };
}

function parseOf(begins: string): Parse {
  if (begins.startsWith('::')) return leafDirective;
  if (begins.startsWith('#')) return heading;
  return begins.startsWith('|') ? table : (lines, line) => paragraph(lines, line, 1);
}

/** A directive around plain blocks, but none around another. */
function plainContainer(lines: readonly string[], first: number, to: number): Plain | undefined {
  const [, name, written = ''] = OPENING.exec(lines[first] ?? '') ?? [];
  const attributes = parseAttributes(written);
  const last = lines.indexOf(':::', first + 1);
  if (name === undefined || !attributes || last < 0 || last >= to || (lines[last + 1] ?? '') !== '') return undefined;
  const children: RootContent[] = [];
  for (let at = nextLine(lines, first + 1, last, false); at < last; at = nextLine(lines, at, last, false)) {
    const block = lines[at]?.startsWith(':::') ? undefined : plainBlock(lines, at, last);
    if (!block) return undefined;
    children.push(...block.nodes);
    at = block.end;
  }
  const position = positionOf(lines.slice(first, last + 1), first + 1);
  return {
    nodes: [{ type: 'containerDirective', name, attributes, children: children as BlockContent[], position }],
    end: last + 1,
  };
}

const leafDirective: Parse = (lines, line) => {
  const [, name, written = ''] = (lines.length === 1 && LEAF.exec(lines[0] ?? '')) || [];
  const attributes = parseAttributes(written);
  if (name === undefined || !attributes) return undefined;
  return { type: 'leafDirective', name, attributes, children: [], position: positionOf(lines, line) };
};

const heading: Parse = (lines, line) => {
  const [, signs = '', text = '', suffix = ''] = (lines.length === 1 && HEADING.exec(lines[0]?.trimEnd() ?? '')) || [];
  const children =
    text === '' || text.endsWith('#') ? undefined : parseInline([text], { line, column: signs.length + 2 });
  const last = children?.at(-1);
  if (!children || (suffix !== '' && last?.type !== 'text')) return undefined;
  if (last?.type === 'text') last.value += suffix;
  return { type: 'heading', depth: signs.length as 1, children, position: positionOf(lines, line) };
};

const ALIGN: Readonly<Record<string, AlignType>> = { ':-:': 'center', ':-': 'left', '-:': 'right', '-': null };

const table: Parse = (lines, line) => {
  if (lines.length < 2 || !lines.every((text) => text.startsWith('|') && text.endsWith('|'))) return undefined;
  const cellsOf = (text: string) =>
    [...text.slice(1).matchAll(CELL)].map((match) => ({
      words: match[1] ?? '',
      pipe: match.index + 1,
      column: match.index + 2 + match[0].search(/[^ ]/),
    }));
  const align = cellsOf(lines[1] ?? '').map(({ words }) => ALIGN[words.replace(/-+/, '-')]);
  if (align.includes(undefined as never) || align.length === 0) return undefined;
  const rows: Table['children'] = [];
  for (const [index, text] of lines.entries()) {
    if (index === 1) continue;
    const cells = cellsOf(text);
    if (cells.length !== align.length) return undefined;
    const parsed = cells.map(({ words, pipe, column }): TableCell | undefined => {
      const children = words === '' ? [] : parseInline([words], { line: line + index, column });
      return children && { type: 'tableCell', children, position: positionOf([words], line + index, pipe) };
    });
    if (!parsed.every((cell) => cell !== undefined)) return undefined;
    rows.push({ type: 'tableRow', children: parsed, position: positionOf([text], line + index) });
  }
  return { type: 'table', align: align as AlignType[], children: rows, position: positionOf(lines, line) };
};
