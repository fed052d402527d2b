import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkRegister } from '../../src/duty/check-register.ts';
import { REPOSITORY } from '../support/folder.ts';
import { requirementGroups } from './cases.ts';

interface Mistake {
  readonly name: string;
  readonly group: string;
  readonly find: string;
  readonly with: string;
  readonly says: readonly string[];
}

const fileOf = (group: string): string => `src/duty/${group}/requirements.yaml`;
const texts = new Map(
  requirementGroups().map(({ group }) => [group, readFileSync(join(REPOSITORY, fileOf(group)), 'utf8')]),
);
const mistakes = parse(readFileSync(join(import.meta.dirname, 'register-mistakes.yaml'), 'utf8')) as Mistake[];

test('the requirements as they are have no mistakes', () => {
  expect(checkRegister(texts, fileOf).problems).toEqual([]);
});

test.each(mistakes)('$name', ({ group, find, with: put, says }) => {
  const text = texts.get(group) ?? '';
  expect(text).toContain(find);
  const { problems } = checkRegister(new Map(texts).set(group, text.replace(find, put)), fileOf);
  expect(problems).toHaveLength(1);
  for (const words of says) expect(problems[0]).toContain(words);
  const line = text.slice(0, text.indexOf(find)).split('\n').length;
  if (!says.includes('more than once')) expect(problems[0]).toMatch(new RegExp(`^${fileOf(group)}:${line}:`));
});
