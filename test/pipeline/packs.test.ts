import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { newMemory } from '../../src/core/memory.ts';
import { IN_PLACE } from '../../src/pipeline/workshop.ts';
import { builtWith, checkedWith } from '../publications/folder.ts';
import { filesOf, PARTNERSHIP_FILES, PUBLICATION_FILES } from '../support/outputs.ts';

const NOTHING = new Map<string, Uint8Array>();
const PACK = [
  'action-tracker',
  'annual-report',
  'board-paper',
  'partner-pages',
  'performance-dashboard',
  'risk-register',
];

const documentsOf = ({ files, partnership }: Awaited<ReturnType<typeof builtWith>>): string[] =>
  [...files, ...partnership].flatMap(({ path }) =>
    /\.(?:docx|html)$/.test(path) && path !== 'index.html' ? [path.replace(/^northmere\//, '')] : [],
  );

test.each([
  ['what is not asked for is not made', 'all', [...PUBLICATION_FILES, ...PARTNERSHIP_FILES]],
  ['a pack by its name, with what goes with it', ['board'], [...PACK, 'plan-on-a-page']],
  ['one of a pack alone', ['risk-register'], ['risk-register']],
  ['one of a pack beside another', ['risk-register', 'strategy'], ['risk-register', 'response-strategy']],
] as const)('%s', async (_, publications, expected) => {
  expect(documentsOf(await builtWith(NOTHING, { publications })).toSorted()).toEqual(filesOf(expected).toSorted());
});

test('the annual report and the plan on a page alone are for everybody', async () => {
  const { files } = await builtWith(NOTHING, { publications: ['board'] });
  const documents = files.map(({ path }) => path).filter((path) => path.endsWith('.docx'));
  expect(documents.toSorted()).toEqual(['northmere/annual-report.docx', 'northmere/plan-on-a-page.docx']);
});

const zipOf = ({ partnership }: Awaited<ReturnType<typeof builtWith>>): Uint8Array | undefined =>
  partnership.find(({ path }) => path === 'northmere/board-pack.zip')?.bytes;

test('a whole pack is also one file for the partners alone, with its Word files as they are, and the same each time', async () => {
  const built = await builtWith(NOTHING, { publications: ['board'] });
  const parts = Object.entries(unzipSync(zipOf(built) ?? new Uint8Array()));
  expect(parts.map(([name]) => name)).toEqual([...PACK, 'plan-on-a-page'].map((name) => `${name}.docx`).toSorted());
  const made = new Map([...built.files, ...built.partnership].map(({ path, bytes }) => [path, bytes]));
  for (const [name, bytes] of parts)
    expect(Buffer.compare(bytes, made.get(`northmere/${name}`) ?? bytes.slice(1)), name).toBe(0);
  expect(built.files.some(({ path }) => path.endsWith('.zip'))).toBe(false);
  expect(zipOf(await builtWith(NOTHING, { publications: ['board'] }))).toEqual(zipOf(built));
});

test('a part of a pack makes no such file', async () => {
  expect(zipOf(await builtWith(NOTHING, { publications: ['risk-register', 'strategy'] }))).toBeUndefined();
});

test('a pack that nobody asked for is no part of a check, and one that is not there is refused', async () => {
  const { editions } = await checkedWith(NOTHING);
  expect(editions[0]?.publications.map(({ id }) => id).filter((id) => PACK.includes(id))).toEqual([]);
  await expect(checkedWith(NOTHING, { publications: ['bord'] })).rejects.toThrow('board');
});

test('a process that goes on makes a pack when it is asked for, and lets it go again', async () => {
  const workshop = { ...IN_PLACE, memory: newMemory() };
  for (const publications of [['strategy'], ['risk-register'], ['strategy']])
    expect(documentsOf(await builtWith(NOTHING, { publications }, workshop)).toSorted()).toEqual(
      filesOf(publications.map((name) => (name === 'strategy' ? 'response-strategy' : name))).toSorted(),
    );
});
