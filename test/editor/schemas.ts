import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../support/folder.ts';
import type { EditorSchema } from './every-key.ts';

/** The schemas as editors read them, by their names. */
export const EDITOR_SCHEMAS: ReadonlyMap<string, EditorSchema> = new Map(
  readdirSync(join(REPOSITORY, 'schemas')).map((file) => [
    file.replace('.schema.json', ''),
    JSON.parse(readFileSync(join(REPOSITORY, 'schemas', file), 'utf8')) as EditorSchema,
  ]),
);

/** The files that each is for, as the settings of the editor have them. */
export const FILES_OF_SCHEMAS: readonly (readonly [schema: string, files: string])[] = Object.entries(
  (
    JSON.parse(readFileSync(join(REPOSITORY, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, readonly [string]>;
    }
  )['yaml.schemas'],
).map(([path, [files]]) => [path.replace(/^.*\/(.*)\.schema\.json$/, '$1'), files]);
