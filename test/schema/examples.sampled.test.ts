import { describe, expect, test } from 'vitest';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../src/schema/table.ts';
import { raisedBy } from '../core/raise.ts';
import { sampled } from '../support/sampled.ts';
import { contentExamples } from './examples.ts';

const schemas = [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES), ...Object.values(FOLDERS)].map(
  ({ schema }) => schema,
);

describe.each(schemas)('%s', (schema) => {
  const { works, fails } = contentExamples(schema);
  test.each([...sampled(works, 4), ...sampled(fails, 3)])('$name', async (slip) => {
    expect(await raisedBy(slip)).toEqual(slip.expect);
  });
});
