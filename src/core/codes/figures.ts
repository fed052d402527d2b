import type { CodeEntry } from '../codes.ts';

/** Problems in what is said about figures, and in figures that are out of date. */
export const FIGURE_CODES = {
  'figure/claim': {
    title: 'A text says more than the figures show',
    severity: 'error',
    why: 'Readers act on the sentence. A rise that may be chance, a comparison that was not made or a cause that figures cannot show would mislead them.',
    fix: 'Say what the figures bear out, or leave the claim to the tokens that are made from them.',
    example: 'The rate was :comparison[knife-serious-violence]; the trend is :trend[knife-serious-violence].',
  },
  'figure/alt-number': {
    title: 'A text about figures has a number that is not among them',
    severity: 'error',
    why: 'People who hear the text and people who read the table would get different numbers.',
    fix: 'Use a number of the table, or a token such as :rate[…] that prints it. A number from elsewhere needs its source with :cite[…].',
    example: 'In :period[violence-with-injury] the rate was :rate[violence-with-injury].',
  },
  'indicator/stale': {
    title: 'Figures are out of date',
    severity: 'warning',
    why: 'A reader would take old figures for the latest there are.',
    fix: 'Put the newer figures into the data folder and set last_updated and next_update in the metadata.',
    example: 'last_updated: 2026-10-15',
  },
} as const satisfies Record<string, CodeEntry>;
