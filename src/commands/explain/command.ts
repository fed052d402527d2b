import { command, type Declared } from '../command.ts';

export const declared = {
  arguments: {
    code: {
      value: 'code',
      description: 'a code that a message printed, such as schema/unknown-key, or a requirement, such as SVD-S-07',
    },
  },
  options: {},
} as const satisfies Declared;

export const part = command({
  name: 'explain',
  summary: 'say what a code or a requirement means and how to put it right; without one, list them all',
  ...declared,
  load: () => import('./run.ts'),
});
