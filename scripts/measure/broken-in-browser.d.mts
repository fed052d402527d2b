/** Evaluates to the broken words, as `string[]`. */
export const BROKEN_IN_BROWSER: string;
