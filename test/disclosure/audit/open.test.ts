import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CaseFile, type DisclosureCase, intervalsOf, protect, unknownsOf } from './cases.ts';
import { evaluateCases } from './evaluate.ts';

const read = (name: string): CaseFile => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

describe.each(['attacks-open.json', 'tables-open.json'])('%s', (name) => {
  const results = evaluateCases(read(name));
  test.each(results.map((one) => [one.id, one.method, one] as const))('%s, %s', (_id, _method, { differences }) => {
    expect(differences).toEqual([]);
  });
});

const caseOf = (id: string): DisclosureCase =>
  read('attacks-open.json').cases.find((one) => one.id === id) as DisclosureCase;

test('two hidden counts of one total that a reader of the rule could tell get a third beside them', () => {
  expect(protect(caseOf('atk-a07-rule-known')).added.length).toBe(1);
});

test('an audit whose reader believes in what is not so still answers, or says that nothing fits', () => {
  const one = caseOf('atk-a03-age');
  const sums = [{ left: ['a'], right: ['b', 'c'] }];
  const unknowns = [
    { id: 'a', value: 9, low: 4, high: 5 },
    { id: 'b', value: 5, low: 1, high: 9 },
    { id: 'c', value: 4, low: 1, high: 9 },
  ];
  expect(intervalsOf(unknowns, sums)?.find(({ id }) => id === 'b')).toMatchObject({ low: 1, high: 4 });
  expect(intervalsOf([...unknowns, { id: 'd', value: 1, low: 1, high: 0 }], sums)).toBeUndefined();
  expect(unknownsOf(one, { name: '', suppressed: [] }).every(({ low, high }) => low === high)).toBe(true);
});
