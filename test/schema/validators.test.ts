import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCHEMAS } from '../../src/schema/generated/schemas.ts';
import { VALIDATORS } from '../../src/schema/generated/validators.js';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../src/schema/table.ts';
import { resolveNode, schemaNamed } from '../../src/schema/walk.ts';
import { smallest } from '../../src/validate/form.ts';
import { REPOSITORY, SMALL } from '../support/folder.ts';

/** Ajv as it compiles the schemas that stand in src/schema. */
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, logger: false });
for (const schema of Object.values(SCHEMAS)) ajv.addSchema(schema);

/** Every file of two folders that has a schema. */
const FILES = [REPOSITORY, SMALL].flatMap((root) => [
  ...[...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].map(({ schema, path }) => ({
    schema,
    file: join(root, path),
  })),
  ...Object.values(FOLDERS).flatMap(({ schema, folder, suffix }) =>
    namesIn(join(root, folder))
      .filter((name) => name.endsWith(suffix))
      .map((name) => ({ schema, file: join(root, folder, name) })),
  ),
]);
const CASES = [
  ...FILES.filter(({ file }) => existsSync(file)).map(({ schema, file }) => ({
    schema,
    value: parse(readFileSync(file, 'utf8')) as unknown,
  })),
  ...(Object.keys(VALIDATORS) as (keyof typeof VALIDATORS)[]).map((schema) => ({
    schema,
    value: smallest(resolveNode(schemaNamed(schema), `${schema}.schema.json`)),
  })),
];

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

const VALUES: readonly unknown[] = [
  undefined,
  null,
  '',
  'x',
  'A b',
  7,
  -1.5,
  true,
  [],
  ['x', 'x'],
  {},
  { id: 'x' },
  [{}],
];

/** A value with another in place of one of its parts; `at` leads there, a number for each level. */
function spoilt(value: unknown, [at, ...below]: readonly number[], other: unknown): unknown {
  if (at === undefined || typeof value !== 'object' || value === null) return other;
  const keys = [...Object.keys(value), 'another'];
  const key = keys[at % keys.length]!;
  const part = spoilt((value as Record<string, unknown>)[key], below, other);
  if (!Array.isArray(value)) return { ...value, [key]: part };
  return key === 'another' ? [...value, part] : value.map((item, index) => (String(index) === key ? part : item));
}

/** What messages are made of, in the order in which it was found. */
const told = (errors: readonly Partial<ErrorObject>[] | null | undefined): unknown =>
  (errors ?? []).map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }));

test('the validators find what Ajv finds by the schemas themselves', () => {
  const way = fc.array(fc.nat(60), { maxLength: 7 });
  const spoiling = fc.array(fc.tuple(way, fc.constantFrom(...VALUES)), { maxLength: 3 });
  fc.assert(
    fc.property(fc.nat(CASES.length - 1), spoiling, (index, changes) => {
      const { schema, value } = CASES[index]!;
      const changed = changes.reduce((before, [at, other]) => spoilt(before, at, other), value);
      const validate = VALIDATORS[schema];
      const own = ajv.getSchema(`${schema}.schema.json`)!;
      expect(validate(changed)).toBe(own(changed));
      expect(told(validate.errors)).toEqual(told(own.errors));
    }),
    { numRuns: 4000 },
  );
});
