import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineChanges } from '../../../src/commands/migrate/line-changes.ts';
import { nodeEffects } from '../../../src/commands/node-effects.ts';
import type { Edition } from '../../../src/pipeline/edition.ts';
import { checkEach } from '../../../src/pipeline.ts';
import { migrate } from '../../../src/schema/forms/migrate.ts';
import { FORM_STEPS } from '../../../src/schema/forms/steps.ts';
import { everythingOf } from '../../support/everything.ts';
import { filesBelow, REPOSITORY, SMALL } from '../../support/folder.ts';
import { memoryFolder } from '../../support/memory-effects.ts';

const small = filesBelow(join(REPOSITORY, 'test/fixtures/form-0'));
const texts = new Map(
  [...small]
    .filter(([path]) => /\.(yaml|hbs)$/.test(path))
    .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
);
const { files } = migrate(texts, 0, FORM_STEPS);

test('the small folder of the first form gets its chapters listed and its form said, and nothing else', () => {
  const changes = files.map(({ path, before, after }) => {
    const found = lineChanges(before, after);
    expect(found.flatMap(({ removed }) => removed)).toEqual([]);
    return [path, found.flatMap(({ added }) => added.map(({ text }) => text))];
  });
  expect(Object.fromEntries(changes)).toEqual({
    'content/document.yaml': ['schema: 1'],
    'templates/response-strategy/publication.yaml': [
      '# yaml-language-server: $schema=../../schemas/publication.schema.json',
      'chapters:',
      '  - "00-foreword"',
      '  - "01-what-we-will-do"',
    ],
    'templates/strategic-needs-assessment/publication.yaml': [
      '# yaml-language-server: $schema=../../schemas/publication.schema.json',
      'chapters:',
      '  - "00-at-a-glance"',
      '  - "01-figures"',
      '  - "02-terms"',
    ],
  });
});

/** The chapters of each publication of an edition. */
const chaptersOf = ({ publications }: Edition) =>
  publications.map(({ id, contents }) => [id, contents.filter(({ depth }) => depth === 1).map(({ text }) => text)]);

test('migrated it has no error, and prints the chapters that it printed then and no others', async () => {
  const root = '/small';
  const made = files.map(({ path, after }) => [path, new TextEncoder().encode(after)] as const);
  const { effects } = memoryFolder({ root, files: new Map([...small, ...made]) });
  const { diagnostics, editions } = await checkEach(everythingOf(root), effects, chaptersOf);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const today = await checkEach(everythingOf(SMALL), nodeEffects(true), chaptersOf);
  expect(editions).toEqual(today.editions);
  expect(editions).toHaveLength(2);
});
