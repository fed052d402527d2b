import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originOf } from '../../src/core/place.ts';
import { plainYaml } from '../../src/load/plain-yaml.ts';
import { parsedYaml } from '../../src/load/yaml.ts';
import { yamlFile } from '../../src/load/yaml-file.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';

const textsBelow = (folder: string): string[] =>
  [...filesBelow(join(REPOSITORY, folder))].flatMap(([path, bytes]) =>
    path.endsWith('.yaml') ? [new TextDecoder().decode(bytes)] : [],
  );

/** A value with all that its origins can tell of it. */
function told(value: unknown): unknown {
  const origin = originOf(value);
  if (typeof value !== 'object' || value === null || !origin) return value;
  const keys = Object.keys(value);
  return {
    value: keys.map((key) => [key, told((value as Readonly<Record<string, unknown>>)[key])]),
    isList: Array.isArray(value),
    place: origin.place(),
    parts: keys.map((key) => [
      origin.place(key),
      origin.keyPlace(key),
      origin.written(key),
      origin.within(key, 1, 3),
      origin.within(key, 2, 1),
    ]),
  };
}

/** Holds what the short way makes of a text to what the parser makes of it; false where the short way leaves it to the parser. */
function agrees(text: string): boolean {
  const plain = plainYaml(yamlFile('t.yaml', text));
  if (!plain) return false;
  const { value, diagnostics } = parsedYaml(yamlFile('t.yaml', text));
  expect(diagnostics).toEqual([]);
  expect(told(plain)).toEqual(told(value));
  return true;
}

const FILES = ['content', 'data', 'templates', 'test', 'src/schema'].flatMap(textsBelow);

test('files are read as the parser reads them, and most of the content without it', () => {
  for (const text of FILES) agrees(text);
  const content = ['content', 'data'].flatMap(textsBelow);
  const letters = (texts: readonly string[]): number => texts.join('').length;
  expect(letters(content.filter(agrees)) / letters(content)).toBeGreaterThan(0.9);
});

test.each([
  ['brackets within brackets', `a: ${'['.repeat(9000)}${']'.repeat(9000)}\n`],
  ['groups within groups', `${Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')} x\n`],
  ['no end of the last line', 'a: x'],
  ['a key twice', 'a: x\na: y\n'],
  ['a text that is cut', 'a: x #1 y\n'],
  ['a shortcut', 'a: &x y\nb: *x\n'],
])('%s are left to the parser', (_, text) => {
  expect(plainYaml(yamlFile('t.yaml', text))).toBeUndefined();
});

const SIGNS = ['', ' ', '  ', '\n', '\n\n', '\n  ', '#', ' #', ': ', ':', '- ', '-', '"', "'", '[', ']', '{', '}', ','];
const MORE = ['|', '|-', '>', '&a ', '*a', '!', '%', '@', '?', '? ', '~', 'null', 'true', 'True', '1.5', '0x1', '1e3'];
const BEYOND = ['\t', '“', '”', '’', 'é', '\u00a0', '\\', '---', '...', '.inf', '-1', '+1', '007', '<<: ', '=', '`'];
const sign = fc.constantFrom(...SIGNS, ...MORE, ...BEYOND);

describe('with one or more signs put in or taken out', () => {
  const shorter = FILES.flatMap((text) => text.split(/\n(?=\S)/)).filter((text) => text.length < 1500);
  const change = fc.record({ at: fc.nat(1500), out: fc.nat(3), put: sign });

  test('parts of files are read as the parser reads them', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...shorter), fc.array(change, { maxLength: 3 }), (text, changes) => {
        const changed = changes.reduce((before, { at, out, put }) => {
          const place = at % (before.length + 1);
          return before.slice(0, place) + put + before.slice(place + out);
        }, `${text}\n`);
        if (agrees(changed)) read += 1;
      }),
      { numRuns: Number(process.env.RUNS ?? 1500) },
    );
    expect(read).toBeGreaterThan(100);
  });
});
