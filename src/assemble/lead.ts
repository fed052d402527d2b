import type { Link } from 'mdast';
import type { NodeData } from './nodes.ts';
import { plainText } from './plain-text.ts';

/** Where a link leads: the address of the web page, and what Word's is made of where that is another document. */
export interface Address {
  readonly url: string;
  readonly beside?: NodeData['beside'];
}

/** The address of another publication, or of an id in it; `way` leads to its files, without an ending. */
export function addressBeside(way: string, id: string | undefined): Address {
  return { url: `${way}.html${id === undefined ? '' : `#${id}`}`, beside: { fileName: way, id } };
}

/** Lets a link lead there. One that says what it leads to has these words. */
export function lead(link: Link, { url, beside }: Address, words: string): void {
  if (link.data?.refers) link.children = [{ type: 'text', value: words }];
  link.url = url;
  if (beside) link.data = { ...link.data, beside };
}

/** A link that cannot lead where it was meant to becomes the words it had, or the name of what it led to. */
export function unlink(link: Link, name: string): void {
  const value = link.data?.refers ? name : plainText(link);
  for (const key of ['children', 'url', 'title']) Reflect.deleteProperty(link, key);
  Object.assign(link, { type: 'text', value });
}
