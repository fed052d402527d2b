import { join } from 'node:path';
import { MAPPINGS } from '../../../src/importers/generated/mappings.ts';
import { REPOSITORY } from '../../support/folder.ts';
import { runCases } from '../../support/run-cases.ts';
import type { PartKind } from '../part-kind.ts';

/** Their examples are run by test/runs/. */
export const kind: PartKind = {
  name: 'table mappings',
  parts: Object.entries(MAPPINGS).map(([name, { name: declared, summary }]) => {
    const folder = `src/importers/table/mappings/${name}`;
    const { works, fails } = runCases(join(REPOSITORY, folder, 'examples.yaml'));
    return {
      name,
      declared,
      summary,
      file: `${folder}/mapping.ts`,
      examples: `${folder}/examples.yaml`,
      works: works.length,
      fails: fails.length,
      page: 'import-spreadsheets.md',
      inDocs: `### ${name}\n`,
    };
  }),
};
