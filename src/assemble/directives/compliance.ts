import type { RootContent } from 'mdast';
import type { Assembly } from '../assembly.ts';

/** `::compliance`: the one part of a tree that is filled after the requirements were checked (compliance-statement.ts). */
export function compliance(_directive: unknown, _assembly: Assembly): RootContent[] {
  return [{ type: 'panel', kind: 'note', title: undefined, children: [], data: { style: 'note', awaits: 'compliance' } }];
}
