import type { IsPrimary } from './primary.ts';

/**
 * A yearly average under a rule that hides counts as they are. Times its years it is a whole number again: 1.3 a year over three years are 4. With
 * the single years beside it, a hidden one comes back. Such an average is withheld; the total over the years can be given in its place. Under a rule that
 * rounds, the average is rounded and stands for a range.
 */
export const isAverage: IsPrimary = ({ rule }, count) =>
  rule.hidden !== undefined && rule.round === undefined && !Number.isInteger(count);
