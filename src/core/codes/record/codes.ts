import type { CodeEntry } from '../../codes.ts';

/** What the partnership still has to record: content/to-record.yaml. */
export const part = {
  'record/settled': {
    title: 'An entry waits for what is recorded already',
    severity: 'warning',
    why: 'Whoever is named there would look for something that nobody needs any more.',
    fix: 'Take the entry out of content/to-record.yaml.',
    example: undefined,
  },
  'record/overdue': {
    title: 'Something was to be recorded before the date of this edition and is not',
    severity: 'warning',
    why: 'The list would promise a day that is over.',
    fix: 'Record what is missing, or agree another day.',
    example: 'due: 2027-01-31',
  },
  'record/nothing-named': {
    title: 'An entry does not say what is missing',
    severity: 'error',
    why: 'Nobody could tell what its owner is to record.',
    fix: 'Name a field of the content, or a requirement that is not met: one of the two.',
    example: 'requirement: SVD-C-06',
  },
} as const satisfies Record<string, CodeEntry>;
