import { command, type Declared } from '../command.ts';
import { FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: FOLDER,
  options: {
    variant: { value: 'id', description: 'a local variant, by its id', otherwise: 'the whole partnership' },
    on: { value: 'date', description: 'the day on which it is asked how the actions stand', otherwise: 'today' },
    format: {
      value: 'format',
      choices: ['text', 'csv', 'ics'],
      default: 'text',
      description: 'how to print them: to read, as a sheet that partners fill in, or as dates for a calendar',
    },
  },
} as const satisfies Declared;

export const part = command({
  name: 'actions',
  summary: 'list what is overdue, due soon, without an owner or waiting for a decision',
  ...declared,
  load: () => import('./run.ts'),
});
