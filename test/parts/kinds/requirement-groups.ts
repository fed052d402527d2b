import { GROUPS } from '../../../src/duty/generated/groups.ts';
import { isGapWithPlace, isMet, requirementGroups } from '../../duty/cases.ts';
import type { PartKind } from '../part-kind.ts';

const cases = new Map(requirementGroups().map(({ group, cases }) => [group, Object.values(cases).flat()]));

export const kind: PartKind = {
  name: 'groups of requirements',
  parts: Object.entries(GROUPS).map(([name, { name: declared, summary }]) => ({
    name,
    declared,
    summary,
    file: `src/duty/${name}/group.ts`,
    examples: `src/duty/${name}/cases.yaml`,
    works: (cases.get(name) ?? []).filter(isMet).length,
    fails: (cases.get(name) ?? []).filter(isGapWithPlace).length,
    page: 'requirements.md',
    inDocs: `## ${name}\n`,
  })),
};
