import type { Image } from 'mdast';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

const MEDIA_TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** A picture of the content, in the page itself. It has a text alternative or says that it is decorative (WCAG 1.1.1). */
export const image: HtmlHandler<Image> = ({ url, alt, data }) => {
  const picture = data?.picture;
  if (picture === undefined) throw new Error(`The picture "${url}" has no bytes.`);
  const { bytes, width, height, type, decorative } = picture;
  if (!decorative && !alt) throw new Error(`The picture "${url}" has no text alternative and is not decorative.`);
  const src = `data:${MEDIA_TYPES[type]};base64,${Buffer.from(bytes).toString('base64')}`;
  return element('img', { src, alt: decorative ? '' : (alt ?? ''), width, height });
};
