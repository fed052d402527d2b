import { sequenceChanges } from '../../core/sequence-changes.ts';

/** Lines of a text that another has in their place, each with its number from 1. */
export interface LineChange {
  readonly removed: readonly NumberedLine[];
  readonly added: readonly NumberedLine[];
}

export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** Where two texts differ, line by line. */
export function lineChanges(before: string | undefined, after: string): LineChange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return sequenceChanges(old, now).map((change) => ({
    removed: numbered(old, ...change.old),
    added: numbered(now, ...change.now),
  }));
}

const numbered = (lines: readonly string[], from: number, to: number): NumberedLine[] =>
  lines.slice(from, to).map((text, index) => ({ number: from + index + 1, text }));

function linesOf(text: string | undefined): string[] {
  const lines = text?.split(/\r?\n/) ?? [];
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
