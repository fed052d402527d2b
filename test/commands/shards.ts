import { expect, test } from 'vitest';
import { editionsFolder } from './editions-folder.ts';

/** How many editions there are, with the base, into how many parts they are shared out, and how all are built. */
type Shared = readonly [editions: number, parts: readonly number[], options: Readonly<Record<string, unknown>>];

/** Promises of each that its parts, put together, are what one run makes, byte for byte. That run is made once for all numbers of parts. */
export function testShards(folders: readonly Shared[]): void {
  const runs = new Map<Shared, ReturnType<typeof editionsFolder>>();
  const inOneRun = async (shared: Shared) => {
    const [editions, , options] = shared;
    const one = runs.get(shared) ?? editionsFolder(editions - 1);
    if (!runs.has(shared)) expect((await one.build({ allVariants: true, ...options })).exitCode).toBe(0);
    runs.set(shared, one);
    return one;
  };
  test.each(folders.flatMap((shared) => shared[1].map((of) => [shared[0], of, shared] as const)))(
    '%i editions in %i parts are one run, byte for byte',
    async (editions, of, shared) => {
      const [one, many] = [await inOneRun(shared), editionsFolder(editions - 1)];
      expect(await many.sharded(of, shared[2])).toEqual([...Array.from({ length: of }, () => 0), 0]);
      expect([...many.made().keys()]).toEqual([...one.made().keys()]);
      expect(many.made()).toEqual(one.made());
      const output = one.below('output');
      expect(output.get('output/eastwick/technical-annex.html')).toContain('href="../northmere/');
      expect(output.get('output/index.html')?.match(/build\.json"/g)).toHaveLength(editions);
    },
  );
}
