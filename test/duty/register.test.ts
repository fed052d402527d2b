import { expect, test } from 'vitest';
import { COMPLIANCE_GROUPS } from '../../src/directives/compliance/directive.ts';
import { GROUPS } from '../../src/duty/generated/groups.ts';
import { FORCES, isWaivable, REQUIREMENTS, type Requirement } from '../../src/duty/register.ts';
import { SHARED_TESTS } from '../../src/duty/shared/tests.ts';
import { TESTS } from '../../src/duty/tests.ts';
import { requirementGroups } from './cases.ts';

const idsWhere = (wrong: (requirement: Requirement) => boolean): string[] =>
  REQUIREMENTS.filter(wrong).map(({ id }) => id);

test('every test that an entry names exists, and every test is named by an entry', () => {
  expect(idsWhere(({ test: { name } }) => !Object.hasOwn(TESTS, name))).toEqual([]);
  const named = new Set(REQUIREMENTS.map(({ test: { name } }) => name));
  expect(Object.keys(TESTS).filter((name) => !named.has(name))).toEqual([]);
});

test('a test has one name, whichever group has it', () => {
  const names = [SHARED_TESTS, ...Object.values(GROUPS).map(({ tests }) => tests)].flatMap((tests) =>
    Object.keys(tests),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('other law says whether it commands, and nothing else does', () => {
  expect(idsWhere(({ force, must }) => (force === 'other_law') !== (must !== undefined))).toEqual([]);
});

test('a published edition stops for what is commanded and whose text was read, with few exceptions', () => {
  const never = ['SVD-U-02', 'SVD-U-04'];
  // What leaves the house cannot be called back, whoever asks for it.
  const always = ['SVD-N-14'];
  const stops = (r: Requirement): boolean =>
    always.includes(r.id) || (!isWaivable(r) && r.basis === 'read' && !never.includes(r.id));
  expect(idsWhere((r) => (r.stops_published === 'yes') !== stops(r))).toEqual([]);
});

test('only screening also stops a consultation draft', () => {
  expect(idsWhere((r) => r.stops_consultation === 'yes')).toEqual(['SVD-X-01', 'SVD-X-02', 'SVD-X-03']);
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

test('a group has the name of its folder, and every folder with requirements is a group', () => {
  expect(Object.entries(GROUPS).filter(([folder, { name }]) => folder !== name)).toEqual([]);
  expect(requirementGroups().map(({ group }) => group)).toEqual(Object.keys(GROUPS));
});
