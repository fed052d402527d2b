import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { claimsNothing } from '../../../src/duty/plausibility/heading.ts';

const HEADINGS: { readonly nothing: string[]; readonly something: string[] } = parse(
  readFileSync(new URL('./headings.yaml', import.meta.url), 'utf8'),
);

test.each(HEADINGS.nothing)('claims nothing: %s', (heading) => {
  expect(claimsNothing(heading)).toBe(true);
});

test.each(HEADINGS.something)('claims something: %s', (heading) => {
  expect(claimsNothing(heading)).toBe(false);
});
