import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { originOf } from '../../src/core/place.ts';
import { type LoadedYaml, loadYaml } from '../../src/load/yaml.ts';
import { packYaml, unpackYaml } from '../../src/load/yaml-packed.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';

/** A value with all that its maps and lists say of their places. */
function told(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const origin = originOf(value);
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return {
    place: origin?.place(),
    isList: Array.isArray(value),
    carried: Object.getOwnPropertyDescriptor(value, Object.getOwnPropertySymbols(value)[0] ?? '')?.enumerable,
    parts: [...keys, 'nothing'].map((key) => [
      key,
      origin?.place(key),
      origin?.keyPlace(key),
      origin?.within(key, 1, 3),
      origin?.written(key),
      told(Object.getOwnPropertyDescriptor(value, key)?.value),
    ]),
  };
}

/** What another thread is given of a text that was read. */
function passed(file: string, text: string): LoadedYaml | undefined {
  const packed = packYaml(text, loadYaml(file, text));
  return packed && unpackYaml(file, structuredClone(packed));
}

const expectSame = (file: string, text: string): void => {
  const there = passed(file, text);
  if (there) expect(told(there.value)).toEqual(told(loadYaml(file, text).value));
};

test('every file of the example passes between threads as it is', () => {
  const files = [...filesBelow(`${REPOSITORY}/content`)].filter(([path]) => path.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(30);
  for (const [path, bytes] of files) {
    const text = Buffer.from(bytes).toString('utf8');
    expect(passed(path, text), path).toBeDefined();
    expectSame(path, text);
  }
});

test('whatever is written passes as it is, or not at all', () => {
  const written = fc.object({ maxDepth: 4, values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)] });
  fc.assert(fc.property(written, (value) => expectSame('a.yaml', stringify(value))));
});

test.each([
  ['a shortcut', 'one: &one { a: 1, b: [x, y] }\ntwo: *one\n'],
  ['a bare key', 'one:\ntwo: |\n  Text\n  more\nthree: >\n  folded\n  text\n'],
  ['a key of the language', '__proto__: { a: 1 }\nconstructor: x\n'],
  ['numbers as keys in their order', '2020: a\n2021: { b: 1 }\nother: c\n'],
])('%s passes', (_, text) => {
  expect(passed('a.yaml', text)).toBeDefined();
  expectSame('a.yaml', text);
});

test.each([
  ['numbers as keys after others', 'other: { b: 1 }\n2020: a\n'],
  ['a problem', 'one: 1\none: 2\n'],
  ['nothing', ''],
])('%s does not pass', (_, text) => {
  expect(passed('a.yaml', text)).toBeUndefined();
});
