import type { ErrorObject } from 'ajv';
import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../../src/schema/generated/schemas.ts';
import { explainErrors } from '../../src/validate/explain.ts';

/** What Ajv hands over with each keyword, where it is more than the keyword's own value. */
const PARAMS: Readonly<Record<string, object>> = {
  additionalProperties: { additionalProperty: 'zebra' },
  required: { missingProperty: 'title' },
  enum: { allowedValues: ['one', 'two'] },
  const: { allowedValue: 'one' },
  type: { type: 'string' },
};

/** Keywords that only describe, that lead to others, or that src/validate checks without Ajv. */
const SILENT = new Set([
  ...['$id', '$ref', '$schema', 'title', 'description', 'examples', 'definitions', 'properties', 'items', 'format'],
  ...['allOf', 'if', 'then', 'else', 'x-id', 'x-id-within', 'x-ref', 'x-ref-or', 'x-awaited', 'x-left-out', 'x-unique'],
  ...[
    'x-parts',
    'x-overlay',
    'x-content',
    'x-counts',
    'x-example',
    'x-most-words',
    'x-later',
    'x-shown',
    'x-shown-items',
  ],
]);

function keywordsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (['examples', 'enum', 'const'].includes(key)) return [key];
    if (key === 'default') return [];
    if (['properties', 'definitions'].includes(key)) return Object.values(Object(value)).flatMap(keywordsIn);
    return [key, ...[value].flat().flatMap(keywordsIn)];
  });
}

const KEYWORDS = [...new Set(Object.values(SCHEMAS).flatMap(keywordsIn))].filter((key) => !SILENT.has(key)).sort();

describe('every keyword of the schemas is told in own words', () => {
  test.each(KEYWORDS)('%s', (keyword) => {
    const error: ErrorObject = {
      keyword,
      instancePath: '/title',
      schemaPath: '#',
      params: PARAMS[keyword] ?? { limit: 3 },
      message: 'RAW',
    };
    const [found, ...more] = explainErrors([error], { title: 'x' }, 'glossary');
    expect(more).toEqual([]);
    const words = `${found?.message} ${found?.fix}`;
    expect(words).not.toMatch(/RAW|undefined|NaN/);
    if (keyword !== 'pattern') expect(words).not.toContain('the form that is asked for');
  });
});
