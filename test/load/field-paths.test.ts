import { expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { originOf } from '../../src/core/place.ts';
import { fieldsOf } from '../../src/load/field-paths.ts';
import { loadProject } from '../../src/load/project.ts';
import { REPOSITORY, SMALL } from '../support/folder.ts';

const { content } = loadProject(nodeEffects(true), REPOSITORY, REPOSITORY);
const fields = fieldsOf(content);
const fieldAt = fields.at;
const { needs, ...others } = content;
const roots = [...Object.values(others), ...Object.values(needs)].flat().filter((root) => originOf(root));

/** Every value that stands in a file, with the way to it. */
function eachValue(value: unknown, path: string, visit: (parent: object, key: string, path: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const below = path === '' ? key : `${path}.${key}`;
    visit(value, key, below);
    eachValue((value as Record<string, unknown>)[key], below, visit);
  }
}

test('the place of every value of the example leads back to it', () => {
  let count = 0;
  for (const root of roots)
    eachValue(root, '', (parent, key, path) => {
      const value = (parent as Record<string, unknown>)[key];
      const place = originOf(value)?.place() ?? originOf(parent)?.place(key);
      if (!place || typeof value === 'object') return;
      expect(fieldAt(place)).toMatchObject({ path, value, place });
      count += 1;
    });
  expect(count).toBeGreaterThan(2_000);
});

test('a place within a text leads to the text, and that of a record to the record', () => {
  for (const root of roots)
    eachValue(root, '', (parent, key, path) => {
      const value = (parent as Record<string, unknown>)[key];
      const origin = originOf(value);
      if (origin) expect(fieldAt(origin.place())?.path).toBe(path);
      if (typeof value !== 'string' || !value.includes('\n')) return;
      const lines = value.trimEnd().split('\n');
      const last = originOf(parent)?.within(key, lines.length, lines.at(-1)?.length ?? 1);
      expect(last && fieldAt(last)?.path).toBe(path);
    });
});

test('a place in another file leads nowhere, and what shares a value stands where that is written', () => {
  expect(fieldAt({ file: 'templates/partials/equality.md.hbs', line: 1, column: 1 })).toBeUndefined();
  const small = fieldsOf(loadProject(nodeEffects(true), SMALL, REPOSITORY).content);
  expect(small.at({ file: 'content/document.yaml', line: 0, column: 1 })).toBeUndefined();
});
