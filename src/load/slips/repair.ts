import type { Line } from './line.ts';

/** A change of a few lines that may be what was meant. It is told only when the file can then be read, or read further. */
export interface Repair {
  /** The first line that changes, from 0, and where in it to look, from 0. */
  readonly at: number;
  readonly column: number;
  /** How many lines are replaced, and by what. */
  readonly count: number;
  readonly lines: readonly string[];
  readonly code?: 'yaml/tab';
  /** Likelier than others of its kind, however many lines they change. */
  readonly isLikely?: boolean;
  readonly message: string;
  readonly fix: string;
  /** What is shown as right, where that is more than the lines put in. */
  readonly example?: string;
}

/** The lines around the place where reading failed. */
export interface Around {
  readonly lines: readonly Line[];
  /** The names of the keys that files of this kind have. */
  readonly keys: ReadonlySet<string>;
}

/** One kind of slip: what a line might have been meant to be. It need not be sure. */
export type Guess = (around: Around, at: number) => readonly Repair[];

/** One line in place of another. */
export function oneLine(
  at: number,
  column: number,
  line: string,
  { message, fix }: Pick<Repair, 'message' | 'fix'>,
): Repair {
  return { at, column, count: 1, lines: [line], message, fix };
}
