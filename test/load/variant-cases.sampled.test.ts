import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Raising, raisedBy } from '../core/raise.ts';
import { sampled } from '../support/sampled.ts';

const CASES: readonly Raising[] = parse(readFileSync(join(import.meta.dirname, 'variant-cases.yaml'), 'utf8'));

test.each(sampled(CASES, 3))('$name', async (slip) => {
  expect(await raisedBy(slip)).toEqual(slip.expect);
});
