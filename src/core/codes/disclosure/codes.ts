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
  'disclosure/value-only': {
    title: 'Values without a count cannot be protected',
    severity: 'warning',
    why: 'A rate for a small area can give its count away, and here there is no count to check.',
    fix: 'Add the counts. If the values are public already, give the indicator a rule without hidden counts, such as open.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
