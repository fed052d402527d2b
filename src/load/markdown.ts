import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { fullParser } from './full-parser.ts';
import { nextLine } from './plain-lines.ts';
import { plainBlock } from './plain-markdown.ts';

/** Markdown to a tree by the parser alone. */
export const parseInFull = (text: string): Root => fullParser().parse(text);

/** What ties distant blocks together, so that none can be parsed apart: HTML goes on over blank lines, and four colons close by their number. */
const TIED = /^\s*(?:<|:{4})/m;

/** Markdown to the same tree. Plain blocks take a short way; only what lies between them goes through the parser. */
export function parseMarkdown(markdown: string): Root {
  if (TIED.test(markdown)) return parseInFull(markdown);
  const children: RootContent[] = [];
  const lines = markdown.split('\n');
  const to = lines.length;
  let waiting = { from: 0, to: 0 };
  let open = 0;
  const flush = (upTo: number): void => {
    const text = lines.slice(waiting.from, waiting.to).join('\n');
    if (text !== '') children.push(...shifted(parseInFull(text).children, waiting.from));
    waiting = { from: upTo, to: upTo };
  };
  for (let at = nextLine(lines, 0, to, false); at < to; at = nextLine(lines, at, to, false)) {
    const plain = open === 0 ? plainBlock(lines, at, to, waiting.to > waiting.from) : undefined;
    if (plain) {
      flush(plain.end);
      for (const node of plain.nodes) children.push(node);
      at = plain.end;
      continue;
    }
    const end = nextLine(lines, at, to, true);
    for (const text of lines.slice(at, end)) {
      if (/^\s*:{3,}\s*[^\s:]/.test(text)) open += 1;
      else if (/^\s*:{3,}\s*$/.test(text)) open -= 1;
      if (open < 0) return parseInFull(markdown);
    }
    waiting.to = end;
    at = end;
  }
  if (open > 0) return parseInFull(markdown);
  flush(to);
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
