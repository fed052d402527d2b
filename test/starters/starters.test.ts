import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/pipeline.ts';
import type { Status } from '../../src/schema/statuses.ts';
import { everythingOf } from '../support/everything.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

/** A folder that begins with a starter, as somebody goes on with it. */
async function begunWith(starter: string, change = (_path: string, text: string): string => text, status?: Status) {
  const root = '/begun';
  const files = [...filesBelow(join(REPOSITORY, 'starters', starter))].map(
    ([path, bytes]) => [path, new TextEncoder().encode(change(path, new TextDecoder().decode(bytes)))] as const,
  );
  const { effects } = memoryFolder({ root, files: new Map(files) });
  const { diagnostics, editions } = await check({ ...everythingOf(root), status }, effects);
  return { diagnostics, editions };
}

const leftOver = ({ diagnostics }: Awaited<ReturnType<typeof begunWith>>) =>
  diagnostics.filter(({ code }) => code === 'plausibility/left-over');

/** The same under another's id, so that nothing in it is the example any more. */
const asOwn = (path: string, text: string): string =>
  path === 'content/partnership.yaml' ? text.replace('id: exampleshire', 'id: ours') : text;

test.each(['exampleshire', 'empty'])(
  '%s has no problem but what is not written and not judged yet',
  async (starter) => {
    const { diagnostics } = await begunWith(starter);
    const told = diagnostics.filter(({ code }) => !code.startsWith('SVD-'));
    const known = ['duty/not-judged', 'load/not-begun', 'schema/not-yet'];
    expect(told.map(({ code }) => code).filter((code) => !known.includes(code))).toEqual([]);
  },
);

test('a folder in which nothing is written meets nothing that asks for something', async () => {
  const { editions } = await begunWith('empty');
  const met = editions[0]?.results.filter(({ status }) => status === 'met').map(({ requirement }) => requirement.id);
  // It has a period, and no sentence labels anybody, compares numbers, tells of anybody or shows a small number; the documents are accessible.
  expect(met).toEqual(['SVD-E-03', 'SVD-N-07', 'SVD-N-14', 'SVD-S-14', 'SVD-U-08', 'SVD-X-04']);
});

test('the words of the example county are told once a folder is another’s, and only what it invents stops an edition for everybody', async () => {
  const inExample = await begunWith('exampleshire');
  const inOwn = await begunWith('exampleshire', asOwn, 'consultation');
  expect(leftOver(inExample)).toEqual([]);
  const stopping = leftOver(inOwn).filter(({ severity }) => severity === 'error');
  const told = leftOver(inOwn).filter(({ severity }) => severity === 'warning');
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ message }) => !/is still the text of/.test(message))).toEqual([]);
  expect(stopping.filter(({ message }) => /is still the text of/.test(message))).toEqual([]);
});

test('a heading of the example that claims nothing may stay; what it promises or says of itself may not', async () => {
  const texts = leftOver(await begunWith('exampleshire', asOwn)).map(({ place }) => `${place?.file}:${place?.line}`);
  for (const kept of ['content/problem.yaml:5', 'content/needs/cohorts.yaml:5', 'content/measures.yaml:5'])
    expect(texts).not.toContain(kept);
  expect(texts).toEqual(
    expect.arrayContaining([
      'content/actions.yaml:5',
      'content/actions.yaml:20',
      'content/risks.yaml:5',
      'content/needs/limitations.yaml:4',
    ]),
  );
});

test('another name in the place of the invented ones makes the invented texts nobody’s own', async () => {
  const renamed = await begunWith('exampleshire', (path, text) =>
    asOwn(path, text).replaceAll(/Exampleshire|Eastmarsh|Millhaven|Westwold/g, 'Stoke on Trent'),
  );
  const places = leftOver(renamed).map(({ place }) => `${place?.file}:${place?.line}`);
  expect(places).toEqual(
    expect.arrayContaining(['content/document.yaml:34', 'content/document.yaml:39', 'content/partnership.yaml:7']),
  );
  expect(places).not.toContain('content/document.yaml:12');
  expect(places).not.toContain('content/partnership.yaml:37');
});
