/** Where a link leads, as one text and in both forms that Word has for one. */
export interface Link {
  readonly key: string;
  /** Attributes of w:hyperlink. Of the old document they would lead elsewhere in the new. */
  readonly attributes: string;
  /** A HYPERLINK field (ECMA-376 17.16.5.25): the form for links that come or go, since no w:hyperlink may stand in w:ins or w:del. */
  readonly instruction: string;
}

/** The smallest part of a paragraph that changes as one: a word, a blank, a tab, a field, a drawing. */
export interface Piece {
  /** Two pieces with the same key are the same, look and link included. */
  readonly key: string;
  /** What is read; empty for what is none. */
  readonly text: string;
  readonly link: Link | undefined;
  /** The properties of its run, as they are written, where it is a text. Neighbours with the same ones stand in one run. */
  readonly look: string | undefined;
  /** Its runs, where it is none; as they stand in w:del, or not. */
  readonly runs: (isDeleted: boolean) => string;
}

/** What has no width, such as the end of a bookmark, or is worked out anew, such as the number of a page: it never counts as a change. */
export interface Anchor {
  /** Before which piece it stands. */
  readonly before: number;
  /** Comes and goes with its paragraph; all others stay. */
  readonly isNumber: boolean;
  /** As they stand in w:del, or not. */
  readonly runs: (isDeleted: boolean) => string;
}

/** A paragraph as what can change of it. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly anchors: readonly Anchor[];
  /** How many fields over several paragraphs, such as that of contents, begin and end in it. */
  readonly opens: { readonly begun: number; readonly ended: number };
}
