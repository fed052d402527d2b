import type { ElementContent } from 'hast';
import type { ListItem } from 'mdast';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** Task boxes of GitHub Flavoured Markdown, as text: a checkbox that cannot be used would only puzzle. */
const BOXES = { true: '☑ ', false: '☐ ' } as const;

/** Always with its paragraphs as such: a tight list would run a point's second paragraph into the first. */
export const listItem: HtmlHandler<ListItem> = (node, state) => {
  const content = state.all(node);
  const box: ElementContent[] =
    typeof node.checked === 'boolean' ? [{ type: 'text', value: BOXES[`${node.checked}`] }] : [];
  const first = content[0];
  if (first?.type === 'element' && first.tagName === 'p') first.children.unshift(...box);
  return element('li', { id: node.data?.id }, ...state.wrap(content, true));
};
