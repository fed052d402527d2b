import type { CodeEntry } from '../../codes.ts';

/** What a published edition may not hold. */
export const part = {
  'publish/illustrative': {
    title: 'A published edition would use illustrative figures',
    severity: 'error',
    why: 'Figures that were made up beside the names of real places would be quoted as if they were true.',
    fix: 'Put the real figures in place of the illustrative files, or build with another status.',
    example: 'svduty build --status board',
  },
} as const satisfies Record<string, CodeEntry>;
