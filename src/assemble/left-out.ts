import type { Root } from 'mdast';
import type { Assembly } from './assembly.ts';
import { type Chapter, chapterBlocks } from './chapters.ts';
import { number } from './numbering.ts';
import type { LeftOut } from './outline.ts';
import { plainText } from './plain-text.ts';
import { visitAll } from './walk.ts';

/** Something that can no longer be linked to: what it is called, and the chapter it stood in. */
export interface Gone {
  readonly name: string;
  readonly from: LeftOut;
}

/** Everything that links could lead to in the chapters that are left out, by its id. */
export function goneWith(leftOut: readonly LeftOut[], assembly: Assembly): Map<string, Gone> {
  return new Map(
    leftOut.flatMap((from) => [...namesIn(from.chapter, assembly)].map(([id, name]) => [id, { name, from }] as const)),
  );
}

/** What links could lead to in a chapter that is not printed: its name by its id. It is made apart, so that nothing of it is printed or counted. */
export function namesIn(chapter: Chapter, assembly: Assembly): Map<string, string> {
  const names = new Map<string, string>();
  const apart: Assembly = { ...assembly, diagnostics: [], cited: new Set(), sectionOf: new Map(), gathered: [] };
  const root: Root = { type: 'root', children: chapterBlocks(chapter, apart) };
  number(root, apart);
  visitAll(root, (node) => {
    const name = node.type === 'heading' ? plainText(node) : chapter.title;
    if (node.data?.id) names.set(node.data.id, name);
    if (node.type === 'dataTable')
      for (const { id, cells } of node.rows)
        if (id) names.set(id, cells[0]?.map((cell) => plainText(cell)).join('') || name);
    if (node.type === 'definitionList')
      for (const { id, term } of node.items) if (id) names.set(id, term.map((word) => plainText(word)).join(''));
  });
  return names;
}
