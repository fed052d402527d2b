import type { Image } from 'mdast';
import { TWIPS_PER_PIXEL } from '../page.ts';
import { picture } from '../picture.ts';
import type { InlineHandler } from './handler.ts';

/** A picture of the content. It has a text alternative or says that it is decorative (WCAG 2.2, 1.1.1). */
export const image: InlineHandler<Image> = (node, state) => {
  const given = node.data?.picture;
  if (given === undefined) throw new Error(`The picture "${node.url}" has no bytes.`);
  const scale = Math.min(1, state.width / TWIPS_PER_PIXEL / given.width);
  const size = { width: given.width * scale, height: given.height * scale };
  const alternative = given.decorative ? undefined : { title: node.title ?? '', description: node.alt ?? '' };
  return [picture(state, { bytes: given.bytes, type: given.type, size, alternative })];
};
