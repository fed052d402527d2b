import { beforeAll, expect, test } from 'vitest';
import { EASTWICK, editionsFolder, ROOT } from './editions-folder.ts';
import { testShards } from './shards.ts';

/** The editions of which one leads to the edition for all, in parts of which some hold none. More are in the whole suite. */
testShards([
  [2, [3], { format: 'docx,html' }],
  [5, [1, 2, 5], {}],
]);

test('each part makes every so-manieth edition in the order of their ids', async () => {
  const { build, below } = editionsFolder(5);
  for (const shard of ['1/2', '2/2']) await build({ shard, publication: 'strategy' });
  const ids = (name: string) =>
    new Set(
      [...below(`shards/${name}/output`).keys()].map((path) => path.split('/')[3]).filter((id) => id !== 'index.html'),
    );
  expect(ids('1-of-2')).toEqual(new Set(['awick-3', 'eastwick', 'zwick-2']));
  expect(ids('2-of-2')).toEqual(new Set(['awick-5', 'northmere', 'zwick-4']));
});

test('after parts were put together a build knows that nothing has to be made', async () => {
  const folder = editionsFolder(3);
  await folder.sharded(2);
  const writes = folder.writes();
  expect((await folder.build()).exitCode).toBe(0);
  expect(folder.writes()).toBe(writes);
});

test('what parts no longer make is removed from what they are put into', async () => {
  const { build, sharded, files, below } = editionsFolder(3);
  await build();
  files.delete(`${ROOT}/${EASTWICK}`);
  expect(await sharded(2)).toEqual([0, 0, 0]);
  expect(below('output/eastwick', 'partnership/eastwick')).toEqual(new Map());
});

test('what a part holds keeps itself out of git, and nothing private is below its output', async () => {
  const { build, below } = editionsFolder(1);
  await build({ shard: '1/1' });
  expect(below('shards/1-of-1').get('shards/1-of-1/.gitignore')).toBe('*\n');
  expect([...below('shards/1-of-1/output').keys()].filter((path) => /svduty|partnership/.test(path))).toEqual([]);
});

test('a part that is made again is left as it is', async () => {
  const folder = editionsFolder(3);
  await folder.build({ shard: '1/2' });
  const writes = folder.writes();
  expect((await folder.build({ shard: '1/2' })).exitCode).toBe(0);
  expect(folder.writes()).toBe(writes);
});

/** What is typed, and stopped as wrong use with nothing written. */
const REFUSED: readonly Readonly<Record<string, unknown>>[] = [
  ...['0/2', '3/2', '1', '1/0', '-1/2', 'a/b', '1/2/3', '1/99999'].map((shard) => ({ shard })),
  { shard: '1/2', variant: ['eastwick'] },
  { shard: '1/2', out: ROOT },
  { shard: '1/2', out: `${ROOT}/content` },
  { shard: '1/2', out: `${ROOT}/partnership/one` },
];

let refusing: ReturnType<typeof editionsFolder>;
beforeAll(() => {
  refusing = editionsFolder(1);
});

test.each(REFUSED)('%j is refused', async (options) => {
  const { exitCode, stopped } = await refusing.build(options);
  expect({ exitCode, isSaid: stopped !== '', writes: refusing.writes() }).toEqual({
    exitCode: 2,
    isSaid: true,
    writes: 0,
  });
});
