import { command, type Declared } from '../command.ts';
import { FOLDER } from '../edition-inputs.ts';

export const declared = { arguments: FOLDER, options: {} } as const satisfies Declared;

export const part = command({
  name: 'editor',
  summary:
    "let an editor help in a folder: write the schemas of its files, with the folder's own ids, and the editor's settings",
  ...declared,
  writes: true,
  load: () => import('./run.ts'),
});
