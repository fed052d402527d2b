import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadYaml } from '../../src/load/yaml.ts';

const CASES = parse(readFileSync(join(import.meta.dirname, 'cut-texts.yaml'), 'utf8')) as readonly {
  readonly yaml: string;
  readonly told: readonly string[];
}[];

test.each(CASES)('$yaml', ({ yaml, told }) => {
  const cut = loadYaml('words.yaml', yaml).diagnostics.filter(({ code }) => code === 'yaml/cut-text');
  const places = cut.map(({ place, message }) => `${place?.line}:${place?.column} ${/^"(.*)" was/.exec(message)?.[1]}`);
  expect(places).toEqual(told);
});
