import type { Command, Option } from './command.ts';

const DIR = { name: '[dir]', description: "the partnership's folder (default: this folder)" };
const STATUSES = ['draft', 'consultation', 'board', 'published'];

const WHICH: readonly Option[] = [
  { flags: '--variant <id>', description: 'a local variant, by its id; may be given several times', many: true },
  { flags: '--all-variants', description: 'the partnership and every local variant' },
  { flags: '--status <status>', description: "the edition's status, instead of the one in document.yaml", choices: STATUSES },
];

/** Every command that works. Help is made from this table; a command's code is loaded when it is called. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'build',
    arguments: [DIR],
    summary: 'make both publications as Word and HTML',
    options: [
      ...WHICH,
      { flags: '--publication <list>', description: 'sna, strategy or both (default: both)' },
      { flags: '--format <list>', description: 'docx, html or both (default: both)' },
      { flags: '--out <dir>', description: 'the output folder (default: output in the folder)' },
    ],
    load: () => import('./build.ts'),
  },
  {
    name: 'check',
    arguments: [DIR],
    summary: 'list every problem in the content, and build nothing',
    options: [
      ...WHICH,
      { flags: '--format <format>', description: 'how to print the result', choices: ['text', 'json'] },
      { flags: '--strict', description: 'warnings fail too' },
    ],
    load: () => import('./check.ts'),
  },
  {
    name: 'explain',
    arguments: [{ name: '<code>', description: 'a code that a message printed, such as schema/unknown-key' }],
    summary: 'say what a code means, why it matters and how to put it right',
    options: [],
    load: () => import('./explain.ts'),
  },
];
