import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { VectorFile } from './vectors/check.ts';
import { checkVectors, evaluate, METHODS } from './vectors/evaluate.ts';

const folder = new URL('.', import.meta.url);
const files = ['vectors-open.json', ...readdirSync(new URL('cases/', folder)).map((name) => `cases/${name}`)];

function read(name: string): VectorFile {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as VectorFile;
}

describe.each(files)('%s', (name) => {
  const file = read(name);
  test.each(file.cases.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    expect(checkVectors({ ...file, cases: [vector] }, evaluate).failures).toEqual([]);
  });
});

test('every method has a case', () => {
  const tried = new Set(files.flatMap((name) => read(name).cases.map((vector) => vector.method)));
  expect([...METHODS.keys()].filter((method) => !tried.has(method))).toEqual([]);
});

test('a difference is reported with its path, both values and the distance', () => {
  const file = read('vectors-open.json');
  const wrong = { id: 'wrong', method: 'proportion', input: { numerator: 1, denominator: 4 }, expected: { value: 26 } };
  const report = checkVectors({ ...file, cases: [wrong] }, evaluate);
  expect(report.passed).toBe(0);
  expect(report.failures[0]?.differences).toEqual(['value: expected 26, got 25, difference 1']);
});
