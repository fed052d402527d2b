import type { Heading } from 'mdast';
import { bookmarkNext, styled } from '../block.ts';
import { LISTS, type Numbering, UNNUMBERED } from '../numbering.ts';
import type { State } from '../state.ts';
import type { BlockHandler } from './handler.ts';

/** Word's navigation pane and the look have four levels. */
const DEEPEST = 4;

/** Word numbers it, by the list of its style or, in an annex, by that of the annexes: its number is the tree's. */
export const heading: BlockHandler<Heading> = (node, state) => {
  if (node.depth > DEEPEST) throw new Error(`A heading of depth ${node.depth} has no style in Word.`);
  bookmarkNext(state, node.data?.id);
  const made = styled(state, `Heading${levelOf(node, state)}`, state.inline(node.children, state), numberingOf(node));
  return [node.data?.newPage ? { ...made, newPage: true } : made];
};

/** The chapters of a publication without a cover stand close under its title, and look so. */
const levelOf = ({ depth }: Heading, { publication }: State): number =>
  publication.hasCover ? depth : Math.min(depth + 2, DEEPEST);

/** Chapters and sections have numbers; other headings have none to take away. */
function numberingOf({ depth, data }: Heading): Numbering | undefined {
  if (depth > 2) return undefined;
  if (data?.number === undefined) return UNNUMBERED;
  return { list: /^[A-Z]/.test(data.number) ? LISTS.annexes : LISTS.chapters, level: depth - 1 };
}
