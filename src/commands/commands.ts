import { FORMATS } from '../render/generated/formats.ts';
import { STATUSES } from '../schema/statuses.ts';
import type { Command, Option } from './command.ts';

const DIR = { name: '[dir]', description: "the partnership's folder (default: this folder)" };

const WHICH: readonly Option[] = [
  { flags: '--variant <id>', description: 'a local variant, by its id; may be given several times', many: true },
  { flags: '--all-variants', description: 'the partnership and every local variant' },
  {
    flags: '--status <status>',
    description: "the edition's status, instead of the one in document.yaml",
    choices: STATUSES,
  },
];

/** Every command that works. Help is made from this table; a command's code is loaded when it is called. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'build',
    arguments: [DIR],
    summary: 'make the publications, in every format',
    options: [
      ...WHICH,
      {
        flags: '--publication <list>',
        description:
          'publications by the names of their folders in templates/, or sna and strategy, separated by commas (default: all)',
      },
      {
        flags: '--format <list>',
        description: `the formats to make, separated by commas: ${Object.keys(FORMATS).join(', ')} (default: all)`,
      },
      { flags: '--out <dir>', description: 'the output folder (default: output in the folder)' },
    ],
    load: () => import('./build.ts'),
  },
  {
    name: 'check',
    arguments: [DIR],
    summary: 'list every problem in the content and every requirement of the Duty, and build nothing',
    options: [
      ...WHICH,
      {
        flags: '--format <format>',
        description: 'how to print the result',
        choices: ['text', 'json', 'sarif', 'github'],
      },
      { flags: '--strict', description: 'warnings fail too' },
    ],
    load: () => import('./check.ts'),
  },
  {
    name: 'explain',
    arguments: [
      {
        name: '[code]',
        description: 'a code that a message printed, such as schema/unknown-key, or a requirement, such as SVD-S-07',
      },
    ],
    summary: 'say what a code or a requirement means and how to put it right; without one, list them all',
    options: [],
    load: () => import('./explain.ts'),
  },
  {
    name: 'import',
    arguments: [
      { name: '<source>', description: 'fingertips, dfe, police-uk or nomis' },
      { name: '<file...>', description: 'the files as they were downloaded, or a folder of them' },
    ],
    summary: 'turn official data files into tables of data/, each with a log',
    options: [
      { flags: '--dir <dir>', description: "the partnership's folder (default: this folder)" },
      { flags: '--out <dir>', description: 'where the tables go (default: data in the folder)' },
      { flags: '--indicator <id>', description: 'which entry of data/imports.yaml is meant' },
      { flags: '--replace', description: 'also replace tables that were edited by hand or not made by an import' },
    ],
    load: () => import('./import.ts'),
  },
];
