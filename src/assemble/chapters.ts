import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { parseMarkdown } from '../load/markdown.ts';
import type { TemplateText } from '../load/templates.ts';
import type { Assembly } from './assembly.ts';
import { attributesIn, headingAttributes } from './heading-attributes.ts';
import { expandBlocks } from './markdown.ts';
import { slug } from './numbering.ts';
import { plainText } from './plain-text.ts';
import { literal, type Marked } from './source-text.ts';

/** What one template gave to a chapter: parsed, its directives not yet resolved. */
interface Piece {
  readonly template: TemplateText;
  readonly nodes: readonly Nodes[];
}

/** A heading of the first level with all that follows it, whichever templates wrote it. */
export interface Chapter {
  /** What stands in `{#…}` behind the heading, else what links to it say; undefined for what comes before the first heading. */
  readonly id: string | undefined;
  readonly title: string;
  /** What stands after the id: `annex`, `unnumbered`. */
  readonly classes: ReadonlySet<string>;
  readonly pieces: readonly Piece[];
}

/** The Markdown of one template → its chapters. The first has no id when the template goes on with the chapter before it. */
export function chaptersOf(markdown: string, template: TemplateText, marked: Marked): Chapter[] {
  const chapters: Chapter[] = [];
  let nodes: Nodes[] = [];
  const begin = (heading: Heading | undefined): void => {
    const { children, written } = headingAttributes(heading?.children ?? []);
    const { id, classes } = attributesIn(literal(written ?? '', marked));
    const rest = literal(plainText({ type: 'paragraph', children }), marked);
    nodes = heading ? [heading] : [];
    const named = heading && (id ?? slug(rest));
    chapters.push({ id: named, title: rest, classes, pieces: [{ template, nodes }] });
  };
  for (const node of parsed(markdown, template).children) {
    if (node.type === 'heading' && node.depth === 1) begin(node);
    else if (chapters.length === 0) {
      begin(undefined);
      nodes.push(node);
    } else nodes.push(node);
  }
  return chapters;
}

/** What each template gave last: that of most editions differs in its values alone, which are marks. The tree is copied before it is changed. */
const LAST = new WeakMap<TemplateText, { readonly markdown: string; readonly tree: Root }>();

function parsed(markdown: string, template: TemplateText): Root {
  const last = LAST.get(template);
  if (last?.markdown === markdown) return last.tree;
  const tree = parseMarkdown(markdown);
  LAST.set(template, { markdown, tree });
  return tree;
}

/** Chapters in print order: what has no heading of its own belongs to the chapter before it. */
export function joinChapters(chapters: readonly Chapter[]): Chapter[] {
  const joined: Chapter[] = [];
  for (const chapter of chapters) {
    const before = chapter.id === undefined ? joined.pop() : undefined;
    joined.push(before ? { ...before, pieces: [...before.pieces, ...chapter.pieces] } : chapter);
  }
  return joined;
}

/** A chapter's blocks, with its directives resolved. Each is told which template it came from. */
export function chapterBlocks({ pieces }: Chapter, assembly: Assembly): RootContent[] {
  return pieces.flatMap(({ template, nodes }) => {
    assembly.section = template;
    const blocks = expandBlocks(nodes, assembly);
    for (const block of blocks) {
      assembly.sectionOf.set(block, template);
      block.data ??= {};
      block.data.template = template.file;
    }
    return blocks;
  });
}
