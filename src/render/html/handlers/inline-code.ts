import type { InlineCode } from 'mdast';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** A code, such as that of an area: a browser that translates the page leaves it as it is. */
export const inlineCode: HtmlHandler<InlineCode> = ({ value, data }) =>
  element('code', { id: data?.id, translate: 'no' }, value);
