import type { CodeEntry } from '../../codes.ts';

/** Problems with charts. */
export const part = {
  'chart/no-data': {
    title: 'A figure has nothing to show',
    severity: 'error',
    why: 'An empty figure would look like zero.',
    fix: 'Correct the indicator, the areas or the ages, or add the data.',
    example: undefined,
  },
} as const satisfies Record<string, CodeEntry>;
