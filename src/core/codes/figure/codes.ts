import type { CodeEntry } from '../../codes.ts';

/** Problems in what is said about figures. */
export const part = {
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
  'figure/method': {
    title: 'A method does not suit the figures it is asked for',
    severity: 'error',
    why: 'A method gives numbers for anything, and they would mean nothing: rolling totals share their events, and a rank has no mean.',
    fix: 'Choose an indicator, a kind of period or age groups that the method can use, or another method.',
    example: '::spc{indicator="knife-serious-violence" period_type="month"}',
  },
  'figure/same-title': {
    title: 'Two figures of a publication have the same headline or alternative text',
    severity: 'warning',
    why: 'A reader of the list of figures, and whoever hears the text, cannot tell the two apart.',
    fix: 'Name what differs, such as the place, the age group or the period; or leave the text out, so that one is made from the figures.',
    example: 'headline="Robbery in Leicester, under 25"',
  },
} as const satisfies Record<string, CodeEntry>;
