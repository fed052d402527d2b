/** A piece of a part: WordprocessingML as text. A tag may begin in one piece and end in another. */
export type Markup = string;
