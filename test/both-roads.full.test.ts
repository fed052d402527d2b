import { afterEach, expect, test, vi } from 'vitest';
import { REPOSITORY, SMALL } from './support/folder.ts';

afterEach(() => {
  vi.doUnmock('../src/load/plain-markdown.ts');
  vi.resetModules();
});

/** Every file of a build of all editions. Without the short road nothing is plain, and every text goes through the full parser. */
async function built(folder: string, road: 'short' | 'full'): Promise<ReadonlyMap<string, Uint8Array>> {
  vi.resetModules();
  if (road === 'full')
    vi.doMock('../src/load/plain-markdown.ts', async (original) => ({
      ...(await original<typeof import('../src/load/plain-markdown.ts')>()),
      plainBlock: () => undefined,
    }));
  const { plainBlock } = await import('../src/load/plain-markdown.ts');
  expect(plainBlock(['Plain prose.'], 0, 1) === undefined).toBe(road === 'full');
  const { buildInMemory } = await import('./support/build-in-memory.ts');
  const { files, checked } = await buildInMemory(folder);
  expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return files;
}

test.each([
  { name: 'the example and its variant', folder: REPOSITORY },
  { name: 'the small folder', folder: SMALL },
])('$name: both roads give the same bytes', async ({ folder }) => {
  const [short, full] = [await built(folder, 'short'), await built(folder, 'full')];
  expect([...full.keys()]).toEqual([...short.keys()]);
  expect(full.size).toBeGreaterThan(5);
  const differing = [...short].filter(
    ([path, bytes]) => Buffer.compare(bytes, full.get(path) ?? new Uint8Array()) !== 0,
  );
  expect(differing.map(([path]) => path)).toEqual([]);
});
