import { command, type Declared } from '../command.ts';

export const declared = {
  arguments: {
    edition: {
      value: 'edition',
      required: true,
      description:
        'the folder of a published edition, its address in editions/, such as llr/2026-11-01, or editions for all',
    },
  },
  options: {},
} as const satisfies Declared;

export const part = command({
  name: 'verify',
  summary: 'say whether published editions are as they were published, file by file',
  ...declared,
  load: () => import('./run.ts'),
});
