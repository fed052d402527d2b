import { join } from 'node:path';
import { IMPORTERS } from '../../../src/importers/generated/importers.ts';
import { REPOSITORY } from '../../support/folder.ts';
import { runCases } from '../../support/run-cases.ts';
import type { PartKind } from '../part-kind.ts';

/** Each has a page of its own. Their examples are run by test/runs/. */
export const kind: PartKind = {
  name: 'importers',
  parts: Object.values(IMPORTERS).map(({ name, summary }) => {
    const { works, fails } = runCases(join(REPOSITORY, 'src/importers', name, 'examples.yaml'));
    return {
      name,
      summary,
      works: works.length,
      fails: fails.length,
      page: `import-${name}.md`,
      inDocs: `svduty import ${name}`,
    };
  }),
};
