import { expect, test } from 'vitest';
import { sha256 } from '../../src/core/sha256.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder, type Refuse } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

const ROOT = '/northmere';
const small = filesBelow(SMALL);

/** The small folder with other tables. */
function folder(tables: Readonly<Record<string, string>> = {}, refuse?: Refuse) {
  const files = new Map(small);
  for (const [path, text] of Object.entries(tables)) files.set(path, new TextEncoder().encode(text));
  const memory = memoryFolder({ root: ROOT, files, ...(refuse && { refuse }) });
  const build = (options: Readonly<Record<string, unknown>> = {}) =>
    runCommand('build', [ROOT], { format: 'html', ...options }, memory.effects);
  const below = (place: string): Map<string, string> =>
    new Map(
      [...memory.files]
        .filter(([path]) => path.startsWith(`${ROOT}/${place}/`))
        .map(([path, bytes]) => [path.slice(ROOT.length + place.length + 2), Buffer.from(bytes).toString('latin1')]),
    );
  return { ...memory, build, below, record: () => JSON.parse(below('.svduty').get('builds.json') ?? 'null') };
}

test('the record of what was read is beside the output, and keeps itself out of git', async () => {
  const { build, below, record, files } = folder();
  expect((await build({ allVariants: true })).exitCode).toBe(0);
  expect(below('.svduty').get('.gitignore')).toBe('*\n');
  const { inputs, builds, audits } = record();
  expect(audits).toEqual([{ indicator: 'violence', counts: 9, hidden: 1, exposed: 1 }]);
  const table = files.get(`${ROOT}/data/violence.csv`);
  expect(inputs).toContainEqual({ file: 'data/violence.csv', bytes: table?.length, sha256: sha256(table ?? '') });
  // Nothing in the output is made of a file that was read: no hash, and no file's name but those that are downloads.
  const published = [...below('output').values()].join('\n');
  const secrets: string[] = [...inputs, ...builds].flatMap(({ sha256: hash, source }) => hash ?? source);
  expect(secrets.length).toBeGreaterThan(20);
  for (const secret of secrets) expect(published).not.toContain(secret);
  expect(published).not.toContain('.meta.yaml');
});

const EXACT = `disclosure_rules:
  - { id: small, title: Counts from 1 to 4 are hidden, from: 1, to: 4, round: null, zeros_published: true, secondary: exact, k: 5 }
`;
const tableOf = (eastwick: number, westwick: number, other = 0): string =>
  `indicator_id,area_code,area_type,period_type,period,age,sex,count,status\n${[
    ['local:northmere', 'custom', 60],
    ['local:eastwick', 'district', eastwick],
    ['local:westwick', 'district', westwick],
  ]
    .flatMap(([area, type, count]) =>
      ['2023/24', '2024/25', '2025/26'].map(
        (year) =>
          `violence,${area},${type},financial_year,${year},all,persons,${Number(count) + (year === '2024/25' ? other : 0)},ok\n`,
      ),
    )
    .join('')}`;

test('tables of which the same is published give the same bytes, whatever is hidden in them', async () => {
  const outputs = await Promise.all(
    [tableOf(3, 57), tableOf(2, 58), tableOf(4, 56), tableOf(1, 59)].map(async (table) => {
      const { build, below } = folder({ 'data/violence.csv': table, 'data/disclosure.yaml': EXACT });
      expect((await build({ allVariants: true, format: 'docx,html' })).exitCode).toBe(0);
      return below('output');
    }),
  );
  const [first, ...others] = outputs;
  expect(first?.get('northmere/data/violence.csv')).toContain('suppressed');
  for (const other of others) expect(other).toEqual(first);
});

test('a count that is published does change them', async () => {
  const [one, two] = await Promise.all(
    [tableOf(30, 30), tableOf(30, 30, 1)].map(async (table) => {
      const { build, below } = folder({ 'data/violence.csv': table });
      await build();
      return below('output');
    }),
  );
  expect(one).not.toEqual(two);
});

test('each of several output folders is known by its own record', async () => {
  const { build, files } = folder();
  for (const name of ['one', 'two']) await build({ out: `${ROOT}/${name}`, format: 'docx,html' });
  await build({ out: `${ROOT}/one`, publication: 'sna' });
  expect(files.has(`${ROOT}/one/northmere/response-strategy.docx`)).toBe(true);
});

test('when a byte of a table changes nothing built before is taken for current, though it be that of a hidden count', async () => {
  const { build, files } = folder({ 'data/violence.csv': tableOf(3, 57), 'data/disclosure.yaml': EXACT });
  await build({ format: 'docx,html' });
  files.set(`${ROOT}/data/violence.csv`, new TextEncoder().encode(tableOf(2, 58)));
  await build({ publication: 'sna' });
  expect([...files.keys()].filter((path) => path.endsWith('.docx'))).toEqual([]);
});

test('without the record nothing is taken for current', async () => {
  const { build, files } = folder();
  await build({ format: 'docx,html' });
  for (const path of [...files.keys()].filter((one) => one.includes('/.svduty/'))) files.delete(path);
  await build({ publication: 'sna' });
  expect([...files.keys()].filter((path) => path.endsWith('.docx'))).toEqual([]);
});

test('a record that cannot be kept is said, and the output is there', async () => {
  const { build, below, printed } = folder({}, (effect, path) =>
    effect === 'write' && path.startsWith('.svduty/') ? 'EROFS' : undefined,
  );
  expect((await build()).exitCode).toBe(0);
  expect(below('output').has('northmere/build.json')).toBe(true);
  expect(printed()).toContain('.svduty');
});

test.each(['{', '[]', '{"schema":"svduty-builds/1"}', '{"schema":"svduty-builds/1","builds":[null,{"build":1}]}'])(
  'a damaged record is made anew: %s',
  async (text) => {
    const { build, record } = folder({ '.svduty/builds.json': text });
    expect((await build()).exitCode).toBe(0);
    // One for everybody, one for the partners.
    expect(record().builds).toHaveLength(2);
  },
);
