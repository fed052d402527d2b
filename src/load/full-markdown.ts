import type { Root } from 'mdast';
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { emphasis } from './full-emphasis.ts';
import { escapes } from './full-escape.ts';
import { lists } from './full-list.ts';

/** The constructs of CommonMark that nobody is promised (markup.ts). What they would take for markup is text. */
const LEFT_OUT = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const STAR = 42;
const BACKSLASH = 92;
/** A hyphen and the digits from 1. */
const BEGINS_ITEM = [45, 49, 50, 51, 52, 53, 54, 55, 56, 57];

/** What the guide calls markup, in the place of what is left out. */
export const MARKDOWN: Extension = {
  disable: { null: LEFT_OUT },
  document: Object.fromEntries(BEGINS_ITEM.map((code) => [code, lists])),
  text: { [STAR]: emphasis, [BACKSLASH]: escapes },
  string: { [BACKSLASH]: escapes },
};

const nothing = (): undefined => undefined;

/** The value of an attribute as it was typed, `&amp;` and all. */
function attributeValue(this: CompileContext, token: Token): void {
  const last = this.data.directiveAttributes?.at(-1);
  if (last) last[1] = this.sliceSerialize(token);
}

const TREE: FromMarkdown = {
  // Two spaces at the end of a line, which the parser knows by no name that could be left out.
  enter: { hardBreakTrailing: nothing },
  exit: {
    hardBreakTrailing: nothing,
    directiveTextAttributeValue: attributeValue,
    directiveLeafAttributeValue: attributeValue,
    directiveContainerAttributeValue: attributeValue,
  },
};

function extend(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), MARKDOWN, gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown(), TREE];
}

const processor = unified().use(remarkParse).use(remarkDirective).use(extend).freeze();

/**
 * Markdown to a tree: what markup.ts lists, and what templates need or texts are refused for: headings, tables, HTML. Positions count from
 * the beginning of `text`. A bundle of its own: see package.json, `imports`.
 */
export function parse(text: string): Root {
  return processor.parse(text) as Root;
}
