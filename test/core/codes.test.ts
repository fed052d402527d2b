import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODES } from '../../src/core/codes.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';

const entries = Object.entries(CODES);
const source = [...filesBelow(join(REPOSITORY, 'src')).keys()]
  .filter((path) => path.endsWith('.ts') && !path.startsWith('core/codes') && !path.startsWith('schema/generated/'))
  .map((path) => readFileSync(join(REPOSITORY, 'src', path), 'utf8'))
  .join('\n');

const OWN = entries.filter(([code]) => code.includes('/'));

test('codes are lower-case group/name, or the id of a requirement', () => {
  expect(
    entries.map(([code]) => code).filter((code) => !/^[a-z]+\/[a-z][a-z0-9-]*$|^SVD-[A-Z]+-\d+[a-z]?$/.test(code)),
  ).toEqual([]);
});

test('every code says in whole sentences what is wrong, why it matters and how to put it right', () => {
  const unfinished = OWN.filter(
    ([, { title, why, fix }]) => title.endsWith('.') || ![why, fix].every((text) => /^["A-Z{].{8,}[.)]$/s.test(text)),
  );
  expect(unfinished.map(([code]) => code)).toEqual([]);
});

test('every code is reported somewhere', () => {
  expect(OWN.map(([code]) => code).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
});

test('a code stands in the folder that has the name of its group', async () => {
  const folder = join(REPOSITORY, 'src/core/codes');
  const groups = await Promise.all(
    readdirSync(folder).map(async (group) => {
      const { part } = (await import(join(folder, group, 'codes.ts'))) as { part: object };
      return [group, Object.keys(part)] as const;
    }),
  );
  const strays = groups.flatMap(([group, codes]) => codes.filter((code) => !code.startsWith(`${group}/`)));
  expect(strays).toEqual([]);
  expect(groups.flatMap(([, codes]) => codes).toSorted()).toEqual(Object.keys(CODES).toSorted());
});
