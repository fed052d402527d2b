import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { fullParser } from './full-parser.ts';
import { blocksOf, parsePlainBlock, plainContainer } from './plain-markdown.ts';

/** Markdown to a tree by the parser alone. */
export const parseInFull = (text: string): Root => fullParser().parse(text);

/** What ties distant blocks together, so that none can be parsed apart: HTML goes on over blank lines, and four colons close by their number. */
const TIED = /^\s*(?:<|:{4})/m;

/** Markdown to the same tree. Plain blocks take a short way; only what lies between them goes through the parser. */
export function parseMarkdown(markdown: string): Root {
  if (TIED.test(markdown)) return parseInFull(markdown);
  const children: RootContent[] = [];
  const lines = markdown.split('\n');
  let waiting = { from: 0, to: 0 };
  let open = 0;
  let end = 0;
  const flush = (upTo: number): void => {
    const text = lines.slice(waiting.from, waiting.to).join('\n');
    if (text !== '') children.push(...shifted(parseInFull(text).children, waiting.from));
    waiting = { from: upTo, to: upTo };
  };
  const blocks = [...blocksOf(lines, 0, lines.length)];
  for (const [index, [first, after]] of blocks.entries()) {
    if (first < end) continue;
    const container = open === 0 ? plainContainer(lines, first) : undefined;
    if (container) {
      end = container.end;
      flush(end);
      children.push(container.node);
      continue;
    }
    const next = lines[blocks[index + 1]?.[0] ?? -1] ?? '';
    const block = {
      lines: lines.slice(first, after),
      line: first + 1,
      next,
      follows: waiting.to > waiting.from,
    };
    const plain = open === 0 ? parsePlainBlock(block) : undefined;
    if (plain) {
      flush(after);
      children.push(...plain);
    } else waiting.to = after;
    for (const text of block.lines) {
      if (/^\s*:{3,}\s*[^\s:]/.test(text)) open += 1;
      else if (/^\s*:{3,}\s*$/.test(text)) open -= 1;
      if (open < 0) return parseInFull(markdown);
    }
  }
  if (open > 0) return parseInFull(markdown);
  flush(lines.length);
  return { type: 'root', children };
}

function shifted(nodes: readonly RootContent[], by: number): RootContent[] {
  for (const block of nodes)
    visit(block as Nodes, ({ position }: Nodes) => {
      if (!position) return;
      position.start.line += by;
      position.end.line += by;
    });
  return [...nodes];
}

/** Parses each text once. The trees it gives are shared and must not be changed. */
export class ParsedMarkdown {
  #trees = new Map<string, Root>();
  #before = new Map<string, Root>();

  get(text: string): Root {
    let tree = this.#trees.get(text);
    if (!tree) {
      tree = this.#before.get(text) ?? parseMarkdown(text);
      this.#trees.set(text, tree);
    }
    return tree;
  }

  /** Begins a run: texts that the last one did not ask for are forgotten. */
  beginRun(): void {
    this.#before = this.#trees;
    this.#trees = new Map();
  }
}
