import type { CodeEntry } from '../../codes.ts';

/** Figures that no rule can protect. */
export const part = {
  'disclosure/no-rule': {
    title: 'The rule for small counts is missing or contradicts itself',
    severity: 'error',
    why: 'Without a rule nothing of the indicator can be shown.',
    fix: 'Name a rule of data/disclosure.yaml under disclosure, with from not above to, or both null.',
    example: 'disclosure: { rule: local-1-4 }',
  },
  'disclosure/listed-absent': {
    title: 'What is to be published is not in the table',
    severity: 'info',
    why: 'It adds nothing to the download, which may hold less than was meant.',
    fix: 'Write it as the CSV file does, or take it out of the list.',
    example: 'publish: { ages: [all, 0-24], splits: [sex] }',
  },
  'disclosure/value-only': {
    title: 'Values without a count cannot be protected',
    severity: 'warning',
    why: 'A rate for a small area can give its count away, and here there is no count to check.',
    fix: 'Add the counts. If the values are public already, give the indicator a rule without hidden counts, such as open.',
    example: undefined,
  },
  'disclosure/withheld': {
    title: 'Counts are withheld because nothing less protects a small one',
    severity: 'warning',
    why: 'A reader who subtracts the shown counts from a total would find a hidden one, whichever others are hidden too.',
    fix: 'Publish less that adds up, with the key publish of its metadata: fewer kinds of period or age groups. Or combine areas, or pool years.',
    example: 'publish: { periods: [financial_year], ages: [all] }',
  },
} as const satisfies Record<string, CodeEntry>;
