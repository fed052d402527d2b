import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import type { Assembly } from './assembly.ts';
import { hollowSections } from './hollow.ts';
import { label } from './label.ts';
import { isPlainList } from './plain-lists.ts';
import { append, cutOut, prose, trimmed } from './prose.ts';

/**
 * Takes out every sentence that points, by `:ref[…]{if="filled"}`, to a section of this publication that holds nothing; `elsewhere` are such
 * sections of the edition for the whole partnership. What a sentence leaves empty goes with it, and a section may be left with nothing by that, so
 * it goes on until nothing changes. Where the words before it in bold stay alone, they say that nothing is recorded. Changes the tree.
 */
export function dropPointersToNothing(root: Root, elsewhere: readonly Root[], { kit }: Assembly): void {
  const nothing = label(kit.labels, 'nothing_recorded_yet');
  const beyond = elsewhere.flatMap(({ children }) => [...hollowSections(children)]);
  for (let found = true; found; ) {
    const hollow = new Set([...hollowSections(root.children), ...beyond]);
    found = false;
    const isPointer = (node: Nodes): node is Link =>
      node.type === 'link' && node.data?.ifFilled === true && hollow.has(node.url.slice(1));
    const kept = <T extends Nodes>(blocks: readonly T[]): T[] =>
      blocks.filter((block) => {
        if (block.type === 'paragraph') {
          if (!block.children.some(isPointer)) return true;
          found = true;
          block.children = cut(block.children, isPointer, nothing);
          return block.children.length > 0;
        }
        if (block.type === 'dataTable')
          for (const row of block.rows)
            row.cells = row.cells.map((cell) => {
              if (!cell.some(isPointer)) return cell;
              found = true;
              return cut(cell, isPointer, nothing);
            });
        if (!HOLDS.has(block.type) || !('children' in block) || isPlainList(block)) return true;
        const inner = kept<Nodes>(block.children);
        if (inner.length === block.children.length) return true;
        Object.assign(block, { children: inner });
        return inner.length > 0;
      });
    root.children = kept(root.children);
  }
}

/** What may hold paragraphs of a template. */
const HOLDS: ReadonlySet<string> = new Set(['list', 'listItem', 'panel', 'blockquote']);

/** The words of a paragraph or a cell without the sentences of the pointers. */
function cut(words: readonly Nodes[], isPointer: (node: Nodes) => boolean, nothing: string): PhrasingContent[] {
  let children: Nodes[] = words.flatMap(sentencesOf);
  for (let at = children.findIndex(isPointer); at >= 0; at = children.findIndex(isPointer)) {
    let [from, to] = [at, at];
    while (from > 0 && isWithin(children[from - 1]) && !ends(children[from - 1])) from -= 1;
    while (to < children.length && isWithin(children[to]) && !ends(children[to])) to += 1;
    children = children.toSpliced(from, (isWithin(children[to]) ? to + 1 : to) - from);
  }
  const joined: Nodes[] = [];
  for (const child of children) append(joined, child);
  // The lines of a cell are parted by breaks.
  while (joined.at(-1)?.type === 'break') joined.pop();
  const left = trimmed(joined);
  const isLabel = left.length > 0 && left.every(({ type }) => type === 'strong');
  return isLabel ? [...left, prose(` ${nothing}`, undefined)] : left;
}

const END = /(?<=[.!?]["”’)]?\s+)/;

/** A text as one node for each of its sentences, so that each can be taken out. */
function sentencesOf(node: Nodes): Nodes[] {
  if (node.type !== 'text') return [node];
  let at = 0;
  return node.value.split(END).map(({ length }) => {
    at += length;
    return cutOut(node, at - length, at);
  });
}

const isWithin = (node: Nodes | undefined): boolean => node?.type === 'text' || node?.type === 'link';
const ends = (node: Nodes | undefined): boolean => node?.type === 'text' && /[.!?]["”’)]?\s*$/.test(node.value);
