import type { Nodes } from 'mdast';
import { plainText } from './plain-text.ts';

/** The records in a node that have an anchor of their own, rows of a table or terms of a list, each with the words that it begins with. */
export function recordsIn(node: Nodes): { readonly id: string; readonly words: string }[] {
  const records =
    node.type === 'dataTable'
      ? node.rows.map(({ id, cells }) => ({ id, first: cells[0] ?? [] }))
      : node.type === 'definitionList'
        ? node.items.map(({ id, term }) => ({ id, first: term }))
        : [];
  return records.flatMap(({ id, first }) => (id ? [{ id, words: first.map((one) => plainText(one)).join('') }] : []));
}
