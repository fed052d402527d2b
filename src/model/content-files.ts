import { mapValues } from '../core/map-values.ts';
import { FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../schema/table.ts';
import type { SettledContent } from './model.ts';

/** One file of the settled content, with the schema that describes it. */
export interface ContentFile {
  readonly schema: SchemaName;
  readonly value: object;
}

/** The files of the settled content as the tables group them, in the order of the tables. */
export function contentFiles(content: SettledContent): {
  readonly single: Readonly<Record<keyof typeof SINGLE_FILES, ContentFile>>;
  readonly needs: Readonly<Record<keyof typeof NEEDS_FILES, ContentFile>>;
  readonly folders: Readonly<Record<keyof typeof FOLDERS, readonly ContentFile[]>>;
} {
  return {
    single: mapValues(SINGLE_FILES, ({ schema }, key) => ({ schema, value: content[key] })),
    needs: mapValues(NEEDS_FILES, ({ schema }, key) => ({ schema, value: content.needs[key] })),
    folders: mapValues(FOLDERS, ({ schema }, key) => content[key].map((value) => ({ schema, value }))),
  };
}
