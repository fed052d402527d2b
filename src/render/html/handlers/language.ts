import type { LanguageNode } from '../../../assemble/nodes.ts';
import { plainText } from '../../../assemble/plain-text.ts';
import { stretchesOf } from '../../direction.ts';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** Words of another language (WCAG 2.2, 3.1.2), and the way they run where that is from right to left. */
export const language: HtmlHandler<LanguageNode> = (node) => {
  const text = plainText(node);
  const [first] = stretchesOf(text);
  return element('span', { lang: node.language, ...(first?.isRightToLeft ? { dir: 'rtl' } : {}) }, text);
};
