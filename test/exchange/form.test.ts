import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { exported } from '../../src/exchange/exported.ts';
import { loadBase } from '../duty/edition.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { exportedOf } from './exported.ts';

const SCHEMA = JSON.parse(readFileSync(join(REPOSITORY, 'docs/export.schema.json'), 'utf8'));
const isFit = new Ajv({ strict: false }).compile(SCHEMA);
const problems = (value: unknown): unknown => (isFit(value) ? [] : isFit.errors);

const starter = (name: string) => filesBelow(join(REPOSITORY, 'starters', name));

test.each<[string, ReadonlyMap<string, Uint8Array>, Readonly<Record<string, string>>]>([
  ['the small folder', filesBelow(SMALL), {}],
  ['a local edition of it', filesBelow(SMALL), { variant: 'eastwick' }],
  ['a folder that has only begun', starter('empty'), {}],
  ['an invented county', starter('exampleshire'), {}],
])('an export keeps its schema: %s', async (_, files, options) => {
  expect(problems(await exportedOf(files, options))).toEqual([]);
});

test('so do those of the example', async () => {
  const { checked } = await loadBase();
  for (const edition of checked.editions)
    expect(
      problems(JSON.parse(JSON.stringify(exported(edition, checked.published, checked.kit!, checked.plans)))),
      edition.model.id,
    ).toEqual([]);
});

test.each([
  ['a key that is not declared', { extra: 1 }],
  ['records that are not there', { records: {} }],
])('what does not keep it is told: %s', async (_, change) => {
  expect(problems({ ...(await exportedOf(filesBelow(SMALL))), ...change })).not.toEqual([]);
});
