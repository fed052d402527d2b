import { DRAFT_NAMES } from '../../drafts/names.ts';
import { IMPORTER_NAMES } from '../../importers/generated/names.ts';
import { command, type Declared } from '../command.ts';
import { FOLDER } from '../edition-inputs.ts';

export const declared = {
  arguments: {
    source: {
      value: 'source',
      required: true,
      choices: [...DRAFT_NAMES, ...IMPORTER_NAMES],
      description: 'what is drafted from a table, or whose figures they are',
    },
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
    sheet: {
      value: 'name',
      description: 'which sheet of a spreadsheet a draft is made from',
      otherwise: 'the one whose headings fit best',
    },
    table: {
      value: 'number',
      description: 'which table of a Word document a draft is made from',
      otherwise: 'the one whose headings fit best',
    },
    into: { value: 'list', description: 'which list of the content file a draft is for, such as young_people.plans' },
    write: { description: 'put a draft behind what the content file has, instead of printing it' },
    replace: { description: 'also replace tables that were edited by hand or not made by an import' },
  },
} as const satisfies Declared;

export const part = command({
  name: 'import',
  summary:
    'turn official data files into tables of data/, each with a log, or draft content from a sheet or a Word table',
  ...declared,
  writes: true,
  load: () => import('./run.ts'),
});
