import { command, type Declared } from '../command.ts';
import { STARTERS } from './starters.ts';

export const declared = {
  arguments: {
    dir: { value: 'dir', description: 'the folder to make, or the one that a local edition is for', required: true },
  },
  options: {
    from: {
      value: 'example',
      choices: Object.keys(STARTERS) as (keyof typeof STARTERS)[],
      description: 'what to begin with',
      otherwise: 'exampleshire, an invented county',
    },
    empty: { description: 'begin with no more than a folder needs to build, as --from empty does' },
    csp: {
      value: 'area',
      description: 'begin a local edition for an area of a folder that is there, by the name or code of the area',
    },
  },
} as const satisfies Declared;

export const part = command({
  name: 'init',
  summary: "begin a partnership's folder that builds at once, or a local edition in it",
  ...declared,
  writes: true,
  load: () => import('./run.ts'),
});
