import type { Image } from 'mdast';
import { picture, within } from '../picture.ts';
import type { InlineHandler } from './handler.ts';

/** A picture of the content. It has a text alternative or says that it is decorative (WCAG 2.2, 1.1.1). */
export const image: InlineHandler<Image> = (node, state) => {
  const given = node.data?.picture;
  if (given === undefined) throw new Error(`The picture "${node.url}" has no bytes.`);
  const size = within(given, state);
  const alternative = given.decorative ? undefined : { title: node.title ?? '', description: node.alt ?? '' };
  return [picture(state, { bytes: given.bytes, type: given.type, size, alternative })];
};
