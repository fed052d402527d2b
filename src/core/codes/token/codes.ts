import type { CodeEntry } from '../../codes.ts';

/** Problems with the tokens that put a figure or a source into a text. */
export const part = {
  'token/unknown': {
    title: 'A number token names something that is not there',
    severity: 'error',
    why: 'The sentence would have a gap where the number belongs.',
    fix: 'Correct the name of the token, the indicator, the area or the period.',
    example: 'In :period[knife-serious-violence] the rate was :rate[knife-serious-violence].',
  },
} as const satisfies Record<string, CodeEntry>;
