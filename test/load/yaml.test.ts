import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { originOf, type Place } from '../../src/core/place.ts';
import { loadYaml } from '../../src/load/yaml.ts';

/** Without the places that values carry. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const at = (place: Place | undefined): string => `${place?.line}:${place?.column}`;

const TEXT = `# a comment
title: Prevention
text: |
  First line.

  Third *line*.
quoted: "A quoted text"
folded: >
  Folded
  lines.
list:
  - id: one
    name: First
  - { id: two, name: Second }
`;

const { value } = loadYaml('a.yaml', TEXT);
const record = value as Record<string, unknown> & { list: Record<string, unknown>[] };

test('values are plain', () => {
  expect(plain(value)).toEqual({
    title: 'Prevention',
    text: 'First line.\n\nThird *line*.\n',
    quoted: 'A quoted text',
    folded: 'Folded lines.\n',
    list: [
      { id: 'one', name: 'First' },
      { id: 'two', name: 'Second' },
    ],
  });
});

/** What the parser reads as something else than text, whole or in part, and letters that begin so. */
const SIGNS = [
  'null',
  'Null',
  'NULL',
  '~',
  'true',
  'TRUE',
  'False',
  'nUll',
  'True',
  '0x',
  '0o',
  '.nan',
  '.inf',
  '.NaN',
  '-',
  '+',
  '.',
  'e',
  'E',
  '7',
  '0',
  '_',
  'n',
  'T',
  'f',
  'z',
  '’',
  '\u2028',
];

test('a word is the value that the parser by itself reads', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 4 }), (signs) => {
      const word = signs.join('') || '~';
      fc.pre(!/^-+$/.test(word));
      const text = `key: ${word}\nlist: [ a, ${word} ]\n`;
      const values = ({ key, list }: { key: unknown; list: readonly unknown[] }): unknown[] => [key, ...list];
      expect(values(loadYaml('a.yaml', text).value as never)).toEqual(values(parse(text)));
    }),
    { numRuns: 3000 },
  );
});

const PLACES: readonly (readonly [string, Place | undefined, string])[] = [
  ['a value', originOf(record)?.place('title'), '2:8'],
  ['a key', originOf(record)?.keyPlace('title'), '2:1'],
  ['a key that is not there', originOf(record)?.place('nothing'), '2:1'],
  ['a list', originOf(record.list)?.place(), '12:3'],
  ['an item of a list', originOf(record.list)?.place(1), '14:5'],
  ['a value in an item', originOf(record.list[1])?.place('name'), '14:22'],
  ['a line in a block of text', originOf(record)?.within('text', 3, 7), '6:9'],
  ['a column in a quoted text', originOf(record)?.within('quoted', 1, 3), '7:12'],
  ['a line in a folded text, whose lines are gone', originOf(record)?.within('folded', 1, 9), '9:3'],
];

describe('places', () => {
  test.each(PLACES)('of %s', (_, place, expected) => {
    expect(at(place)).toBe(expected);
  });
});

test('a shortcut gives the value it stands for', () => {
  expect(plain(loadYaml('a.yaml', 'a: &x [1, 2]\nb: *x\n').value)).toEqual({ a: [1, 2], b: [1, 2] });
});

test('what looks like a number, a date or yes keeps its text where YAML keeps it', () => {
  expect(plain(loadYaml('a.yaml', 'year: 2024/25\nday: 2026-11-01\nanswer: yes\nid: "007"\n').value)).toEqual({
    year: '2024/25',
    day: '2026-11-01',
    answer: 'yes',
    id: '007',
  });
});

test('a key named __proto__ changes no prototype', () => {
  const loaded = loadYaml('a.yaml', '__proto__: { polluted: true }\n').value as object;
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(Object.keys(loaded)).toEqual(['__proto__']);
});
