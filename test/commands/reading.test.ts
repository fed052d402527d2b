import { beforeAll, expect, test } from 'vitest';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder, type Oddity } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

let small: ReadonlyMap<string, Uint8Array>;
beforeAll(() => {
  small = filesBelow(SMALL);
});

const folder = (odd: Readonly<Record<string, Oddity>>, more: Readonly<Record<string, string>> = {}) => {
  const files = new Map([
    ...small,
    ...Object.entries(more).map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
  ]);
  return memoryFolder({ root: '/northmere', files, odd });
};

/** What is named on the command line for import, and what the one line must say. */
const NAMED: readonly [what: string, odd: Readonly<Record<string, Oddity>>, says: string][] = [
  ['nothing', {}, 'no file'],
  ['a pipe', { 'in.csv': 'pipe' }, 'a pipe'],
  ['a device', { 'in.csv': 'device' }, 'a device'],
  ['a loop of links', { 'in.csv': 'loop' }, 'ELOOP'],
  ['a link to nothing', { 'in.csv': { link: 'nowhere' } }, 'not there'],
  ['a file without permission', { 'in.csv': 'no permission' }, 'EACCES'],
  ['an empty folder', { 'in.csv': 'folder' }, 'no file in the folder'],
  ['a folder without permission', { 'in.csv': 'no permission to list' }, 'EACCES'],
];

test.each(NAMED)('import of %s is wrong use, in one plain line', async (_, odd, says) => {
  const { effects } = folder(odd);
  const { exitCode, stopped } = await runCommand(
    'import',
    ['fingertips', '/northmere/in.csv'],
    { dir: '/northmere' },
    effects,
  );
  expect(exitCode).toBe(2);
  expect(stopped).toContain(says);
});

test.each(['output', 'templates'])(
  'a folder "%s" that the system refuses to list ends a build in words',
  async (path) => {
    const { effects, printed } = folder({ [path]: 'no permission to list' });
    const { exitCode, stopped } = await runCommand('build', ['/northmere'], {}, effects);
    expect([1, 2]).toContain(exitCode);
    expect(printed() + stopped).toContain('EACCES');
  },
);

test('a table of 3,000 wrong rows is told in short, with the right number', async () => {
  const head = 'indicator_id,area_code,area_type,period_type,period,age,sex,count,status';
  const rows = Array.from(
    { length: 3000 },
    (_, n) =>
      `violence,local:northmere,custom,financial_year,${n.toString().replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))},all,persons,1,ok`,
  );
  const { effects, printed } = folder({}, { 'data/violence.csv': [head, ...rows].join('\n') });
  expect((await runCommand('check', ['/northmere'], {}, effects)).exitCode).toBe(1);
  expect(printed().match(/error {2}csv\/bad-period/g)).toHaveLength(50);
  expect(printed()).toContain('And 2,950 more like this, in data/violence.csv from line 52 on');
  expect(printed()).toContain('3,000 errors');
  expect(printed().length).toBeLessThan(30_000);
});

test('for other programs the first thousand of a code are told, and one counts the rest', async () => {
  const rows = Array.from({ length: 1500 }, (_, n) => `    - { id: x${n} }`);
  const { effects, printed } = folder({}, { 'content/glossary.yaml': `terms:\n${rows.join('\n')}\n` });
  await runCommand('check', ['/northmere'], { format: 'json' }, effects);
  const { diagnostics } = JSON.parse(printed()) as { diagnostics: { code: string; message: string }[] };
  const missing = diagnostics.filter(({ code }) => code === 'schema/missing-key');
  expect(missing).toHaveLength(1001);
  expect(missing.at(-1)?.message).toContain('500 more');
});
