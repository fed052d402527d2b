import { DIRECTIVES } from '../../../src/directives/generated/directives.ts';
import { examplesOf } from '../../directives/example.ts';
import type { PartKind } from '../part-kind.ts';

/** What follows the name in the list of the page. */
const WRITTEN = { leaf: '`', container: ' … :::`', text: '[…]`' } as const;

export const kind: PartKind = {
  name: 'directives',
  parts: Object.entries(DIRECTIVES).map(([name, { name: declared, form, summary }]) => {
    const { works, fails } = examplesOf(name);
    return {
      name,
      declared,
      summary,
      file: `src/directives/${name}/directive.ts`,
      examples: `src/directives/${name}/examples.yaml`,
      works: works.length,
      fails: fails.length,
      page: 'change-the-look.md',
      inDocs: `:${name}${WRITTEN[form]}: ${summary}\n`,
    };
  }),
};
