import { shareInCommon } from '../core/bag.ts';
import { BLOCKS, type Block } from './read-blocks.ts';

/** Which of several headers says most of what this one does; the first of those that say as much. */
export function mostAlike(all: readonly (readonly Block[])[], one: readonly Block[]): readonly Block[] | undefined {
  const key = keyOf(one);
  const same = all.find((other) => keyOf(other) === key);
  if (same) return same;
  const shares = all.map((other) => sharedBy(other, one));
  return all[shares.indexOf(Math.max(...shares))];
}

const keyOf = (blocks: readonly Block[]): string => blocks.map(BLOCKS.key).join('\n');

/** How much they share, paragraph by paragraph, as far as both have any. */
function sharedBy(other: readonly Block[], one: readonly Block[]): number {
  const pairs = one.map((block, at) => {
    const there = other[at];
    return there ? shareInCommon(there.bag, block.bag) : 0;
  });
  return pairs.reduce((sum, share) => sum + share, 0) / Math.max(other.length, one.length, 1);
}
