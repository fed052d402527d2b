import { FORMATS } from '../../../src/render/render.ts';
import { examplesIn } from '../../support/examples.ts';
import type { PartKind } from '../part-kind.ts';

export const kind: PartKind = {
  name: 'formats',
  parts: FORMATS.map(({ name, summary }) => {
    const { works, fails } = examplesIn<object>(`src/render/${name}/examples.yaml`);
    return { name, summary, works: works.length, fails: fails.length, page: 'commands.md', inDocs: name };
  }),
};
