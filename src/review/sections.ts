import type { Decided } from './decided.ts';
import type { Review } from './review.ts';

/** Changes that are told together. */
export interface Section {
  readonly id: 'conflicts' | 'can-be-written' | 'cannot-be-written' | 'there';
  readonly title: string;
  readonly changes: readonly Decided[];
}

/** The changes of a review: those that contradict each other, those that are or can be written, those that people write, and those that the content has already. */
export function sectionsOf({ changes }: Review, isWritten: boolean): Section[] {
  const conflicts = changes.filter(({ isConflict, applies, why }) => isConflict && !applies && why !== 'there');
  const written = changes.filter(({ applies }) => applies);
  const there = changes.filter(({ why }) => why === 'there');
  const others = changes.filter(({ applies, isConflict, why }) => !applies && !isConflict && why !== 'there');
  const sections: Section[] = [
    { id: 'conflicts', title: 'Conflicts: nothing is written of these', changes: inGroups(conflicts) },
    {
      id: 'can-be-written',
      title: isWritten ? 'Written into the content' : 'Can be written with --apply',
      changes: written,
    },
    { id: 'cannot-be-written', title: 'To be written by hand, where it is wanted', changes: others },
    { id: 'there', title: 'In the content already', changes: there },
  ];
  return sections.filter(({ changes: own }) => own.length > 0);
}

/** Those about the same words beside each other. */
function inGroups(changes: readonly Decided[]): Decided[] {
  const keyOf = ({ place }: Decided): string => `${place?.file} ${place?.path} ${place?.line}`;
  const keys = [...new Set(changes.map(keyOf))];
  return keys.flatMap((key) => changes.filter((change) => keyOf(change) === key));
}

/** "12 changes and 3 comments in 2 files." */
export function countsOf({ changes, comments, copies }: Review): string {
  const of = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  return `${of(changes.length, 'change')} and ${of(comments.length, 'comment')} in ${of(copies.length, 'file')}`;
}

/** What is to be known of the files before the list. */
export function remarksOf({ older, copies }: Review): string[] {
  const unmarked = copies.map(({ name, paragraphs }) => ({
    name,
    count: paragraphs.filter(({ knownBy }) => knownBy).length,
  }));
  return [
    ...older.map(
      ({ name }) =>
        `${name} was made from an earlier state of the content. What it changes and the content says otherwise by now is told as a conflict.`,
    ),
    ...unmarked
      .filter(({ count }) => count > 0)
      .map(
        ({ name, count }) =>
          `${name}: ${count === 1 ? 'one paragraph' : `${count} paragraphs`} had lost the mark that leads to the content, and ${count === 1 ? 'was' : 'were'} known again by words or place.`,
      ),
  ];
}
