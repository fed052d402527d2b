import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { typedNumberDiagnostics, typedNumbers } from '../../../src/duty/screening/typed-numbers.ts';
import type { Status } from '../../../src/model/model.ts';
import { type Base, type Changes, changed, factsFor, loadBase } from '../edition.ts';

interface Case {
  readonly name: string;
  readonly set: Changes['set'];
  readonly finds: readonly string[];
}

const cases = parse(readFileSync(new URL('typed-numbers.yaml', import.meta.url), 'utf8')) as Case[];

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

const factsWith = (set: Case['set']) => factsFor(base, changed(base.content, { set: set ?? {} }));

test('the example types none', () => {
  expect(typedNumbers(factsWith({}).model)).toEqual([]);
});

test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { set, finds }) => {
  expect(typedNumbers(factsWith(set).model).map(({ key }) => key)).toEqual(finds);
});

test.each<[Status, string]>([
  ['draft', 'warning'],
  ['board', 'warning'],
  ['consultation', 'error'],
  ['published', 'error'],
])('in an edition of status %s it is a %s, and the number is not repeated', (status, severity) => {
  const facts = factsWith({ 'measures.local[0].baseline': { value: 3, period: 'last year' } });
  const found = typedNumberDiagnostics({ ...facts, model: { ...facts.model, status } });
  expect(found.map((one) => one.severity)).toEqual([severity]);
  for (const { message } of found) expect(message).not.toMatch(/\d/);
});
