import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { check } from '../../src/pipeline.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

let checkWithout: typeof check;

/** No value knows where it came from, as values that the program makes do not. */
beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../../src/core/place.ts', async (original) => ({
    ...(await original<typeof import('../../src/core/place.ts')>()),
    originOf: () => undefined,
    placeOf: () => undefined,
  }));
  ({ check: checkWithout } = await import('../../src/pipeline.ts'));
});
afterAll(() => {
  vi.doUnmock('../../src/core/place.ts');
  vi.resetModules();
});

interface Slip {
  readonly name: string;
  readonly file: string;
  readonly replace?: { readonly find: string; readonly with: string };
  readonly expect: readonly string[];
}

const small = filesBelow(SMALL);
const slips = ['references', 'text', 'values'].flatMap(
  (name) => parse(readFileSync(join(import.meta.dirname, `cases/${name}.yaml`), 'utf8')) as Slip[],
);

test.each(slips.filter(({ replace }) => replace))(
  'without positions: $name',
  async ({ file, replace, expect: expected }) => {
    const text = new TextDecoder().decode(small.get(file)).replace(replace!.find, () => replace!.with);
    const { effects } = memoryFolder({
      root: '/northmere',
      files: new Map([...small, [file, new TextEncoder().encode(text)]]),
    });
    const asked = { status: undefined, variants: 'all', publications: ['sna', 'strategy'] } as const;
    const { diagnostics } = await checkWithout(
      { folder: '/northmere', toolRoot: REPOSITORY, toolVersion: '0.0.0', ...asked },
      effects,
    );
    const codes = diagnostics.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
    if (file.endsWith('.yaml'))
      expect(diagnostics.filter(({ severity, place }) => severity === 'error' && place?.file === file)).toEqual([]);
    expect(new Set(codes)).toEqual(new Set(expected.map((line) => line.split(' ')[0])));
  },
);
