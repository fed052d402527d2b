import { expect, test } from 'vitest';
import { SCHEMAS } from '../../src/schema/generated/schemas.ts';
import { VALIDATORS } from '../../src/schema/generated/validators.js';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../src/schema/table.ts';
import { resolveNode, schemaNamed } from '../../src/schema/walk.ts';
import { dateMeant } from '../../src/validate/date-meant.ts';
import { smallest } from '../../src/validate/form.ts';
import { booleanMeant, numberMeant } from '../../src/validate/meant.ts';
import { PATTERN_FORMS } from '../../src/validate/patterns.ts';

const schemas = [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES), ...Object.values(FOLDERS)].map(
  ({ schema }) => schema,
);

test.each(schemas)('the smallest form of %s, which messages show, is valid', (name) => {
  const schema = schemaNamed(name);
  const validator = VALIDATORS[name];
  validator(smallest(resolveNode(schema, schema.$id ?? '')));
  expect(validator.errors ?? []).toEqual([]);
});

function patternsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
  );
}

const PATTERNS = [...new Set(patternsIn(SCHEMAS))].sort();

test.each(PATTERNS)('the form %s is told in words', (pattern) => {
  expect(PATTERN_FORMS[pattern]?.words).toMatch(/\w/);
});

/** What was written → the value of each form that it means. */
const MEANT: readonly (readonly [written: string, pattern: string, meant: string | undefined])[] = [
  ['A Prev 4', '^[a-z0-9]+(-[a-z0-9]+)*$', 'a-prev-4'],
  ["St Mary's & Élan", '^[a-z0-9]+(-[a-z0-9]+)*$', 'st-marys-and-elan'],
  ['2026–27', '^\\d{4}(/\\d{2})?$', '2026/27'],
  ['2026/2027', '^\\d{4}(/\\d{2})?$', '2026/27'],
  ['FY 26/27', '^\\d{4}(/\\d{2})?$', '2026/27'],
  ['next year', '^\\d{4}(/\\d{2})?$', undefined],
  ['under 18', '^(all|[0-9]{1,3}-[0-9]{1,3}|[0-9]{1,3}\\+)$', '0-17'],
  ['10 to 17', '^(all|[0-9]{1,3}-[0-9]{1,3}|[0-9]{1,3}\\+)$', '10-17'],
  ['65 and over', '^(all|[0-9]{1,3}-[0-9]{1,3}|[0-9]{1,3}\\+)$', '65+'],
  ['over 65', '^(all|[0-9]{1,3}-[0-9]{1,3}|[0-9]{1,3}\\+)$', '66+'],
  ['n-1', '^SVD-[A-Z]-[0-9]{2}$', 'SVD-N-01'],
  ['the target of 2027/28', '^(target|baseline)$', 'target'],
  ['boys and girls', '^(persons|male|female|unknown)( *, *(persons|male|female|unknown))*$', 'male, female'],
  ['31st March', PATTERNS.find((pattern) => pattern.includes('February')) ?? '', '31 March'],
  ['01/04', PATTERNS.find((pattern) => pattern.includes('February')) ?? '', '1 April'],
];

test.each(MEANT)('"%s" for %s', (written, pattern, meant) => {
  expect(PATTERN_FORMS[pattern]?.meant(written)).toBe(meant);
});

const DATES: readonly (readonly [string, string | undefined])[] = [
  ['1/4/2025', '2025-04-01'],
  ['01.04.25', '2025-04-01'],
  ['1 April 2025', '2025-04-01'],
  ['1st of Apr 2025', '2025-04-01'],
  ['Tuesday, 1 April 2025', '2025-04-01'],
  ['April 1, 2025', '2025-04-01'],
  ['1-Apr-25', '2025-04-01'],
  ['2025/4/1', '2025-04-01'],
  ['20250401', '2025-04-01'],
  ['2025-04-01T10:00:00Z', '2025-04-01'],
  ['4/25/2025', '2025-04-25'],
  ['April 2025', '2025-04'],
  ['04/2025', '2025-04'],
  ['2025', '2025'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2025', undefined],
  ['31/04/2025', undefined],
  ['13/13/2025', undefined],
  ['0/0/2025', undefined],
  ['2025-13', undefined],
  ['TBC', undefined],
  ['May', undefined],
  ['1 Foo 2025', undefined],
];

test.each(DATES)('the date "%s"', (written, meant) => {
  expect(dateMeant(written)).toBe(meant);
});

test.each([
  ['£880,000', 880_000],
  ['880k', 880_000],
  ['1.2m', 1_200_000],
  ['20%', 20],
  ['"12"', 12],
  ['-3', -3],
  ['1,23', undefined],
  ['twelve', undefined],
])('the number "%s"', (written, meant) => {
  expect(numberMeant(written)).toBe(meant);
});

test.each([
  ['Yes', true],
  ['on', true],
  ['ja', true],
  ['No', false],
  ['“off”', false],
  ['perhaps', undefined],
])('"%s" as true or false', (written, meant) => {
  expect(booleanMeant(written)).toBe(meant);
});
