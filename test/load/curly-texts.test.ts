import { expect, test } from 'vitest';
import { loadYaml } from '../../src/load/yaml.ts';

test.each([
  'key: “A text”',
  'key:   ‘A text’',
  'key:\n  “A text”',
  'key: &name “A text”\nother: *name',
  'key: !!str “A text”',
  'list:\n  - “A text”',
  'list:\n  -\n    “A text”',
  'list: [“A text”, other]',
  'list: [ other,“A text” ]',
  'list: [\n    “A text” ]',
  'group: { key: “A text” }',
  'group: { other: x, key: “A text” }',
  'group: {"key":“A text”}',
  '? key\n: “A text”',
  'list: [ key: “A text” ]',
])('a text in curly marks is found wherever it begins: %j', (text) => {
  expect(loadYaml('a.yaml', text).diagnostics.map(({ code }) => code)).toEqual(['yaml/curly-quotes']);
});
