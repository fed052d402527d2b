import { declared as build } from '../build/command.ts';
import { command, type Declared } from '../command.ts';
import { EDITIONS, FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: FOLDER,
  options: {
    variant: EDITIONS.variant,
    allVariants: EDITIONS.allVariants,
    assets: build.options.assets,
    pdf: {
      description: 'publish a PDF of each publication as well, as a program of this computer sets it',
    },
    revise: {
      value: 'edition',
      description:
        'publish the content as it is now in the place of this edition, such as llr/2026-11-01; needs --reason',
    },
    withdraw: {
      value: 'edition',
      description: 'say on its cover pages that this edition is withdrawn; needs --reason',
    },
    reason: { value: 'text', description: 'why it is revised or withdrawn, as readers will see it' },
    on: { value: 'date', description: 'the day of a withdrawal', otherwise: 'today' },
  },
} as const satisfies Declared;

export const part = command({
  name: 'publish',
  summary: 'make an edition that everybody may read and that never changes, after every check',
  ...declared,
  writes: true,
  load: () => import('./run.ts'),
});
