/** What marks a change (w:ins, w:del, ECMA-376 17.13.5), or nothing. */
export type Mark = 'ins' | 'del' | undefined;

/** Who changed it and when, and the numbers that are free. */
export interface Pen {
  /** Around runs, rows and the like: an element with its contents, or an empty one. */
  readonly around: (mark: 'ins' | 'del', inner?: string) => string;
  /** The properties that a paragraph had before (w:pPrChange, 17.13.5.29). */
  readonly before: (properties: string) => string;
  /** A number that nothing in the document has: of bookmarks and changes. */
  readonly number: () => number;
  /** How many changes there are. */
  readonly changes: () => number;
}

/** A pen that writes in one name, on one day (ISO). `taken` is the largest number that the document has. */
export function createPen(author: string, date: string, taken: number): Pen {
  let last = taken;
  let changes = 0;
  const number = (): number => ++last;
  const about = (): string => {
    changes += 1;
    return `w:id="${number()}" w:author="${author}" w:date="${date}T00:00:00Z"`;
  };
  return {
    around: (mark, inner = '') =>
      inner === '' ? `<w:${mark} ${about()}/>` : `<w:${mark} ${about()}>${inner}</w:${mark}>`,
    before: (properties) => `<w:pPrChange ${about()}><w:pPr>${properties}</w:pPr></w:pPrChange>`,
    number,
    changes: () => changes,
  };
}
