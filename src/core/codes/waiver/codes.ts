import type { CodeEntry } from '../../codes.ts';

/** Problems with content/waivers.yaml. The requirements themselves are codes too, and stand in the duty’s own register. */
export const part = {
  'waiver/expired': {
    title: 'A waiver has ended',
    severity: 'warning',
    why: 'Until the partnership decides again, the expectation stands as if it had never been waived.',
    fix: 'Meet the expectation, or decide again and write a new date under `until`.',
    example: 'until: 2027-03-31',
  },
  'waiver/unused': {
    title: 'A waiver is not needed',
    severity: 'warning',
    why: 'A list of exceptions that no longer apply hides the ones that do.',
    fix: 'Remove the waiver: the requirement is met, or does not apply here.',
    example: undefined,
  },
  'waiver/not-allowed': {
    title: 'A waiver for something that cannot be waived',
    severity: 'error',
    why: 'What the Act or another law commands is not for the partnership to set aside.',
    fix: 'Remove the waiver. If the requirement cannot be met yet, it stays listed as missing, and drafts can still be built.',
    example: undefined,
  },
  'waiver/unknown-requirement': {
    title: 'A waiver names a requirement that does not exist',
    severity: 'error',
    why: 'Nobody could tell which expectation was waived.',
    fix: 'Write the id as `svduty check` prints it.',
    example: 'requirement: SVD-C-06',
  },
} as const satisfies Record<string, CodeEntry>;
