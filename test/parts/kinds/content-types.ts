import { FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../../../src/schema/table.ts';
import { schemaNamed } from '../../../src/schema/walk.ts';
import { contentExamples } from '../../schema/examples.ts';
import { filesBelow, SMALL } from '../../support/folder.ts';
import type { PartKind } from '../part-kind.ts';

const small = [...filesBelow(SMALL).keys()];

const types: readonly { readonly schema: SchemaName; readonly path: string; isOne(file: string): boolean }[] = [
  ...[...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].map(({ schema, path }) => ({
    schema,
    path,
    isOne: (file: string) => file === path,
  })),
  ...Object.values(FOLDERS).map(({ schema, folder, suffix }) => ({
    schema,
    path: `${folder}/*${suffix}`,
    isOne: (file: string) => file.startsWith(`${folder}/`) && file.endsWith(suffix),
  })),
];

/** A file of the small folder is an example that works as well: the folder as it is raises nothing. */
export const kind: PartKind = {
  name: 'content types',
  parts: types.map(({ schema, path, isOne }) => {
    const { works, fails } = contentExamples(schema);
    return {
      name: path,
      summary: schemaNamed(schema).description ?? '',
      file: `src/schema/${schema}.schema.json`,
      examples: `src/schema/${schema}.examples.yaml`,
      works: works.length + small.filter(isOne).length,
      fails: fails.length,
      page: 'write-content.md',
      inDocs: `| \`${path.slice(path.indexOf('/') + 1)}\` |`,
    };
  }),
};
