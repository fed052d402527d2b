import { DIRECTIVES } from '../../../src/directives/generated/directives.ts';
import { examplesOf } from '../../directives/example.ts';
import type { PartKind } from '../part-kind.ts';

export const kind: PartKind = {
  name: 'directives',
  parts: Object.values(DIRECTIVES).map(({ name, summary }) => {
    const { works, fails } = examplesOf(name);
    return { name, summary, works: works.length, fails: fails.length, page: 'change-the-look.md', inDocs: `:${name}` };
  }),
};
