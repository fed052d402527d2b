import type { Plot } from '../parts/plot.ts';
import type { ChartSpec } from '../spec.ts';
import type { Measure } from '../text.ts';
import type { Medium } from './drawingml.ts';
import type { Sheet } from './series.ts';

/** A chart that Word draws itself: its series and axes, and what stands over them. */
export interface NativeForm {
  /** Groups of series, then the axes, in the order of c:plotArea (ECMA-376 21.2.2.145). */
  readonly groups: string;
  /** Where the plot stands on the plate. */
  readonly plot: Omit<Plot, 'pen'>;
  /** Draws what Word's charts have no part for, at the same places as on the picture. */
  draw(plot: Plot): void;
}

/** What a native form is made with: the width of text in Arial, the sheet that takes its numbers, and what it is written for. */
export interface Making {
  readonly measure: Measure;
  readonly sheet: Sheet;
  readonly medium: Medium;
  /** The height of the plate in CSS pixels. */
  readonly height: number;
}

export type ToNative = (spec: ChartSpec, making: Making) => NativeForm;
