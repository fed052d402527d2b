import type { Element } from 'hast';
import type { List } from 'mdast';
import { defaultHandlers } from 'mdast-util-to-hast';
import type { HtmlHandler } from './context.ts';

/** A list as the library prints it. One that is a tree has lines for marks, and browsers then have to be told that it is a list. */
export const list: HtmlHandler<List> = (node, state) => {
  const made: Element = defaultHandlers.list(state, node);
  const { id, isTree } = node.data ?? {};
  if (id !== undefined) made.properties.id = id;
  if (isTree) Object.assign(made.properties, { className: ['tree'], role: 'list' });
  return made;
};
