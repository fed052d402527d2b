import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import type { Place } from '../../../core/place.ts';
import type { HtmlContext } from './context.ts';

/** Blocks that somebody who reads can point at. What is within a line belongs to its block, and a list to its items. */
const MARKED: ReadonlySet<string> = new Set([
  'blockquote',
  'cards',
  'code',
  'dataTable',
  'figure',
  'heading',
  'image',
  'listItem',
  'panel',
  'paragraph',
  'table',
] satisfies Nodes['type'][]);

/** The line that something was made from, as an attribute: `content/actions.yaml:12:3`. None where pages do not say it. */
export const placeMark = (source: Place | undefined, { places }: Pick<HtmlContext, 'places'>): Properties =>
  places && source ? { dataSource: `${source.file}:${source.line}:${source.column}` } : {};

/** The same handler; the first element it makes of a block says which line that was made from. */
export function withPlaceMark(handler: Handler, context: Pick<HtmlContext, 'places'>): Handler {
  if (!context.places) return handler;
  return (state, node: Nodes, parent) => {
    const made: ElementContent | ElementContent[] | undefined = handler(state, node, parent);
    const first = [made].flat().find((one): one is Element => one?.type === 'element');
    if (first && MARKED.has(node.type)) Object.assign(first.properties, placeMark(node.data?.source, context));
    return made;
  };
}
