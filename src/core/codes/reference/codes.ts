import type { CodeEntry } from '../../codes.ts';

/** Records that do not fit together. */
export const part = {
  'reference/unknown': {
    title: 'A record points to something that does not exist',
    severity: 'error',
    why: 'Nobody could follow the link: what is named is not there.',
    fix: 'Correct the id, or add the record it should point to: the message says where.',
    example: undefined,
  },
  'reference/no-fact': {
    title: 'A citation does not say for which fact',
    severity: 'warning',
    why: 'A source bears out what it says and no more: without the fact nobody can check the sentence against it.',
    fix: 'Write the id of the document, # and the id of one of the facts that it lists in content/sources.yaml.',
    example: 'references: [strategy-slides-2021#aims]',
  },
  'reference/awaited': {
    title: 'An entry of data/imports.yaml waits for its first import',
    severity: 'info',
    why: 'Nothing has been imported by it so far, so there is nothing of it to print. Everything else is built.',
    fix: 'Run svduty import with the file it is for. If its figures are there under another id, correct the id.',
    example: undefined,
  },
  'reference/left-out': {
    title: 'A local edition leaves out what it still needs',
    severity: 'error',
    why: 'What stays would speak of a record that its readers cannot find.',
    fix: 'Keep the record, or leave out as well, or change, what points to it: each such line is named.',
    example: `change:
  actions:
    - id: a-prev-2
      priority: leadership`,
  },
  'reference/duplicate-id': {
    title: 'Two records have the same id',
    severity: 'error',
    why: 'Other records could not tell which of the two is meant.',
    fix: 'Give one of them another id, and change what points to it.',
    example: undefined,
  },
  'reference/twice': {
    title: 'Two entries say something of one and the same',
    severity: 'error',
    why: 'Nobody could tell which of the two is meant, and both would be printed as one.',
    fix: 'Keep one of the two entries.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
