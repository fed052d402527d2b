import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMPLIANCE_GROUPS } from '../../src/directives/compliance/directive.ts';
import { CONTEXT_ONLY, FORCES, isWaivable, REQUIREMENTS, type Requirement } from '../../src/duty/register.ts';
import { TESTS } from '../../src/duty/tests.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';

const IDS = JSON.parse(readFileSync(join(REPOSITORY, 'test/duty/ids.json'), 'utf8')) as string[];
const idsWhere = (wrong: (requirement: Requirement) => boolean): string[] =>
  REQUIREMENTS.filter(wrong).map(({ id }) => id);

test('every id of the Duty stands once, checked or as context with a reason', () => {
  expect([...REQUIREMENTS, ...CONTEXT_ONLY].map(({ id }) => id).toSorted()).toEqual(IDS);
});

test('every test that an entry names exists, and every test is named by an entry', () => {
  expect(idsWhere(({ test: { name } }) => !Object.hasOwn(TESTS, name))).toEqual([]);
  const named = new Set(REQUIREMENTS.map(({ test: { name } }) => name));
  expect(Object.keys(TESTS).filter((name) => !named.has(name))).toEqual([]);
});

test('other law says whether it commands, and nothing else does', () => {
  expect(idsWhere(({ force, must }) => (force === 'other_law') !== (must !== undefined))).toEqual([]);
});

test('a published edition stops for what is commanded and whose text was read, with three exceptions', () => {
  const never = ['SVD-U-02', 'SVD-U-04'];
  const stops = (r: Requirement): boolean => !isWaivable(r) && r.basis === 'read' && !never.includes(r.id);
  expect(idsWhere((r) => (r.stops_published === 'yes') !== stops(r))).toEqual([]);
});

test('only screening also stops a consultation draft', () => {
  expect(idsWhere((r) => r.stops_consultation === 'yes')).toEqual(['SVD-X-01', 'SVD-X-02', 'SVD-X-03']);
});

/** The cases of requirements-part-2.yaml have a form and a test of their own. */
test('every entry of requirements.yaml has a case that meets it and one that does not', () => {
  const { requirements } = parse(readFileSync(join(REPOSITORY, 'src/duty/requirements.yaml'), 'utf8')) as {
    requirements: { id: string }[];
  };
  const cases = [...filesBelow(join(REPOSITORY, 'test/duty/cases'))].flatMap(
    ([, bytes]) => parse(new TextDecoder().decode(bytes)) as { id: string; status: string }[],
  );
  const statuses = (id: string): string[] => cases.filter((one) => one.id === id).map(({ status }) => status);
  expect(requirements.filter(({ id }) => !statuses(id).includes('met'))).toEqual([]);
  expect(
    requirements.filter(({ id }) => !statuses(id).some((status) => status === 'missing' || status === 'partly_met')),
  ).toEqual([]);
});

test('the tool does not judge what is lawful, and cites no paragraph that was not established', () => {
  const words = REQUIREMENTS.map((r) => [r.id, `${r.title} ${r.words} ${r.message} ${r.source}`] as const);
  expect(words.filter(([, text]) => /unlawful|illegal|non-compliant|in breach/i.test(text))).toEqual([]);
  // Paragraphs 1 to 6 of the Guidance were read: 4, 5 and 6 are cited.
  const paragraphs = words.flatMap(([id, text]) =>
    [...text.matchAll(/Guidance, para(?:graph|s|graphs)? (\d+)/g)].map(([, number]) => [id, number]),
  );
  expect(paragraphs.filter(([, number]) => Number(number) > 6)).toEqual([]);
});

test('the groups of the compliance statement are the forces', () => {
  expect([...COMPLIANCE_GROUPS]).toEqual([...FORCES]);
});
