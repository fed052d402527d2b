import { describe, expect, test } from 'vitest';
import { edited } from '../../../src/core/edited.ts';
import { contentFile, fieldAt } from '../../../src/review/source/field.ts';
import { writeFields } from '../../../src/review/source/write-fields.ts';

/** A file of the content with another text at a way; undefined where that is refused. */
function written(yaml: string, path: string, now: string): string | undefined {
  const content = contentFile('content/partnership.yaml', yaml);
  const field = content && fieldAt(content, path);
  if (!content || !field) throw new Error('no field');
  const { edits, refused } = writeFields(content, [
    { field, edits: [{ start: 0, end: field.value.length, text: now }] },
  ]);
  return refused.length > 0 ? undefined : edited(yaml, edits);
}

describe('a text that YAML would take for something else gets quote marks', () => {
  test.each(['*note', '**Note**', '&a note', '- note', 'note: so', 'note #1', '"note', 'true', '12', '~', ''])(
    '%s',
    (now) => {
      expect(written('a: One two\nb: x\n', 'a', now)).toBe(`a: '${now}'\nb: x\n`);
    },
  );
});

describe('a text that a shortcut leads to elsewhere is refused', () => {
  test.each([
    ['the text itself', 'a: &one One\nb: *one\n', 'a'],
    ['the record around it', 'a: &one { t: One }\nb: *one\n', 'a.t'],
    ['a record that is laid into others', 'a: &one { t: One }\nb: { <<: *one }\n', 'a.t'],
  ])('%s', (_, yaml, path) => {
    expect(written(yaml, path, 'Two')).toBeUndefined();
  });

  test('others of the file are written', () => {
    expect(written('a: &one One\nb: *one\nc: Three\n', 'c', 'Two')).toBe('a: &one One\nb: *one\nc: Two\n');
  });
});

test.each([
  ['a shortcut that leads nowhere', 'a: One\nb: *one\n'],
  ['one that leads into itself', 'a: One\nb: &one { c: *one }\n'],
  ['more than are read', `a: One\nb: &one { c: d }\nm: [${'*one, '.repeat(200)}]\n`],
])('a file is not read that has %s', (_, yaml) => {
  expect(contentFile('content/partnership.yaml', yaml)).toBeUndefined();
});

test.each([
  ['content/actions.yaml', 'actions:\n  - { title: One, what: Two }\n', 'actions.0.what', 'actions.0.title'],
  [
    'content/variants/a.yaml',
    'set:\n  document: { edition: One, summary: { sna: { introduction: Two } } }\n',
    'set.document.summary.sna.introduction',
    'set.document.edition',
  ],
  [
    'content/variants/a.yaml',
    'add:\n  actions:\n    - { title: One, what: Two }\n',
    'add.actions.0.what',
    'add.actions.0.title',
  ],
  [
    'content/variants/a.yaml',
    'change:\n  actions:\n    - { id: one, what: Two }\n',
    'change.actions.0.what',
    'change.actions.0.id',
  ],
])('%s: the texts that are Markdown are known (%#)', (file, yaml, markdown, plain) => {
  const content = contentFile(file, yaml);
  if (!content) throw new Error('not read');
  expect([markdown, plain].map((path) => fieldAt(content, path)?.isMarkdown)).toEqual([true, false]);
});
