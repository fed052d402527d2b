import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { REQUIREMENTS } from '../../../src/duty/register.ts';
import { REPOSITORY } from '../../support/folder.ts';
import { type Case, isMet, requirementGroups } from '../cases.ts';
import { type Base, changed, factsFor, loadBase, resultOf } from '../edition.ts';

/** What is laid over a case that is met: see the head of nonsense.yaml and honest.yaml. */
interface Tried extends Omit<Case, 'expect'> {
  /** Over the example itself instead of the case. */
  readonly alone?: boolean;
  /** Why nothing can be written. */
  readonly none?: string;
  /** Of a list that several requirements share: those that this one is for. */
  readonly only?: readonly string[];
}

const read = (name: string): Readonly<Record<string, readonly Tried[]>> =>
  parse(readFileSync(join(REPOSITORY, 'test/duty/plausibility', name), 'utf8'), { merge: true });
const LISTS = { nonsense: read('nonsense.yaml'), honest: read('honest.yaml') };
const IDS = REQUIREMENTS.map(({ id }) => id);
const CASES = new Map(requirementGroups().flatMap(({ cases }) => Object.entries(cases)));

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

function statusOf(id: string, one: Tried): string {
  const met = one.alone ? undefined : CASES.get(id)?.find(isMet);
  const under = met ? changed(base.content, met) : base.content;
  const options = { ...met, ...one };
  return resultOf(factsFor(base, changed(under, one), { ...options, status: options.edition }), id).status;
}

const triedOf = (list: Readonly<Record<string, readonly Tried[]>>): [string, string, Tried][] =>
  Object.entries(list).flatMap(([id, tried]) =>
    tried
      .filter(({ none, only }) => none === undefined && (only?.includes(id) ?? true))
      .map((one): [string, string, Tried] => [id, one.name, one]),
  );

test.each(Object.entries(LISTS))('%s is tried for every requirement, or there is a reason why not', (_name, list) => {
  expect(Object.keys(list).toSorted()).toEqual(IDS.toSorted());
  expect(Object.values(list).every((tried) => tried.length > 0)).toBe(true);
});

describe('nonsense does not pass', () => {
  test.each(triedOf(LISTS.nonsense))('%s: %s', (id, _name, one) => {
    expect(statusOf(id, one)).not.toBe('met');
  });
});

describe('an honest answer in other words does not fail', () => {
  test.each(triedOf(LISTS.honest))('%s: %s', (id, _name, one) => {
    expect(['met', 'not_applicable']).toContain(statusOf(id, one));
  });
});
