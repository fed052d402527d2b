import { PUBLICATION_PARTS } from '../../publications/examples.ts';
import type { PartKind } from '../part-kind.ts';

export const kind: PartKind = {
  name: 'publications',
  parts: PUBLICATION_PARTS.map(({ name, subtitle, works, fails }) => ({
    name,
    summary: subtitle,
    file: `templates/${name}/publication.yaml`,
    examples: `templates/${name}/examples.yaml`,
    works: works.length,
    fails: fails.length,
    page: 'change-the-look.md',
    inDocs: `| \`${name}\` |`,
  })),
};
