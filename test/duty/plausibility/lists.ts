import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REQUIREMENTS } from '../../../src/duty/register.ts';
import { REPOSITORY } from '../../support/folder.ts';
import { type Case, isMet, requirementGroups } from '../cases.ts';
import { type Base, changed, factsFor, resultOf } from '../edition.ts';

/** What is laid over a case that is met: see the head of nonsense.yaml and honest.yaml. */
export interface Tried extends Omit<Case, 'expect'> {
  /** Over the example itself instead of the case. */
  readonly alone?: boolean;
  /** It is judged by publications that are printed from it. */
  readonly isPrinted?: boolean;
  /** Why nothing can be written. */
  readonly none?: string;
  /** Of a list that several requirements share: those that this one is for. */
  readonly only?: readonly string[];
}

const read = (name: string): Readonly<Record<string, readonly Tried[]>> =>
  parse(readFileSync(join(REPOSITORY, 'test/duty/plausibility', name), 'utf8'), { merge: true });
/** Answers that say nothing, and honest ones in other words, by requirement. */
export const LISTS = { nonsense: read('nonsense.yaml'), honest: read('honest.yaml') };
export const IDS = REQUIREMENTS.map(({ id }) => id);
const CASES = new Map(requirementGroups().flatMap(({ cases }) => Object.entries(cases)));

/** What comes of a requirement with an answer laid over the example. */
export function statusOf(base: Base, id: string, one: Tried): string {
  const met = one.alone ? undefined : CASES.get(id)?.find(isMet);
  const under = met ? changed(base.content, met) : base.content;
  const options = { ...met, ...one };
  return resultOf(factsFor(base, changed(under, one), { ...options, status: options.edition }), id).status;
}

/** Every answer of a list with the requirement that it is for. */
export const triedOf = (list: Readonly<Record<string, readonly Tried[]>>): [string, string, Tried][] =>
  Object.entries(list).flatMap(([id, tried]) =>
    tried
      .filter(({ none, only }) => none === undefined && (only?.includes(id) ?? true))
      .map((one): [string, string, Tried] => [id, one.name, one]),
  );
