import { small } from '../base.ts';
import type { Chance } from '../chance.ts';
import { COMMANDS, type Command, type Input, USUAL } from '../subject.ts';
import type { Family, Mutation, Run } from '../trial.ts';

const VALUES = [
  '',
  ' ',
  '.',
  'nothing',
  '__proto__',
  'constructor',
  ',',
  'sna,',
  'sna',
  'strategy,sna',
  'html',
  'docx,html',
  'html,html',
  'pdf',
  '-',
  '--',
  'x'.repeat(5000),
  '\u0000',
  '\u001b[31m',
  'a\n::error::fz',
  '../../x',
  '/',
  '/nothing/at/all',
  '{dir}',
  '{dir}/content',
  '{dir}/data',
  '{dir}/data/',
  '{dir}/content/../data',
  '{dir}/templates',
  '{dir}/content/document.yaml',
  '{dir}/output',
  '{dir}/output/',
  '{dir}/new/deep/er',
  'eastwick',
  'Eastwick',
  'northmere',
  'published',
  'draft',
  'json',
  '5',
  'é',
  '🔪',
  'violence',
];

/** A value that the command line would let through. */
function valueFor(option: Input, chance: Chance): unknown {
  if (option.value === undefined) return true;
  const value = option.choices ? chance.pick(option.choices) : chance.pick(VALUES);
  return option.many ? [value, ...(chance.once(3) ? [chance.pick(VALUES)] : [])] : value;
}

const EVERY_COMMAND: readonly Command[] = Object.values(COMMANDS);

const run = (chance: Chance, command: Command, options: readonly (readonly [string, Input])[]): Run => ({
  command: command.name,
  args: Object.values(command.arguments).flatMap(({ required }) =>
    required || chance.once(2) ? [chance.once(3) ? chance.pick(VALUES) : '{dir}'] : [],
  ),
  options: Object.fromEntries(options.map(([name, option]) => [name, valueFor(option, chance)])),
});

/** Options of every command as the table has them, one or several. */
const given =
  (count: number): Mutation =>
  (chance) => {
    const command = chance.pick(EVERY_COMMAND);
    const all = Object.entries(command.options);
    const options = all.length === 0 ? [] : Array.from({ length: count }, () => chance.pick(all));
    const made = run(chance, command, options);
    const asked =
      made.args.length === 0 ? { ...made, args: made.command === 'explain' ? [chance.pick(VALUES)] : ['{dir}'] } : made;
    return {
      folder: small,
      what: JSON.stringify(asked).slice(0, 120),
      runs: [asked],
      mayWrite: /^(output|partnership|new|\.svduty)\//,
    };
  };

const out =
  (value: string, mayWrite = /^$/): Mutation =>
  () => ({
    folder: small,
    what: `--out ${JSON.stringify(value)}`,
    runs: [{ command: 'build', args: ['{dir}'], options: { out: value } }],
    mayWrite,
    refused: true,
  });

const LINES = [
  '',
  '--help',
  '--version',
  'nothing',
  'biuld',
  '--nothing',
  'build --help',
  'check --format',
  'check --format nothing {dir}',
  'check {dir} --strict --strict',
  'build {dir} extra',
  'explain a b',
  'explain --format x',
  'import',
  'import nothing',
  'import dfe',
  'import dfe {dir}/none.csv --dir {dir}',
  'check {dir}/content',
  'check {dir}/none',
  'build {dir} --format docx --format html',
  'check {dir} --status=',
  'check {dir} --variant',
  'check -- {dir}',
  'check {dir} --no-strict',
  'build {dir} --out=',
  'build {dir} --out',
  '--quiet check {dir}',
  'check {dir} --format=json',
  'check {dir} --format=sarif',
  'check {dir} --all-variants --variant eastwick',
  'check --__proto__',
  'explain __proto__',
  'explain constructor',
  'explain svd-s-07',
  'check -h',
  '-V',
  'help',
  'help nothing',
  'help build',
];

export const family: Family = {
  name: 'options',
  share: 75,
  mutations: {
    'one option': given(1),
    'two options': given(2),
    'four options': given(4),
    'no option': given(0),
    'an empty --out': out(''),
    'a blank --out': out(' '),
    'content as --out': out('{dir}/content'),
    'data as --out': out('{dir}/data'),
    'a folder within content as --out': out('{dir}/content/priorities'),
    'templates as --out': out('{dir}/templates'),
    'the folder as --out': out('{dir}'),
    'a file as --out': out('{dir}/content/area.yaml'),
    'every format of check': (chance) => ({
      folder: small,
      what: 'check',
      runs: ['text', 'json', 'sarif', 'github'].map((format) => ({
        command: 'check',
        args: ['{dir}'],
        options: { format, allVariants: chance.once(2) },
      })),
    }),
    'every format of build': (chance) => ({
      folder: small,
      what: 'build',
      runs: [{ command: 'build', args: ['{dir}'], options: { format: chance.pick(USUAL).name, out: '{dir}/output' } }],
    }),
    'a line': (chance) => {
      const line = chance.pick(LINES);
      return { folder: small, what: line, onDisk: () => {}, lines: [line] };
    },
  },
};
