import type { CodeEntry } from '../../codes.ts';

/** Problems with links within the publications, and from one to another. */
export const part = {
  'link/nowhere': {
    title: 'A link inside a publication, or from one to another, leads nowhere',
    severity: 'error',
    why: 'A reader who follows it stays where they are.',
    fix: 'Correct the id after #, or in :ref[…]. For another publication, write its name and a slash before the id.',
    example: ':ref[action-plan]',
  },
  'link/not-public': {
    title: 'What everybody may read links to what is for the partnership only',
    severity: 'error',
    why: 'Nobody else could follow the link, and it tells what the partnership’s own publication holds.',
    fix: 'Take the link away, or name the publication alone: :ref[partnership-record].',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
