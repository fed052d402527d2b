import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** Markdown to a tree (CommonMark, tables, footnotes, directives). Positions count from the beginning of `text`. A bundle of its own: see package.json, `imports`. */
export function parse(text: string): Root {
  return processor.parse(text) as Root;
}
