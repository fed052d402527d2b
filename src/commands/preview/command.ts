import { command, type Declared } from '../command.ts';
import { EDITIONS, FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: FOLDER,
  options: {
    variant: {
      value: 'id',
      description: 'the edition that is shown first, by its id',
      otherwise: 'the partnership itself',
    },
    status: EDITIONS.status,
    port: {
      value: 'number',
      description: 'the port of this computer that the page is on; 0 for any that is free',
      default: '4321',
    },
  },
} as const satisfies Declared;

export const part = command({
  name: 'preview',
  summary: 'show the publications in a browser, and again whenever something changes',
  ...declared,
  load: () => import('./run.ts'),
});
