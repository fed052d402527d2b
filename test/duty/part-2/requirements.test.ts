import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { judge } from '../../../src/duty/judge.ts';
import type { DutyFacts } from '../../../src/duty/outcome.ts';
import type { Requirement } from '../../../src/duty/register.ts';
import type { ResultStatus } from '../../../src/duty/result.ts';
import { TESTS } from '../../../src/duty/tests.ts';
import { PART_2_TESTS } from '../../../src/duty/tests-part-2.ts';
import { exampleFacts } from './folder.ts';
import { type Patch, patched } from './patch.ts';

interface Case extends Patch {
  readonly name: string;
  readonly status_of_edition?: Patch['status'];
  readonly expect: ResultStatus;
  /** The file of the first place. */
  readonly file?: string;
  /** A part of the details that a gap must name. */
  readonly names?: string;
  /** How many things are missing. */
  readonly gaps?: number;
}

const read = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), 'utf8'), { merge: true });
const register = read('../../../src/duty/requirements-part-2.yaml') as {
  requirements: Requirement[];
  context_only: { id: string }[];
};
const files = readdirSync(new URL('cases/requirements/', import.meta.url));
const cases = Object.assign({}, ...files.map((file) => read(`cases/requirements/${file}`))) as Record<string, Case[]>;
const tests = { ...TESTS, ...PART_2_TESTS };

let example: DutyFacts;
beforeAll(async () => {
  example = await exampleFacts();
});

describe.each(register.requirements.map((requirement) => [requirement.id, requirement] as const))(
  '%s',
  (id, requirement) => {
    const own = cases[id] ?? [];

    test('has a case that meets it and one that does not', () => {
      expect(own.some((one) => one.expect === 'met')).toBe(true);
      expect(own.some((one) => one.expect === 'missing' || one.expect === 'partly_met')).toBe(true);
    });

    test.each(own.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const facts = patched(example, { ...one, status: one.status_of_edition });
      const [result] = judge(facts, [requirement], tests);
      expect(result?.status, result?.message).toBe(one.expect);
      if (one.file) expect(result?.places[0]?.file).toBe(one.file);
      if (one.names) expect(result?.message).toContain(one.names);
      if (one.gaps !== undefined) expect(result?.details).toHaveLength(one.gaps);
    });
  },
);

test('there is no case for an id that is not in the register', () => {
  const ids = register.requirements.map((requirement) => requirement.id);
  expect(Object.keys(cases).filter((id) => !ids.includes(id))).toEqual([]);
});

test('an edition stops only for what the law commands and was read', () => {
  const stops = register.requirements.filter(({ stops_published }) => stops_published === 'yes').map(({ id }) => id);
  const commanded = register.requirements
    .filter(
      ({ force, must, basis, id }) =>
        (force === 'must' || must === 'yes') && basis === 'read' && !['SVD-U-02', 'SVD-U-04'].includes(id),
    )
    .map(({ id }) => id);
  expect(stops).toEqual(commanded);
});
