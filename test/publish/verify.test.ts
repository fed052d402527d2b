import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Effects } from '../../src/core/effects.ts';
import { textFile } from '../../src/core/output-file.ts';
import { manifestFile } from '../../src/publish/manifest.ts';
import { memoryFolder, type Oddity } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';
import { edition } from './shelf.ts';

const FOLDER = 'northmere/2026-04-01';
const own = [
  textFile('response-strategy.html', '<p>The partners act together.</p>'),
  textFile('response-strategy.docx', 'word'),
  textFile('data/violence.csv', 'area,count\nnorthmere,12\n'),
  textFile('data/figures/response-strategy/one.csv', 'area,count\nnorthmere,12\n'),
  textFile('data/figures/response-strategy/one.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  { path: 'data/figures/response-strategy/one.png', bytes: new Uint8Array([137, 80, 78, 71]) },
  textFile('register.json', '{}'),
];
const { files: _, ...about } = edition('northmere', '2026-04-01');
const whole = new Map(
  [...own.map(({ path, bytes }) => ({ path: `${FOLDER}/${path}`, bytes })), manifestFile(about, own)].map(
    ({ path, bytes }) => [path, bytes],
  ),
);
const MANIFEST = `${FOLDER}/manifest.json`;

interface Said {
  readonly code: number;
  readonly said: string;
  /** Whatever was opened or listed. */
  readonly touched: readonly string[];
}

async function verified(files: ReadonlyMap<string, Uint8Array>, odd: Record<string, Oddity> = {}): Promise<Said> {
  const world = memoryFolder({ root: '/web', files: new Map(files), odd });
  const touched: string[] = [];
  const effects: Effects = {
    ...world.effects,
    read: (path) => {
      touched.push(path);
      return world.effects.read(path);
    },
    list: (path) => {
      touched.push(path);
      return world.effects.list(path);
    },
  };
  const { exitCode, stopped } = await runCommand('verify', [`/web/${FOLDER}`], {}, effects);
  return { code: exitCode, said: `${world.printed()}${stopped}`, touched };
}

const anyFile = fc.constantFrom(...own.map(({ path }) => path));

/** What somebody may do to an edition, and what of it verify has to name. */
const TAMPERING = fc.oneof(
  fc.record({ act: fc.constant('change' as const), file: anyFile, at: fc.nat() }),
  fc.record({ act: fc.constant('cut' as const), file: anyFile, at: fc.nat() }),
  fc.record({ act: fc.constant('remove' as const), file: anyFile, at: fc.nat() }),
  fc.record({
    act: fc.constant('add' as const),
    file: fc.constantFrom('notes.txt', 'data/more.csv', 'index.html', 'a/b/c.html', '.hidden', 'data/index.html'),
    at: fc.nat(),
  }),
);

test('nothing that was done to an edition goes unseen, and each file is named once', async () => {
  expect((await verified(whole)).code).toBe(0);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(TAMPERING, { minLength: 1, maxLength: 4, selector: ({ file }) => file }),
      async (acts) => {
        const files = new Map(whole);
        for (const { act, file, at } of acts) {
          const path = `${FOLDER}/${file}`;
          const bytes = Uint8Array.from(files.get(path) ?? [1]);
          if (act === 'remove') files.delete(path);
          else if (act === 'cut') files.set(path, bytes.slice(0, at % bytes.length));
          else {
            bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1;
            files.set(path, bytes);
          }
        }
        const { code, said } = await verified(files);
        expect(code).toBe(1);
        const named = said.split('\n').filter((line) => /^(?:changed|missing|added): /.test(line));
        expect(named.map((line) => line.replace(/^.*?2026-04-01\//, '')).toSorted()).toEqual(
          acts.map(({ file }) => file).toSorted(),
        );
      },
    ),
    { numRuns: 100, seed: 15 },
  );
});

test('a manifest may be anything: the answer is a line, and nothing beside the edition is touched', async () => {
  const text = new TextDecoder().decode(whole.get(MANIFEST));
  const value = JSON.parse(text);
  const paths = fc.constantFrom(
    '../../../etc/passwd',
    '/etc/passwd',
    'data/../../x',
    'C:\\x',
    'a\\b',
    '',
    '.',
    'x\u0007',
    'data//x',
  );
  const broken = fc.oneof(
    fc.string().map((junk) => junk),
    fc.json(),
    fc.nat({ max: text.length }).map((end) => text.slice(0, end)),
    paths.map((file) => JSON.stringify({ ...value, files: [{ ...value.files[0], file }] })),
    fc
      .constantFrom('variant', 'files', 'cover', 'status', 'schema', 'tool')
      .chain((key) => fc.jsonValue().map((other) => JSON.stringify({ ...value, [key]: other }))),
    fc.constant(`${'['.repeat(50_000)}`),
  );
  await fc.assert(
    fc.asyncProperty(broken, async (manifest) => {
      const { code, said, touched } = await verified(new Map(whole).set(MANIFEST, new TextEncoder().encode(manifest)));
      expect([0, 1]).toContain(code);
      expect(said).not.toBe('');
      expect(touched.filter((path) => !`${path}/`.startsWith(`/web/${FOLDER}/`))).toEqual([]);
    }),
    { numRuns: 200, seed: 15 },
  );
});

test.each<[name: string, odd: Record<string, Oddity>, named: RegExp]>([
  [
    'a file that is a link to one elsewhere, of the same bytes',
    { 'register.json': { link: 'same.json' } },
    /^changed: .*register\.json$/m,
  ],
  ['a folder that is a link', { data: { link: 'elsewhere' } }, /^changed: .*data\/violence\.csv$/m],
  ['a folder that leads back', { round: { link: FOLDER }, again: { link: FOLDER } }, /^added: .*round\/$/m],
  ['a file that is a pipe', { 'register.json': 'pipe' }, /^changed: .*register\.json$/m],
])('%s is not as it was published', async (_name, odd, named) => {
  const files = new Map([
    ...whole,
    ['same.json', new TextEncoder().encode('{}')],
    ...own.flatMap(({ path, bytes }) =>
      path.startsWith('data/') ? [[path.replace('data', 'elsewhere'), bytes] as const] : [],
    ),
  ]);
  const { code, said } = await verified(
    files,
    Object.fromEntries(Object.entries(odd).map(([path, one]) => [`${FOLDER}/${path}`, one])),
  );
  expect(said).toMatch(named);
  expect(code).toBe(1);
});

test('a signature beside the manifest is let be, and said to be checked by others', async () => {
  const { code, said } = await verified(new Map(whole).set(`${MANIFEST}.sig`, new TextEncoder().encode('any')));
  expect(code).toBe(0);
  expect(said).toContain('ssh-keygen -Y verify');
});
