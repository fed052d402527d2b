import type { Image } from 'mdast';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** A picture of the content. It has a text alternative or says that it is decorative (WCAG 1.1.1). */
export const image: HtmlHandler<Image> = ({ url, alt, data }, _, { assets }) => {
  const picture = data?.picture;
  if (picture === undefined) throw new Error(`The picture "${url}" has no bytes.`);
  const { bytes, width, height, type, decorative } = picture;
  if (!decorative && !alt) throw new Error(`The picture "${url}" has no text alternative and is not decorative.`);
  return element('img', { src: assets.address(bytes, type), alt: decorative ? '' : (alt ?? ''), width, height });
};
