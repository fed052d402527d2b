import type { Root } from 'mdast';
import { recordsIn } from './records.ts';
import { visitBlocks } from './walk.ts';

/** Gives out the anchors of a publication, each once, in the order of print. */
interface Anchors {
  /** Of a heading: its own, or that of the heading it stands under and its words, as an anchor has them. */
  heading(own: string | undefined, words: () => string, depth: number): string;
  /** Of a figure, a table or a paragraph: its own, or that of its heading and the how-manieth of its kind it is there. */
  of(own: string | undefined, kind: string): string;
  /** Of a record, which has its own. */
  own(id: string): string;
  /** Of what is named after something that has one. */
  made(wanted: string): string;
}

/**
 * The anchors of a tree. None depends on what stands elsewhere, so that links from outside still lead where they did when a chapter or a paragraph
 * is added. What has an id of its own has the first claim to it.
 */
export function anchors(root: Root): Anchors {
  const claimed = new Set<string>();
  visitBlocks(root, (node) => {
    if (node.data?.id) claimed.add(node.data.id);
    for (const { id } of recordsIn(node)) claimed.add(id);
  });
  const taken = new Set<string>();
  const headings: string[] = [];
  const counts = new Map<string, number>();
  const take = (wanted: string, isFree: (id: string) => boolean): string => {
    let id = wanted;
    for (let n = 2; !isFree(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    return id;
  };
  const own = (id: string): string => take(id, (one) => !taken.has(one));
  const made = (wanted: string): string => take(wanted, (one) => !taken.has(one) && !claimed.has(one));
  const below = (words: string): string => made([...headings.slice(-1), words].join('-'));
  return {
    heading(id, words, depth) {
      headings.splice(depth - 1);
      const anchor = id === undefined ? below(words()) : own(id);
      headings.push(anchor);
      return anchor;
    },
    of(id, kind) {
      if (id) return own(id);
      const key = `${headings.at(-1)} ${kind}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return below(`${kind}${count}`);
    },
    own,
    made,
  };
}
