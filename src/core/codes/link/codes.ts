import type { CodeEntry } from '../../codes.ts';

/** Problems with links within the publications. */
export const part = {
  'link/nowhere': {
    title: 'A link inside the publication leads nowhere',
    severity: 'error',
    why: 'A reader who follows it stays where they are.',
    fix: 'Correct the id after #, or in :ref[…].',
    example: ':ref[action-plan]',
  },
} as const satisfies Record<string, CodeEntry>;
