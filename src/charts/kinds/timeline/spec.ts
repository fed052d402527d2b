/** When something is done. Dates are ISO; without a start it is known only when it is to end. */
export interface Span {
  readonly start: string | undefined;
  /** The day to be finished by, or of ongoing work that on which it is looked at again. */
  readonly end: string | undefined;
  readonly ongoing: boolean;
  /** How it stands, in a word or two. */
  readonly status: string;
}

declare module '../../spec.ts' {
  interface ChartSpec {
    /** Of a timeline: the days between which it runs, that of the edition, and when what its categories name is done. */
    readonly timeline?: {
      readonly from: string;
      readonly to: string;
      readonly today: string | undefined;
      readonly spans: readonly Span[];
    };
  }
}
