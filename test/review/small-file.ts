import { edited } from '../../src/core/edited.ts';
import type { Review } from '../../src/review/review.ts';
import { p, place, r, reviewOf } from './small-copy.ts';

/** A sentence of a text of two. */
export const LONG = 'Nobody had asked the young people of the town.';
/** A small file of the content, what a copy prints of it, and the paragraphs of that copy. */
export const YAML = `introduction: |\n  First it is said.\n\n  1. One thing.\n  2. Two things.\nvcs:\n  introduction: They met.\nvictims:\n  introduction: All were heard. ${LONG}\n`;
export const PLACES = [
  place('1', 'introduction', 'First it is said.'),
  place('2', 'introduction', 'One thing.'),
  place('3', 'introduction', 'Two things.'),
  place('4', 'vcs.introduction', 'They met.'),
  place('5', 'victims.introduction', `All were heard. ${LONG}`),
];
export const AS_SENT = PLACES.map(({ text }, index) => p(`${index + 1}`, r(text)));

/** What stands in a copy in place of some paragraphs, by their numbers. */
export type Others = Readonly<Record<number, string>>;
export const bodyOf = (others: Others): string => AS_SENT.map((one, index) => others[index + 1] ?? one).join('');
/** What is told of such copies. */
export const changed = (...copies: readonly Others[]) => reviewOf(YAML, PLACES, copies.map(bodyOf));

/** The file with what a review writes into it. */
export const writtenBy = ({ edits }: Review): string => edited(YAML, edits.get('content/engagement.yaml') ?? []);
