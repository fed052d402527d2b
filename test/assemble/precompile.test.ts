import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { PRECOMPILED } from '../../src/assemble/generated/templates.js';
import { templateTexts } from '../../src/assemble/precompile.ts';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { loadTemplates } from '../../src/load/templates.ts';
import { freshBase } from '../duty/edition.ts';

const root = join(import.meta.dirname, '../..');

test("the program's templates are compiled ahead, and nothing else is", () => {
  const texts = new Set(templateTexts(loadTemplates(nodeEffects(true), root, root)));
  expect([...PRECOMPILED.keys()].sort()).toEqual([...texts].sort());
});

test('a check of the example compiles no template', async () => {
  const precompile = vi.spyOn(createRequire(import.meta.url)('handlebars/dist/handlebars.js'), 'precompile');
  const { checked } = await freshBase();
  expect(checked.editions[0]?.publications).toHaveLength(checked.plans.length);
  expect(precompile).not.toHaveBeenCalled();
  precompile.mockRestore();
});
