import { mapValues } from '../core/map-values.ts';
import type { RawContent } from '../load/project.ts';
import { FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../schema/table.ts';

type File = readonly [SchemaName, unknown];

/** Each file of the content that is there, with the name of its schema. */
export function filesOf(content: RawContent): File[] {
  const single = mapValues(SINGLE_FILES, ({ schema }, key): File => [schema, content[key]]);
  const needs = mapValues(NEEDS_FILES, ({ schema }, key): File => [schema, content.needs[key]]);
  const many = mapValues(FOLDERS, ({ schema }, key) => content[key].map((value): File => [schema, value]));
  const files = [...Object.values(single), ...Object.values(needs), ...Object.values(many).flat()];
  return files.filter(([, value]) => value !== undefined);
}
