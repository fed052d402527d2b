import { command, type Declared } from '../command.ts';

export const declared = {
  arguments: {
    parts: {
      value: 'dir',
      many: true,
      required: true,
      description: 'the folder of each part that "svduty build --shard" made',
    },
  },
  options: {
    folder: { value: 'dir', description: "the partnership's folder", default: '.', otherwise: 'this folder' },
  },
} as const satisfies Declared;

export const part = command({
  name: 'merge',
  summary: 'put the parts of a build together, as if one run had made all',
  ...declared,
  writes: true,
  load: () => import('./run.ts'),
});
