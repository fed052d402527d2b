import { join } from 'node:path';
import { COMMANDS } from '../../../src/commands/generated/commands.ts';
import { REPOSITORY } from '../../support/folder.ts';
import { runCases } from '../../support/run-cases.ts';
import type { PartKind } from '../part-kind.ts';

/** Their examples are run by test/runs/. */
export const kind: PartKind = {
  name: 'commands',
  parts: Object.entries(COMMANDS).map(([name, { name: declared, summary }]) => {
    const { works, fails } = runCases(join(REPOSITORY, 'src/commands', name, 'examples.yaml'));
    return {
      name,
      declared,
      summary,
      file: `src/commands/${name}/command.ts`,
      examples: `src/commands/${name}/examples.yaml`,
      works: works.length,
      fails: fails.length,
      page: 'commands.md',
      inDocs: `## ${name}\n`,
    };
  }),
};
