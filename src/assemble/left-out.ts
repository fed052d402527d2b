import type { Root } from 'mdast';
import type { Assembly } from './assembly.ts';
import { chapterBlocks } from './chapters.ts';
import { number } from './numbering.ts';
import type { LeftOut } from './outline.ts';
import { plainText } from './plain-text.ts';
import { visitAll } from './walk.ts';

/** Something that can no longer be linked to: what it is called, and the chapter it stood in. */
export interface Gone {
  readonly name: string;
  readonly from: LeftOut;
}

/** Everything that links could lead to in the chapters that are left out, by its id. They are made apart, so that nothing of them is printed or counted. */
export function goneWith(leftOut: readonly LeftOut[], assembly: Assembly): Map<string, Gone> {
  const gone = new Map<string, Gone>();
  for (const from of leftOut) {
    const apart: Assembly = { ...assembly, diagnostics: [], sectionOf: new Map(), gathered: [] };
    const root: Root = { type: 'root', children: chapterBlocks(from.chapter, apart) };
    number(root, apart);
    visitAll(root, (node) => {
      const name = node.type === 'heading' ? plainText(node) : from.chapter.title;
      if (node.data?.id) gone.set(node.data.id, { name, from });
      if (node.type === 'dataTable')
        for (const { id, cells } of node.rows)
          if (id) gone.set(id, { name: cells[0]?.map((cell) => plainText(cell)).join('') || name, from });
      if (node.type === 'definitionList')
        for (const { id, term } of node.items)
          if (id) gone.set(id, { name: term.map((word) => plainText(word)).join(''), from });
    });
  }
  return gone;
}
