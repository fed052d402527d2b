import { command, type Declared } from '../command.ts';
import { FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: FOLDER,
  options: {
    apply: { description: 'write the changes; without it they are only shown' },
  },
} as const satisfies Declared;

export const part = command({
  name: 'migrate',
  summary:
    'bring a folder that was written for an older svduty to the form of this one, and say what only people can do',
  ...declared,
  writes: true,
  load: () => import('./run.ts'),
});
