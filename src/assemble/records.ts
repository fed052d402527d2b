import type { Nodes } from 'mdast';
import { plainText } from './plain-text.ts';

interface Named {
  readonly id: string;
  /** What it begins with. */
  readonly words: string;
}

/** The records in a node that have an anchor of their own: rows of a table, or terms of a list. */
export function recordsIn(node: Nodes): readonly Named[] {
  if (node.type === 'dataTable') return node.rows.flatMap(({ id, cells }) => named(id, cells[0] ?? []));
  if (node.type === 'definitionList') return node.items.flatMap(({ id, term }) => named(id, term));
  return NONE;
}

const NONE: readonly Named[] = [];

const named = (id: string | undefined, first: readonly Nodes[]): Named[] =>
  id
    ? [
        {
          id,
          get words() {
            return first.map((one) => plainText(one)).join('');
          },
        },
      ]
    : [];
