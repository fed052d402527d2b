import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lineChanges } from '../../../src/commands/migrate/line-changes.ts';
import { checkEach } from '../../../src/pipeline.ts';
import { migrate } from '../../../src/schema/forms/migrate.ts';
import { FORM_STEPS } from '../../../src/schema/forms/steps.ts';
import { FORM } from '../../../src/schema/forms.ts';
import { everythingOf } from '../../support/everything.ts';
import { llrOfFirstForm } from '../../support/first-form.ts';
import { REPOSITORY } from '../../support/folder.ts';
import { memoryFolder } from '../../support/memory-effects.ts';

const read = <T>(name: string): T => parse(readFileSync(join(REPOSITORY, 'test/schema/forms', name), 'utf8')) as T;
interface Left {
  readonly code: string;
  readonly place: string;
  readonly why: string;
}
interface Change {
  readonly file: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const llr = llrOfFirstForm();
const texts = new Map(
  [...llr].filter(([path]) => path.endsWith('.yaml')).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
);
const { files, questions } = migrate(texts, 0, FORM_STEPS);
const after = new Map([...texts, ...files.map(({ path, after: text }) => [path, text] as const)]);

const FIRST_LINE = /^# yaml-language-server: \$schema=[./]+src\/schema\/(\S+)$/;

test('the fixture is the whole folder', () => {
  expect([texts.size, [...llr.keys()].filter((path) => path.endsWith('.csv')).length]).toEqual([62, 15]);
});

test('of every file only what a step names is another text: comments, order, quote marks and blank lines stay', () => {
  const others: Change[] = [];
  for (const [path, text] of texts) {
    const changes = lineChanges(text, after.get(path) ?? '');
    const [first] = changes;
    const [, schema] = FIRST_LINE.exec(first?.removed[0]?.text ?? '') ?? [];
    expect(schema, path).toBeDefined();
    expect(
      first?.added.map((line) => line.text),
      path,
    ).toEqual([first?.removed[0]?.text.replace('src/schema/', 'schemas/')]);
    for (const { removed, added } of changes.slice(1))
      others.push({ file: path, removed: removed.map((line) => line.text), added: added.map((line) => line.text) });
    // Whatever the lines show, the signs between them are as they were.
    expect((after.get(path) ?? '').replaceAll(/[^\n]/g, '').length - text.replaceAll(/[^\n]/g, '').length).toBe(
      changes.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0),
    );
  }
  const expected = read<Change[]>('llr-changes.yaml');
  expect(others.map(({ file }) => file)).toEqual(expected.map(({ file }) => file));
  for (const [index, { removed, added }] of expected.entries()) {
    const found = others[index];
    for (const [key, parts] of Object.entries({ removed, added }))
      expect(found?.[key as 'removed' | 'added']).toEqual(parts.map((part) => expect.stringContaining(part)));
    // Nothing else in the line changed.
    const [before = '', now = ''] = [removed[0], added[0]];
    if (removed.length > 0) expect(found?.removed[0]?.replace(before, now)).toBe(found?.added[0]);
  }
});

test('Windows line ends and a byte-order mark stay, and the same is changed', () => {
  const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const migrated = migrate(new Map([...texts].map(([path, text]) => [path, windows(text)])), 0, FORM_STEPS);
  expect(migrated.files.map(({ after: text }) => text)).toEqual(files.map(({ after: text }) => windows(text)));
});

test('each step finds nothing to do in what is migrated', () => {
  expect(migrate(after, 0, FORM_STEPS).files).toEqual([]);
  expect(migrate(after, FORM, FORM_STEPS)).toEqual({ files: [], steps: [], questions: [] });
});

test('what only people can decide is asked at its line', () => {
  const asked = questions.flatMap(({ asked: places }) =>
    places.map(
      ({ path, offset, line }) => `${path}:${(after.get(path) ?? '').slice(0, offset).split('\n').length} ${line}`,
    ),
  );
  expect(asked).toEqual(read<string[]>('asked-of-llr.yaml'));
});

/** Every kind of link that led into an annex of the two publications, in a text that the strategy prints. */
const LINKS = [
  'annex-area-profiles',
  'profile-E06000017',
  'annex-data-sources',
  'annex-indicator-definitions',
  'annex-glossary',
  'glossary',
  'term-census',
  'method-trend-rate',
  'licences',
  'methods',
  'version-history',
  'definition-kinds',
  'definition-technical',
  'definition-forms',
  'definition-history',
  'hes',
];
const IN_ASSESSMENT = ['legal-basis', 'left-out'];

/** A text with links in both ways of writing them, in the place of a word. */
const linked = (path: string, word: string, ids: readonly string[]): [string, string] => {
  const text = texts.get(path) ?? '';
  expect(text).toContain(word);
  return [path, text.replace(word, `${word} ${ids.map((id) => `:ref[${id}] [there](#${id})`).join(' ')}`)];
};

test('LLR as it was, with links to all that moved, has no error once migrated that a program could have mended', async () => {
  const before = new Map([
    ...texts,
    linked('content/problem.yaml', 'Nobody should judge them alone.', LINKS),
    linked('content/needs/key-findings.yaml', 'Neither statement came with rates.', IN_ASSESSMENT),
  ]);
  const made = migrate(before, 0, FORM_STEPS).files;
  const bytes = made.map(({ path, after: text }) => [path, new TextEncoder().encode(text)] as const);
  const root = '/llr';
  const { effects } = memoryFolder({ root, files: new Map([...llr, ...bytes]) });
  const { diagnostics } = await checkEach(everythingOf(root), effects, () => undefined);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`)).toEqual(
    read<Left[]>('left-in-llr.yaml').map(({ code, place }) => `${code} ${place}`),
  );
  expect(diagnostics.filter(({ code }) => code === 'schema/older-form')).toEqual([]);
});
