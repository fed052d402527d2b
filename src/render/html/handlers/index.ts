import type { Element, ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import { defaultHandlers, type Handler, type Handlers } from 'mdast-util-to-hast';
import { cards } from './cards.ts';
import { citations } from './citations.ts';
import type { HtmlContext, HtmlHandler } from './context.ts';
import { dataTable } from './data-table.ts';
import { definitionList } from './definition-list.ts';
import { figure } from './figure.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { inlineCode } from './inline-code.ts';
import { language } from './language.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { listItem } from './list-item.ts';
import { panel } from './panel.ts';
import { paragraph } from './paragraph.ts';
import { withPlaceMark } from './place-mark.ts';
import { sourceList } from './source-list.ts';
import { sparkline } from './sparkline.ts';
import { table } from './table.ts';
import { tag } from './tag.ts';
import { text } from './text.ts';

/** The nodes printed in our own way, by type. */
const OWN: Readonly<Record<string, HtmlHandler<never, Element | ElementContent[]>>> = {
  cards,
  citations,
  dataTable,
  definitionList,
  figure,
  heading,
  image,
  inlineCode,
  language,
  link,
  list,
  listItem,
  panel,
  paragraph,
  sourceList,
  sparkline,
  table,
  tag,
};

/** The Markdown nodes that the library prints well. */
const LIBRARY = ['blockquote', 'break', 'code', 'delete', 'emphasis', 'strong', 'thematicBreak'] as const;

/**
 * The handler of every node type the tree may hold. All other types throw, raw HTML among them:
 * they are refused with a diagnostic where the content is read.
 */
export function handlersFor(context: HtmlContext): Handlers {
  const refused = Object.keys(defaultHandlers).map((type): [string, Handler] => [type, refuse]);
  const library = LIBRARY.map((type): [string, Handler] => [type, withId(defaultHandlers[type] as Handler)]);
  const own = Object.entries(OWN).map(([type, handler]): [string, Handler] => [type, bound(handler, context)]);
  const all: [string, Handler][] = [...refused, ...library, ['text', text], ...own];
  return Object.fromEntries(all.map(([type, handler]) => [type, withPlaceMark(handler, context)]));
}

/** Throws for a node that no output may hold. */
export const refuse: Handler = (_, node: Nodes) => {
  throw new Error(`The page cannot hold a node of type "${node.type}".`);
};

function bound<Node>(handler: HtmlHandler<Node, Element | ElementContent[]>, context: HtmlContext): Handler {
  return (state, node: Node) => handler(node, state, context);
}

/** Markdown nodes may be anchors too. */
function withId(handler: Handler): Handler {
  return (state, node: Nodes, parent) => {
    const result: Element | ElementContent[] | ElementContent | undefined = handler(state, node, parent);
    const id = node.data?.id;
    if (id !== undefined && result !== undefined && !Array.isArray(result) && result.type === 'element') {
      result.properties.id = id;
    }
    return result;
  };
}
