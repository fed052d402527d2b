import type { Nodes, Root, RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parsePlainBlock } from './plain-markdown.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** Markdown to a tree (CommonMark, tables, footnotes, directives) by the parser alone. Positions count from the beginning of `text`. */
export function parseInFull(text: string): Root {
  return processor.parse(text) as Root;
}

/** What ties distant blocks together, so that none can be parsed apart: definitions, footnotes, fences, HTML. */
const TIED = /(?:^|[^\w-])\[[^\]]*\]:|\[\^|^ {0,3}(?:`{3}|~{3}|<)/m;

/** Markdown to the same tree. Blocks of plain prose take a short way; only what lies between them goes through the parser. */
export function parseMarkdown(markdown: string): Root {
  if (TIED.test(markdown)) return parseInFull(markdown);
  const children: RootContent[] = [];
  const lines = markdown.split('\n');
  let waiting = { from: 0, to: 0 };
  let open = 0;
  const flush = (): void => {
    if (waiting.to > waiting.from) children.push(...shifted(parseInFull(lines.slice(waiting.from, waiting.to).join('\n')).children, waiting.from));
  };
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.trim() === '') continue;
    const first = at;
    while (at + 1 < lines.length && lines[at + 1]?.trim() !== '') at += 1;
    const block = lines.slice(first, at + 1);
    const plain = open === 0 ? parsePlainBlock(block, first + 1) : undefined;
    if (plain) {
      flush();
      children.push(plain);
      waiting = { from: at + 1, to: at + 1 };
    } else waiting.to = at + 1;
    for (const text of block) {
      if (/^\s*:{3,}\s*[a-z]/.test(text)) open += 1;
      else if (/^\s*:{3,}\s*$/.test(text)) open -= 1;
      if (open < 0) return parseInFull(markdown);
    }
  }
  flush();
  return { type: 'root', children };
}

function shifted(nodes: readonly RootContent[], by: number): RootContent[] {
  const shift = (node: Nodes): void => {
    if (node.position) {
      node.position.start.line += by;
      node.position.end.line += by;
    }
    if ('children' in node) for (const child of node.children) shift(child as Nodes);
  };
  for (const node of nodes) shift(node);
  return [...nodes];
}

/** Parses each text once. The trees it gives are shared and must not be changed. */
export class ParsedMarkdown {
  readonly #trees = new Map<string, Root>();

  get(text: string): Root {
    let tree = this.#trees.get(text);
    if (!tree) {
      tree = parseMarkdown(text);
      this.#trees.set(text, tree);
    }
    return tree;
  }
}
