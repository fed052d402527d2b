import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originOf } from '../../src/core/place.ts';
import { plainYaml } from '../../src/load/plain-yaml.ts';
import { loadInFull } from '../../src/load/yaml.ts';
import { yamlFile } from '../../src/load/yaml-file.ts';

/** A value with every place its maps and lists can tell: of each key, its value, and a line and column within its text. */
function withPlaces(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return { value, type: typeof value };
  const origin = originOf(value);
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    Array.isArray(value),
    origin?.place(),
    parts.map(([key, part]) => [
      key,
      origin?.keyPlace(key),
      origin?.place(key),
      typeof part === 'string' && origin?.within(key, 1, 2),
      typeof part === 'string' && origin?.within(key, 2, 3),
      withPlaces(part),
    ]),
  ];
}

/** What the short way reads, the full parser reads as well, and the same. What it does not read, the full parser decides on. */
function agree(text: string): boolean {
  const source = yamlFile('a.yaml', text);
  const value = plainYaml(source);
  if (value === undefined) return false;
  const full = loadInFull(source);
  expect(full.diagnostics, text).toEqual([]);
  expect(withPlaces(value), text).toEqual(withPlaces(full.value));
  return true;
}

const FOLDERS = ['content', 'data', 'templates'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);
const texts = files.map((file) => readFileSync(file, 'utf8'));

test('every file of the example and of the program goes the short way, with the same values and places', () => {
  const others = files.filter((_, index) => !agree(texts[index]!));
  expect(others).toEqual([]);
});

const PIECES = [
  'key: ',
  'other: value',
  'text: |\n',
  'text: >-\n',
  'list:\n',
  '- ',
  '-',
  '- item\n',
  '{ a: 1, b: }',
  '[1, two, ]',
  '{',
  '}',
  '[',
  ']',
  ',',
  ': ',
  ':',
  ' #',
  '# note\n',
  '"',
  "'",
  '"a \\u00e9 b"',
  "'it''s'",
  '\n',
  '\n',
  '\n  ',
  '\n    ',
  ' ',
  '  ',
  '\t',
  '~',
  'null',
  'true',
  'No',
  '007',
  '0o17',
  '-1.50',
  '.5e3',
  '.inf',
  '1e400',
  '2025-04-01',
  '&a ',
  '*a',
  '!tag ',
  '<<: ',
  '? ',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '@',
  '`',
  '|',
  '>',
  '__proto__: 1',
  '\u0000',
  'é😀',
  'words on a line',
];

describe('the short way and the full parser agree', () => {
  test('on pieces put together by chance', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        agree(pieces.join(''));
      }),
      { numRuns: 6000 },
    );
  });

  test('on part of a real file with something put in or taken out', () => {
    const edit = fc.record({
      text: fc.constantFrom(...texts),
      from: fc.nat(),
      at: fc.nat(),
      length: fc.nat({ max: 3 }),
      piece: fc.constantFrom('', ...PIECES),
    });
    fc.assert(
      fc.property(edit, ({ text, from, at, length, piece }) => {
        const lines = text.split('\n');
        const part = lines
          .slice(from % lines.length)
          .slice(0, 30)
          .join('\n');
        const cut = at % (part.length + 1);
        agree(part.slice(0, cut) + piece + part.slice(cut + length));
      }),
      { numRuns: 1000 },
    );
  });
});
