import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CODES } from '../../src/core/codes.ts';
import { REPOSITORY } from '../support/folder.ts';
import { sampled } from '../support/sampled.ts';
import { raisedInData } from './data-cases.ts';
import { type Raising, raisedBy } from './raise.ts';

const FOLDER = join(REPOSITORY, 'src/core/codes');
const examplesOf = (group: string): string => join(FOLDER, group, 'examples.yaml');

/** Codes that no content can raise, only a fault of the program; each with the test that brings the fault about. */
const OWN_FAULTS: readonly string[] = [
  'screening/small-number', // test/duty/screening/diagnostics.test.ts: a published count that its rule hides
];

test('every code is raised by a case that is data', () => {
  const raised = raisedInData();
  const without = Object.keys(CODES).filter((code) => !raised.has(code) && !OWN_FAULTS.includes(code));
  expect(without, 'add a case to examples.yaml of its group, or to the cases of what reports it').toEqual([]);
  expect(OWN_FAULTS.filter((code) => raised.has(code))).toEqual([]);
});

test('the small folder as it is raises nothing', async () => {
  expect(await raisedBy({ name: 'as it is', expect: [] })).toEqual([]);
});

describe.each(readdirSync(FOLDER).filter((group) => existsSync(examplesOf(group))))('%s', (group) => {
  const cases = parse(readFileSync(examplesOf(group), 'utf8')) as Raising[];
  test.each(sampled(cases, 7))('$name', async (slip) => {
    expect(await raisedBy(slip)).toEqual(slip.expect);
  });
  test('raises codes of its group', () => {
    const strays = cases.filter(({ expect: lines }) => !lines.some((line) => line.startsWith(`${group}/`)));
    expect(strays.map(({ name }) => name)).toEqual([]);
  });
});
