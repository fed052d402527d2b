import type { Nodes, Root } from 'mdast';
import { placeOf } from '../core/place.ts';
import type { Assembly } from './assembly.ts';
import { recordsIn } from './records.ts';
import { visitAll } from './walk.ts';

/** What is the same in the edition for the whole partnership, of what is marked as shared. */
export interface SameElsewhere {
  /** Whether all of it is. `whole` makes it as that edition has it. */
  readonly all: boolean;
  /** The sections of it, by id, that are not. */
  readonly own: ReadonlySet<string>;
}

/**
 * Compares what is marked as shared with what the edition for the whole partnership has: nothing in it may come from the variant's own file, and where the
 * variant leaves records out, all words have to be the same. `whole` is asked for in that case alone.
 */
export function sameElsewhere(root: Root, whole: () => Root | undefined, { model }: Assembly): SameElsewhere {
  const file = placeOf(model.variant)?.file;
  const own = new Set<string>();
  const here = sectionsOf(root);
  for (const [id, nodes] of here) if (nodes.some((node) => comesFrom(node, file))) own.add(id);
  if (model.leftOut.size > 0) {
    const there = sectionsOf(whole() ?? { type: 'root', children: [] });
    for (const [id, nodes] of here) if (wordsOf(nodes) !== wordsOf(there.get(id) ?? [])) own.add(id);
  }
  return { all: own.size === 0, own };
}

/** Blocks by the id of the heading of the first or second level that they stand under. */
function sectionsOf(root: Root): Map<string, Nodes[]> {
  const sections = new Map<string, Nodes[]>();
  let id = '';
  for (const block of root.children) {
    if (block.type === 'heading' && block.depth <= 2) id = block.data?.id ?? '';
    sections.set(id, [...(sections.get(id) ?? []), block]);
  }
  return sections;
}

function comesFrom(block: Nodes, file: string | undefined): boolean {
  let found = false;
  visitAll(block, (node) => {
    found ||= file !== undefined && node.data?.source?.file === file;
  });
  return found;
}

/** Everything that is read in blocks, and the ids of the records in them. */
function wordsOf(blocks: readonly Nodes[]): string {
  const words: string[] = [];
  for (const block of blocks)
    visitAll(block, (node) => {
      if ('value' in node) words.push(node.value);
      words.push(...recordsIn(node).map(({ id }) => id));
    });
  return words.join('\n');
}
