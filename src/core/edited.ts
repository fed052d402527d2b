/** A part of a text, by UTF-16 units, and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether two edits of a text reach into each other. What is put in where the other begins or ends does not. */
export const overlap = (one: TextEdit, other: TextEdit): boolean => one.start < other.end && other.start < one.end;

/** A text with parts of it replaced, which do not overlap; what is put in at one place stands in the order of the edits. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text: words } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error('Two changes of a text overlap.');
    parts.push(text.slice(at, start), words);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
