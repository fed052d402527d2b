import { type Document, type LineCounter, visit } from 'yaml';
import type { Line } from './line.ts';

/** The numbers, from 0, of lines that go on with a text: of a block below its | or >, of a quoted or a plain text over several lines. */
export function linesInTexts(document: Document.Parsed, counter: LineCounter): Set<number> {
  const found = new Set<number>();
  const lineAt = (offset: number): number => counter.linePos(offset).line - 1;
  visit(document, {
    Scalar: (_, { range }) => {
      if (!range) return;
      const last = lineAt(Math.max(range[0], range[1] - 1));
      for (let line = lineAt(range[0]) + 1; line <= last; line++) found.add(line);
    },
  });
  return found;
}

/** Whether a line is written as a key: of a file that knows `keys`, or as one of them would be. */
export const isKeyLine = ({ key, dashes }: Line, keys: ReadonlySet<string>): boolean =>
  key !== undefined && (keys.has(key) || (dashes === '' && /^[a-z][a-z_]*$/.test(key)));
