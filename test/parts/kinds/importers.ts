import { join } from 'node:path';
import { IMPORTERS } from '../../../src/importers/generated/importers.ts';
import { REPOSITORY } from '../../support/folder.ts';
import { runCases } from '../../support/run-cases.ts';
import type { PartKind } from '../part-kind.ts';

/** Each has a page of its own. Their examples are run by test/runs/. */
export const kind: PartKind = {
  name: 'importers',
  parts: Object.entries(IMPORTERS).map(([name, { name: declared, summary }]) => {
    const { works, fails } = runCases(join(REPOSITORY, 'src/importers', name, 'examples.yaml'));
    return {
      name,
      declared,
      summary,
      file: `src/importers/${name}/importer.ts`,
      examples: `src/importers/${name}/examples.yaml`,
      works: works.length,
      fails: fails.length,
      page: `import-${name}.md`,
      pageFrom: `src/importers/${name}/page.md`,
      inDocs: `svduty import ${name}`,
    };
  }),
};
