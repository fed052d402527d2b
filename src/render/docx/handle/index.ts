import type { PhrasingContent, RootContent } from 'mdast';
import { type Block, styled } from '../block.ts';
import type { Markup } from '../markup.ts';
import { withinBlock } from '../review/block-places.ts';
import { inlineWithPlaces } from '../review/inline-places.ts';
import { textRun } from '../run.ts';
import type { Formatting, State } from '../state.ts';
import { blockquote } from './blockquote.ts';
import { lineBreak } from './break.ts';
import { cards } from './cards.ts';
import { citations } from './citations.ts';
import { code } from './code.ts';
import { dataTable } from './data-table.ts';
import { definitionList } from './definition-list.ts';
import { deleted } from './delete.ts';
import { emphasis } from './emphasis.ts';
import { figure } from './figure.ts';
import type { BlockHandler, InlineHandler } from './handler.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { inlineCode } from './inline-code.ts';
import { language } from './language.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { panel } from './panel.ts';
import { paragraph } from './paragraph.ts';
import { sourceList } from './source-list.ts';
import { sparkline } from './sparkline.ts';
import { strong } from './strong.ts';
import { table } from './table.ts';
import { tag } from './tag.ts';
import { text } from './text.ts';
import { thematicBreak } from './thematic-break.ts';

const BLOCKS = {
  blockquote,
  cards,
  code,
  dataTable,
  definitionList,
  figure,
  heading,
  list,
  panel,
  paragraph,
  sourceList,
  table,
  thematicBreak,
};

const INLINES = {
  break: lineBreak,
  citations,
  delete: deleted,
  emphasis,
  image,
  inlineCode,
  language,
  link,
  sparkline,
  strong,
  tag,
  text,
};

/** Writes blocks in order. Word makes one table of two that touch, so the second then gets its title as a line between them. */
export function blocks(nodes: readonly RootContent[], state: State): Block[] {
  const written = nodes.flatMap((node) =>
    handlerOf<BlockHandler<never>>(BLOCKS, node)(node as never, state.review ? withinBlock(node, state) : state),
  );
  return written.flatMap((block, index) =>
    block.type === 'table' && written[index - 1]?.type === 'table'
      ? [styled(state, 'Caption', [textRun(block.title)]), block]
      : [block],
  );
}

/** Writes inline content in order. */
export function inline(nodes: readonly PhrasingContent[], state: State, marks: Formatting = {}): Markup[] {
  const write = (some: readonly PhrasingContent[], within: State): Markup[] =>
    some.flatMap((node) => handlerOf<InlineHandler<never>>(INLINES, node)(node as never, within, marks));
  return state.review ? inlineWithPlaces(nodes, state, write) : write(nodes, state);
}

/** A node nobody wrote a handler for is a fault of the program: better no document than one with a hole. */
function handlerOf<T>(handlers: Readonly<Record<string, T>>, node: PhrasingContent | RootContent): T {
  const handler = Object.hasOwn(handlers, node.type) ? handlers[node.type] : undefined;
  if (handler === undefined) throw new Error(`No way to write a node of type "${node.type}" in Word here.`);
  return handler;
}
