import type { AlignType, BlockContent, List, ListItem, Paragraph, RootContent, Table, TableCell } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { parseAttributes, parseInline } from './plain-inline.ts';

/** What a line of prose begins with: nothing that could be a list, a heading, a rule, a directive or an indented block. */
const PROSE = /^(?!\d{1,2}\.(\s|$)|::)["'“‘(£*:[>~_`&@%+=^\p{L}\p{N}\p{Co}]/u;
const HEADING = /^(#{1,6}) (\S.*?)( ?\{[#.][^{}]*\})?$/;
const LEAF = /^::([a-z][a-z-]*)(?:\{([^{}]*)\})?$/;
const OPENING = /^:::([a-z][a-z-]*)(?:\{([^{}]*)\})?$/;
const ITEM = /^(-|[1-9]\d?\.) (\S.*)$/;
const CELL = / *([^|]*?) *\|/g;

/** One block of lines between blank ones, and what it must know of the text around it. */
export interface BlockOfLines {
  readonly lines: readonly string[];
  /** The first line's number. */
  readonly line: number;
  /** The first line of the next block: a list may go on there. */
  readonly next: string;
  /** Whether the block before went to the parser: a list may go on from there. */
  readonly follows: boolean;
}

type Parse = (block: BlockOfLines) => RootContent[] | undefined;

/**
 * One block as the parser would have it; undefined for any Markdown that is not plain prose, a heading, a directive on its own line, a
 * short list or a simple table. Most of the content is such blocks, and the parser takes longer over them than everything
 * else that is done with them.
 */
export const parsePlainBlock: Parse = (block) => {
  const first = block.lines[0] ?? '';
  if (block.lines.some((text) => text.endsWith(' '))) return undefined;
  if (first.startsWith('::')) return leafDirective(block);
  if (first.startsWith('#')) return heading(block);
  if (first.startsWith('|')) return table(block);
  if (ITEM.test(first)) return list(block);
  const found = paragraph(block.lines, block.line, 1);
  return found && [found];
};

/** The blocks of lines between blank ones, of the lines from `from` to before `to`. */
export function* blocksOf(lines: readonly string[], from: number, to: number): Generator<readonly [number, number]> {
  const isBlank = (at: number): boolean => lines[at]?.trim() === '';
  for (let at = from; at < to; at++) {
    if (isBlank(at)) continue;
    const first = at;
    while (at + 1 < to && !isBlank(at + 1)) at += 1;
    yield [first, at + 1];
  }
}

/** A container directive that begins at a line and holds plain blocks only, with the number of lines it takes. */
export function plainContainer(
  lines: readonly string[],
  first: number,
): { readonly node: ContainerDirective; readonly end: number } | undefined {
  const [, name, written = ''] = OPENING.exec(lines[first] ?? '') ?? [];
  const attributes = parseAttributes(written);
  const last = lines.indexOf(':::', first + 1);
  if (name === undefined || !attributes || last < 0 || (lines[last + 1] ?? '') !== '') return undefined;
  const children: RootContent[] = [];
  const blocks = [...blocksOf(lines, first + 1, last)];
  for (const [index, [from, to]] of blocks.entries()) {
    if (lines[from]?.startsWith(':::')) return undefined;
    const next = lines[blocks[index + 1]?.[0] ?? -1] ?? '';
    const block = parsePlainBlock({ lines: lines.slice(from, to), line: from + 1, next, follows: false });
    if (!block) return undefined;
    children.push(...block);
  }
  const position = positionOf(lines.slice(first, last + 1), first + 1);
  return {
    node: { type: 'containerDirective', name, attributes, children: children as BlockContent[], position },
    end: last + 1,
  };
}

const positionOf = (lines: readonly string[], line: number, column = 1) => ({
  start: { line, column },
  end: { line: line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 },
});

function paragraph(lines: readonly string[], line: number, column: number): Paragraph | undefined {
  // A line that goes on may be indented: the spaces do not count.
  if (!lines.every((text, index) => PROSE.test(index === 0 ? text : text.trimStart()))) return undefined;
  const children = parseInline(lines, { line, column });
  return children && { type: 'paragraph', children, position: positionOf(lines, line, column) };
}

const leafDirective: Parse = ({ lines, line }) => {
  const [, name, written = ''] = (lines.length === 1 && LEAF.exec(lines[0] ?? '')) || [];
  const attributes = parseAttributes(written);
  if (name === undefined || !attributes) return undefined;
  return [{ type: 'leafDirective', name, attributes, children: [], position: positionOf(lines, line) }];
};

const heading: Parse = ({ lines, line }) => {
  const [, signs = '', text = '', suffix = ''] = (lines.length === 1 && HEADING.exec(lines[0] ?? '')) || [];
  const children =
    text === '' || text.endsWith('#') ? undefined : parseInline([text], { line, column: signs.length + 2 });
  const last = children?.at(-1);
  if (!children || (suffix !== '' && last?.type !== 'text')) return undefined;
  if (last?.type === 'text') last.value += suffix;
  return [{ type: 'heading', depth: signs.length as 1, children, position: positionOf(lines, line) }];
};

const list: Parse = ({ lines, line, next, follows }) => {
  if (follows || /^(\s|-(\s|$)|\d+\.)/.test(next)) return undefined;
  const ordered = !lines[0]?.startsWith('-');
  const items: ListItem[] = [];
  for (const [index, text] of lines.entries()) {
    const [, marker = '', words = ''] = ITEM.exec(text) ?? [];
    if (marker === '' || (marker !== '-') !== ordered) return undefined;
    const child = paragraph([words], line + index, marker.length + 2);
    if (!child) return undefined;
    items.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [child],
      position: positionOf([text], line + index),
    });
  }
  const start = ordered ? Number.parseInt(lines[0] ?? '', 10) : null;
  const found: List = {
    type: 'list',
    ordered,
    start,
    spread: false,
    children: items,
    position: positionOf(lines, line),
  };
  return [found];
};

const ALIGN: Readonly<Record<string, AlignType>> = { ':-:': 'center', ':-': 'left', '-:': 'right', '-': null };

const table: Parse = ({ lines, line }) => {
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
  return [{ type: 'table', align: align as AlignType[], children: rows, position: positionOf(lines, line) }];
};
