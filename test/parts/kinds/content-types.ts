import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../../src/schema/table.ts';
import { schemaNamed } from '../../../src/schema/walk.ts';
import { EXPECTED } from '../../core/data-cases.ts';
import { REPOSITORY } from '../../support/folder.ts';
import type { PartKind, PartSeen } from '../part-kind.ts';

/** How many cases show a mistake in a file of this type. */
const mistakesIn = (isOne: (path: string) => boolean): number =>
  EXPECTED.filter((line) => isOne((line.split(' ')[1] ?? '').replace(/:\d+:\d+$/, ''))).length;

/** As docs/write-content.md names it: below content/, or with its folder. */
const nameInDocs = (path: string): string => path.replace(/^content\//, '').replace(/^data\//, '');

const partOf = (schema: string, name: string, works: number, isOne: (path: string) => boolean): PartSeen => ({
  name: `\`${name}\``,
  summary: schemaNamed(schema).description ?? '',
  works,
  fails: mistakesIn(isOne),
  page: 'write-content.md',
});

/** The example that works is the file of the repository's own content, or of the small folder. */
const single = [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].map(({ schema, path }) => {
  const examples = ['', 'test/golden/small'].filter((folder) => existsSync(join(REPOSITORY, folder, path)));
  return partOf(schema, nameInDocs(path), examples.length, (file) => file === path);
});

const folders = Object.values(FOLDERS).map(({ schema, folder, suffix }) => {
  const isOne = (file: string): boolean => file.startsWith(`${folder}/`) && file.endsWith(suffix);
  const examples = readdirSync(join(REPOSITORY, folder)).filter((name) => name.endsWith(suffix));
  return partOf(schema, nameInDocs(`${folder}/*${suffix}`), examples.length, isOne);
});

export const kind: PartKind = { name: 'content types', parts: [...single, ...folders] };
