import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { ParsedMarkdown } from '../../src/load/markdown.ts';
import { loadProject } from '../../src/load/project.ts';
import { check } from '../../src/pipeline.ts';
import { FORM, FORM_STEPS, formOf } from '../../src/schema/forms.ts';
import { nothingRead, validate } from '../../src/validate/validate.ts';
import { REPOSITORY, SMALL } from '../support/folder.ts';

const FORMS = join(REPOSITORY, 'test/fixtures');
const effects = nodeEffects(true);
const contentOf = (folder: string) => loadProject(effects, folder, REPOSITORY).content;
/** Without the places that values carry. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the steps lead from the first form to the newest, one by one', () => {
  expect(FORM_STEPS.map(({ from, to }) => [from, to])).toEqual(FORM_STEPS.map((_, form) => [form, form + 1]));
  expect(FORM_STEPS.filter(({ what }) => !/^[^.]+.*\.$/.test(what))).toEqual([]);
  expect(FORM).toBe(FORM_STEPS.length);
});

test.each(FORM_STEPS)(
  'a folder of form $from is read as it is, and its step brings it to form $to',
  async ({ from, to, apply }) => {
    const folder = join(FORMS, `form-${from}`);
    const checked = await check(
      {
        folder,
        toolRoot: REPOSITORY,
        toolVersion: '0.0.0',
        status: undefined,
        variants: 'all',
        publications: ['sna', 'strategy'],
      },
      effects,
    );
    expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const before = contentOf(folder);
    const after = apply(before);
    expect([formOf(before), formOf(after)]).toEqual([from, to]);
    const known = {
      areas: new Map(['northmere', 'eastwick', 'westwick'].map((name) => [`local:${name}`, { name }])),
      images: { has: () => false, unreadable: new Map() },
      notRead: new Set<string>(),
      idsNotRead: () => new Map(),
      parsed: new ParsedMarkdown(),
      read: nothingRead(),
    };
    expect(validate({ ...before, ...after }, undefined, known)).toEqual([]);
  },
);

test('form 0 with its step is the same content with the form said', () => {
  const before = contentOf(join(FORMS, 'form-0'));
  const [step] = FORM_STEPS;
  const { document, ...others } = plain(step?.apply(before)) as { document: object };
  const own = plain(before) as { document: object };
  expect(document).toEqual({ ...own.document, schema: 1 });
  expect({ ...others, document: own.document }).toEqual(own);
});

test('the example and the small folder have the newest form', () => {
  expect([REPOSITORY, SMALL].map((folder) => formOf(contentOf(folder)))).toEqual([FORM, FORM]);
});
