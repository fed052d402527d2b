import { command, type Declared } from '../command.ts';
import { FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: FOLDER,
  options: {
    indicator: {
      value: 'id',
      many: true,
      description: 'an indicator, by its id; may be given several times',
      otherwise: 'all',
    },
    format: {
      value: 'format',
      choices: ['text', 'json'],
      default: 'text',
      description: 'how to print the report',
    },
  },
} as const satisfies Declared;

export const part = command({
  name: 'disclosure',
  summary: 'say, for the partnership alone, which counts are hidden, why and how well, and what would hide fewer',
  ...declared,
  load: () => import('./run.ts'),
});
