import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/generated/commands.ts';
import { IMPORTERS } from '../../src/importers/generated/importers.ts';
import { MAPPINGS } from '../../src/importers/generated/mappings.ts';
import { REPOSITORY } from '../support/folder.ts';
import { expectRun } from '../support/run-case.ts';
import { type RunCase, runCases } from '../support/run-cases.ts';
import { sampled } from '../support/sampled.ts';

// A run that names no folder is about the one it stands in. Here that is none of the disk's.
const elsewhere = mkdtempSync(join(tmpdir(), 'svduty-runs-'));
beforeAll(() => process.chdir(elsewhere));
afterAll(() => {
  process.chdir(REPOSITORY);
  rmSync(elsewhere, { recursive: true });
});

/** The examples of parts whose cases are whole runs. */
const examples = [
  ...Object.keys(COMMANDS).map((name) => `commands/${name}`),
  ...Object.keys(IMPORTERS).map((name) => `importers/${name}`),
  ...Object.keys(MAPPINGS).map((name) => `importers/table/mappings/${name}`),
].map((folder) => ({ name: folder, ...runCases(join(REPOSITORY, 'src', folder, 'examples.yaml')) }));
const runs = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, ...runCases(join(import.meta.dirname, name)) }));

describe.each([...examples, ...runs])('$name', ({ works, fails }) => {
  const run = (given: RunCase): void => test(given.name, () => expectRun(given));
  sampled(works, 3).forEach(run);
  sampled(fails, 6).forEach(run);
});

test('what works ends with 0, and what fails with another exit code', () => {
  const all = [...examples, ...runs];
  expect(all.flatMap(({ works }) => works).filter(({ exit }) => exit !== 0)).toEqual([]);
  expect(all.flatMap(({ fails }) => fails).filter(({ exit }) => exit === 0)).toEqual([]);
});

test.each(['skip: true', 'only: true', 'exits: 0'])(
  'a case with the key %s is refused: no case may be passed over',
  (key) => {
    const file = join(elsewhere, 'cases.yaml');
    writeFileSync(file, `- { name: a, run: check, exit: 0, ${key} }\n`);
    expect(() => runCases(file)).toThrow('"a"');
  },
);
