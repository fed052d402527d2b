import { IMPORTER_NAMES } from '../../importers/generated/names.ts';
import { command, type Declared } from '../command.ts';
import { FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: {
    source: { value: 'source', required: true, choices: IMPORTER_NAMES, description: 'whose files they are' },
    files: {
      value: 'file',
      required: true,
      many: true,
      description: 'the files as they were downloaded, or a folder of them',
    },
  },
  options: {
    ...FOLDER,
    out: { value: 'dir', description: 'where the tables go', otherwise: 'data in the folder' },
    indicator: { value: 'id', description: 'which entry of data/imports.yaml is meant' },
    replace: { description: 'also replace tables that were edited by hand or not made by an import' },
  },
} as const satisfies Declared;

export const part = command({
  name: 'import',
  summary: 'turn official data files into tables of data/, each with a log',
  ...declared,
  writes: true,
  load: () => import('./run.ts'),
});
