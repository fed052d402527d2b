import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { filesBelow, REPOSITORY, SMALL } from '../../support/folder.ts';
import { memoryFolder } from '../../support/memory-effects.ts';
import { runCommand } from '../../support/run-command.ts';

const isFit = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(join(REPOSITORY, 'docs/check.schema.json'), 'utf8')),
);

const ROOT = '/northmere';
const aim = 'content/priorities/prevention.yaml';
const broken = new Map(filesBelow(SMALL));
broken.set(aim, new TextEncoder().encode(new TextDecoder().decode(broken.get(aim)).replace('aim:', 'aimm:')));

test.each<[string, ReadonlyMap<string, Uint8Array>, Readonly<Record<string, unknown>>]>([
  ['the small folder', filesBelow(SMALL), {}],
  ['all its editions', filesBelow(SMALL), { allVariants: true }],
  ['as if it were published', filesBelow(SMALL), { status: 'published' }],
  ['a folder that has only begun', filesBelow(join(REPOSITORY, 'starters/empty')), {}],
  ['an invented county', filesBelow(join(REPOSITORY, 'starters/exampleshire')), {}],
  ['content with an error', broken, {}],
])('what check prints for other programs keeps its schema: %s', async (_, files, options) => {
  const { effects, printed } = memoryFolder({ root: ROOT, files });
  await runCommand('check', [ROOT], { ...options, format: 'json' }, effects);
  const value = JSON.parse(printed());
  expect(isFit(value) ? [] : isFit.errors).toEqual([]);
  expect(isFit({ ...value, extra: 1 })).toBe(false);
});
