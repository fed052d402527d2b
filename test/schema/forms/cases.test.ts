import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { migrate } from '../../../src/schema/forms/migrate.ts';
import { FORM_STEPS } from '../../../src/schema/forms/steps.ts';
import { REPOSITORY } from '../../support/folder.ts';

interface Case {
  readonly name: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

const cases = parse(readFileSync(join(REPOSITORY, 'test/schema/forms/cases.yaml'), 'utf8')) as Case[];
const migrated = (texts: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(migrate(texts, 0, FORM_STEPS).files.map(({ path, after }) => [path, after]));

test.each(cases)('$name', ({ before, after }) => {
  const texts = new Map(Object.entries(before));
  expect(migrated(texts)).toEqual(after);
  expect(migrated(new Map([...texts, ...Object.entries(after)]))).toEqual({});
});
