import { FORMATS } from '../../../src/render/generated/formats.ts';
import { examplesIn } from '../../support/examples.ts';
import type { PartKind } from '../part-kind.ts';

export const kind: PartKind = {
  name: 'formats',
  parts: Object.entries(FORMATS).map(([name, { name: declared, summary }]) => {
    const { works, fails } = examplesIn<object>(`src/render/${name}/examples.yaml`);
    return {
      name,
      declared,
      summary,
      file: `src/render/${name}/format.ts`,
      examples: `src/render/${name}/examples.yaml`,
      works: works.length,
      fails: fails.length,
      page: 'commands.md',
      inDocs: name,
    };
  }),
};
