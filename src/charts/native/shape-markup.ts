/** Where a shape stands on a plate, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How shapes are written in what holds them. `properties` are the children of their spPr, `words` those of their text body. */
export interface ShapeMarkup {
  shape(box: Box, id: number, properties: string, words: string | undefined): string;
  /** A straight line. */
  straight(box: Box, id: number, properties: string): string;
}
