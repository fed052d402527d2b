import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { check } from '../../src/pipeline.ts';
import { REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { SLIPS, small } from './slips.ts';

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

/** The cases in which one text is replaced by another. */
const slips = SLIPS.filter(([name]) => ['references', 'text', 'values'].includes(name)).flatMap(([, cases]) =>
  cases.flatMap(({ name, file, replace, expect }) => (file && replace ? [{ name, file, replace, expect }] : [])),
);

test.each(slips)('without positions: $name', async ({ file, replace, expect: expected }) => {
  const text = new TextDecoder().decode(small.get(file)).replace(replace.find, () => replace.with);
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
});
