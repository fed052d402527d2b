import { PUBLICATIONS } from '../../assemble/publication.ts';
import { FORMATS } from '../../render/render.ts';
import { command, type Declared } from '../command.ts';
import { EDITIONS, FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: FOLDER,
  options: {
    ...EDITIONS,
    publication: {
      value: 'list',
      list: true,
      choices: PUBLICATIONS,
      description: 'the publications to make, separated by commas',
    },
    format: { value: 'list', list: true, choices: FORMATS, description: 'the formats to make, separated by commas' },
    out: { value: 'dir', description: 'the output folder', otherwise: 'output in the folder' },
  },
} as const satisfies Declared;

export const part = command({
  name: 'build',
  summary: 'make both publications as Word and HTML',
  ...declared,
  load: () => import('./run.ts'),
});
