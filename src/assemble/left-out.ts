import type { Root } from 'mdast';
import type { Assembly } from './assembly.ts';
import { type Chapter, chapterBlocks } from './chapters.ts';
import { label } from './label.ts';
import { number } from './numbering.ts';
import type { LeftOut } from './outline.ts';
import { plainText } from './plain-text.ts';
import { recordsIn } from './records.ts';
import { visitBlocks } from './walk.ts';

/** Something that can no longer be linked to: what it is called, and what it went with: the chapter it stood in, or itself. */
export interface Gone {
  readonly name: string;
  readonly from: Pick<LeftOut, 'title' | 'place'>;
}

/** Everything that links could lead to in the chapters that are left out, by its id. */
export function goneWith(leftOut: readonly LeftOut[], assembly: Assembly): Map<string, Gone> {
  return new Map(
    leftOut.flatMap((from) => {
      const names = namesIn(apart(from.chapter, assembly), from.chapter.title, assembly);
      return [...names].map(([id, name]) => [id, { name, from }] as const);
    }),
  );
}

/** A chapter that is not printed, made apart, so that nothing of it is printed or counted. */
export function apart(chapter: Chapter, assembly: Assembly): Root {
  const alone: Assembly = { ...assembly, diagnostics: [], sectionOf: new Map(), gathered: [] };
  const root: Root = { type: 'root', children: chapterBlocks(chapter, alone) };
  number(root, alone);
  return root;
}

/** What links could lead to in such a chapter: its name by its id, a title in quotation marks. What has no words of its own is called by the chapter's title. */
export function namesIn(root: Root, chapter: string, { kit }: Assembly): Map<string, string> {
  const heading = (title: string): string => label(kit.labels, 'ref.heading', { title });
  const names = new Map<string, string>();
  visitBlocks(root, (node) => {
    if (node.data?.id) names.set(node.data.id, heading(node.type === 'heading' ? plainText(node) : chapter));
    for (const { id, words } of recordsIn(node)) names.set(id, words || heading(chapter));
  });
  return names;
}
