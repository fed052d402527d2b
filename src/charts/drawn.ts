import type { PlatePen } from './parts/pen.ts';
import type { Row } from './parts/rows.ts';
import type { ChartSpec } from './spec.ts';
import type { Measure } from './text.ts';

/** A plate without axes: rows of text, which say nothing of a plot, what `draw` draws below them from `top` on, and how high all is in CSS pixels. */
export interface Drawn {
  readonly rows: readonly Row[];
  readonly height: number;
  draw(pen: PlatePen, top: number): void;
}

export type ToDrawn = (spec: ChartSpec, measure: Measure) => Drawn;
