/** Who changed something in Word, and when, as the file says it: ISO, without a promise that it is a date. */
export interface Hand {
  readonly who: string | undefined;
  readonly when: string | undefined;
}

/** What becomes of letters when all tracked changes are accepted. Those that somebody put in and somebody took out again are not told. */
export type Fate = 'kept' | 'inserted' | 'deleted';

/** Letters of one form. */
export interface Letters {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly fate: Fate;
  /** Who put them in, took them out or gave them another look, where that was tracked. */
  readonly by: Hand | undefined;
  /** The bookmarks of places that they stand in, by name. */
  readonly within?: ReadonlySet<string>;
}

/** What stands in a paragraph, in its order: letters, and where bookmarks and what comments are about begin and end. */
export type Piece =
  | ({ readonly kind: 'letters' } & Letters)
  | { readonly kind: 'bookmark'; readonly name: string }
  | { readonly kind: 'bookmark-end'; readonly name: string }
  | { readonly kind: 'comment'; readonly id: string }
  | { readonly kind: 'comment-end'; readonly id: string }
  | { readonly kind: 'comment-mark'; readonly id: string };

/** The end of a paragraph, which Word tracks like a letter (ECMA-376 17.13.5.19): where it was put in, one paragraph was divided into two; where it was taken out, two were run together. */
export interface ParagraphEnd {
  /** A paragraph whose end is deleted runs on into the next. */
  readonly fate: Fate;
  readonly by: Hand | undefined;
}

/** A paragraph of the body, cells of tables and all, in the order of the document. */
export interface WordParagraph {
  readonly pieces: readonly Piece[];
  /** It has the bullet or the number of a list of its own, or by its style. */
  readonly isItem: boolean;
  /** It is a line of a list of contents, which Word makes anew. */
  readonly isContents: boolean;
  readonly end: ParagraphEnd;
}
