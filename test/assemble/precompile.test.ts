import { createRequire } from 'node:module';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { expect, test, vi } from 'vitest';
import { PRECOMPILED } from '../../src/assemble/generated/templates.js';
import { templateTexts } from '../../src/assemble/precompile.ts';
import { COMPILE_OPTIONS, withPlaces } from '../../src/assemble/template-source.ts';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { loadTemplates } from '../../src/load/templates.ts';
import { freshBase } from '../duty/edition.ts';

const root = join(import.meta.dirname, '../..');

test("the program's templates are compiled ahead, and nothing else is", () => {
  const texts = new Set(templateTexts(loadTemplates(nodeEffects(true), root, root)));
  expect([...PRECOMPILED.keys()].sort()).toEqual([...texts].sort());
});

/** What its helpers are given beside their values, in order, where each block is filled both ways. */
function optionsIn(text: string, specification: TemplateSpecification): readonly unknown[] {
  const given: unknown[] = [];
  const helper = (...values: unknown[]): string => {
    const { name, hash, fn, inverse, data, loc } = values.at(-1) as Handlebars.HelperOptions & {
      name: string;
      loc: { start: unknown };
    };
    given.push({
      name,
      hash,
      start: loc.start,
      isBlock: fn !== undefined,
      hasInverse: inverse !== undefined,
      root: data.root,
    });
    if (fn === undefined) return '';
    return fn({}, { blockParams: [{}, {}] }) + (inverse?.({}) ?? '');
  };
  const names = [...Object.keys(COMPILE_OPTIONS.knownHelpers), 'if', 'unless', 'each', 'with', 'lookup'];
  const partials = [...text.matchAll(/\{\{#?> *([\w-]+)/g)].map(([, name]) => [name, () => '']);
  Handlebars.template(specification)(
    {},
    {
      helpers: Object.fromEntries(names.map((name) => [name, helper])),
      partials: Object.fromEntries(partials),
    },
  );
  return given;
}

test.each([...PRECOMPILED])(
  'helpers are told the same as in a template that is compiled in the run: %#',
  (text, ahead) => {
    const code = Handlebars.precompile(withPlaces(text), COMPILE_OPTIONS);
    const compiled = new Function(`return ${code}`)() as TemplateSpecification;
    expect(optionsIn(text, ahead)).toEqual(optionsIn(text, compiled));
  },
);

test('a check of the example compiles no template', async () => {
  const precompile = vi.spyOn(createRequire(import.meta.url)('handlebars/dist/handlebars.js'), 'precompile');
  const { checked } = await freshBase();
  expect(checked.editions[0]?.publications).toHaveLength(checked.plans.filter(({ pack }) => pack === undefined).length);
  expect(precompile).not.toHaveBeenCalled();
  precompile.mockRestore();
});
