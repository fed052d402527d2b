/** Rows of a grid that belong together, such as the days of one source. */
export interface Panel {
  /** Empty where there is one alone. */
  readonly name: string;
  /** So many of the series are its rows. */
  readonly rows: number;
}

declare module '../../spec.ts' {
  interface ChartSpec {
    /** Of a heat grid: its panels, in the order of their rows. The categories are its columns. */
    readonly panels?: readonly Panel[];
  }
}
