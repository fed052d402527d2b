import { command, type Declared } from '../command.ts';
import { FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: {
    code: {
      value: 'code',
      description:
        'a code that a message printed, such as schema/unknown-key, or a requirement, such as SVD-S-07; with --variant a value of the content, such as actions.a-prev-2.title',
    },
    ...FOLDER,
  },
  options: {
    variant: {
      value: 'id',
      description: 'say what this edition has for the value, which line it comes from and what it takes the place of',
    },
  },
} as const satisfies Declared;

export const part = command({
  name: 'explain',
  summary:
    'say what a code or a requirement means and how to put it right, or where a value of an edition comes from; without one, list all codes',
  ...declared,
  load: () => import('./run.ts'),
});
