import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parsePlain } from './plain-markdown.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** Markdown to a tree (CommonMark, tables, footnotes, directives). Positions count from the beginning of `text`. */
export function parseMarkdown(text: string): Root {
  return parsePlain(text) ?? (processor.parse(text) as Root);
}

/** The parser alone: what the short way through plain prose is tested against. */
export function parseInFull(text: string): Root {
  return processor.parse(text) as Root;
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
