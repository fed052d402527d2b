import type { CodeEntry } from '../../codes.ts';

/** Problems with the tokens that put a figure or a source into a text. */
export const part = {
  'token/unknown': {
    title: 'A token names something that is not there',
    severity: 'error',
    why: 'The sentence would have a gap where the token stands.',
    fix: 'Correct the name of the token, or what it names: the indicator, the area, the period, the reference.',
    example: 'In :period[knife-serious-violence] the rate was :rate[knife-serious-violence].',
  },
  'token/no-figures': {
    title: 'Texts and charts name figures, and the folder has none',
    severity: 'error',
    why: 'Each would have a gap where the figure stands.',
    fix: 'Add the figures, two files in data/ for each, as docs/start-your-own.md shows. Until then take out the lines that are listed.',
    example: undefined,
  },
  'token/nearly': {
    title: 'A text holds what is nearly a token',
    severity: 'warning',
    why: 'Readers would see the name of the token in place of the figure.',
    fix: 'Write a colon, the name and square brackets, with no space between them.',
    example: 'In :period[knife-serious-violence] the rate was :rate[knife-serious-violence].',
  },
} as const satisfies Record<string, CodeEntry>;
