import { isGapWithPlace, isMet, requirementGroups } from '../../duty/cases.ts';
import type { PartKind } from '../part-kind.ts';

/** Every entry that is checked, and every one that is context only, which has no cases. */
export const kind: PartKind = {
  name: 'requirements',
  parts: requirementGroups().flatMap(({ group, titles, checked, cases }) =>
    Object.entries(titles).map(([id, title]) => {
      const own = cases[id] ?? [];
      const isChecked = checked.includes(id);
      return {
        name: id,
        summary: title,
        file: `src/duty/${group}/requirements.yaml`,
        examples: `src/duty/${group}/cases.yaml, under ${id}`,
        works: isChecked ? own.filter(isMet).length : undefined,
        fails: isChecked ? own.filter(isGapWithPlace).length : 1,
        page: 'requirements.md',
        inDocs: isChecked ? `| \`${id}\` | ${title} |` : `\`${id}\` is not checked.`,
      };
    }),
  ),
};
