/** Mean and expected range of the categories from one to another, both included, in the unit of the values. */
export interface ControlPart {
  readonly from: number;
  readonly through: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** How a point stands out: outside the expected range, or in a run. */
export type ControlMark = 'outside' | 'run';

declare module '../../spec.ts' {
  interface ChartSpec {
    /** Of a control chart: the range of each stretch that has its own, and what stands out, by category. */
    readonly control?: {
      readonly parts: readonly ControlPart[];
      readonly marks: readonly (ControlMark | null)[];
    };
  }
}
