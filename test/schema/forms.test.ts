import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { loadProject } from '../../src/load/project.ts';
import { check } from '../../src/pipeline.ts';
import type { FormStep } from '../../src/schema/forms/form-step.ts';
import { FORM_STEPS } from '../../src/schema/forms/steps.ts';
import { FORM, formOf, olderForm } from '../../src/schema/forms.ts';
import { everythingOf } from '../support/everything.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';

const FORMS = join(REPOSITORY, 'test/fixtures');
const effects = nodeEffects(true);
const contentOf = (folder: string) => loadProject(effects, folder, REPOSITORY).content;

test('the steps lead from the first form to the newest, one form after the other', () => {
  const leads = FORM_STEPS.map(({ from, to }) => [from, to]);
  expect(leads.filter(([from = 0, to]) => to !== from + 1)).toEqual([]);
  expect(leads.map(([from]) => from)).toEqual(leads.map(([from = 0]) => from).toSorted((a, b) => a - b));
  expect([...new Set(leads.map(([, to]) => to))]).toEqual(Array.from({ length: FORM }, (_, form) => form + 1));
});

test('every step says in one sentence what changed, and mends or asks', () => {
  expect(FORM_STEPS.filter(({ what }) => !/^\S.*[^.]\.$/.test(what) || /\. [A-Z]/.test(what))).toEqual([]);
  expect(FORM_STEPS.filter(({ mend, ask }) => (mend === undefined) === (ask === undefined))).toEqual([]);
});

test('every step is a file of its own, named for the form it leads from', () => {
  const files = [...filesBelow(join(REPOSITORY, 'src/schema/forms')).keys()].filter((name) => /^\d/.test(name));
  const counts = (forms: readonly string[]) => forms.toSorted().join();
  expect(counts(files.map((name) => name.split('-')[0] ?? ''))).toBe(
    counts(FORM_STEPS.map(({ from }) => String(from))),
  );
});

test.each(Array.from({ length: FORM }, (_, form) => form))(
  'a folder of form %d is read as it is, with one note',
  async (form) => {
    const folder = join(FORMS, `form-${form}`);
    const { diagnostics } = await check(everythingOf(folder), effects);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(diagnostics.filter(({ code }) => code === 'schema/older-form')).toHaveLength(1);
    expect(formOf(contentOf(folder))).toBe(form);
  },
);

test('the example and the small folder have the newest form, and nothing is said of it', () => {
  const folders = [REPOSITORY, SMALL].map(contentOf);
  expect(folders.map(formOf)).toEqual([FORM, FORM]);
  expect(folders.map((content) => olderForm(content))).toEqual([undefined, undefined]);
});

const step = (from: number, olderIsRead: boolean): FormStep => ({
  from,
  to: from + 1,
  what: 'Something changed.',
  olderIsRead,
});
const STEPS = [step(0, false), step(1, true), step(2, true)];

test.each([
  { says: 'a form before one that must be migrated', schema: 0, severity: 'error' },
  { says: 'no form', schema: undefined, severity: 'error' },
  { says: 'a form that is still read', schema: 1, severity: 'info' },
  { says: 'the newest form', schema: 3, severity: undefined },
  { says: 'what is no number, which its schema tells', schema: 'one', severity: undefined },
])('a folder that says $says: $severity', ({ schema, severity }) => {
  expect(olderForm({ document: { schema } }, STEPS)?.severity).toBe(severity);
});

test('a folder without its document says nothing of its form', () => {
  expect(olderForm({ document: undefined }, STEPS)).toBeUndefined();
});
