import type { Nodes } from 'mdast';
import { plainText } from '../../../assemble/plain-text.ts';
import { below } from '../../../assemble/walk.ts';
import { parseMarkdown } from '../../../load/markdown.ts';

/**
 * Whether a value prints these words, as they are typed or as Markdown: whole paragraphs of it, or, where `isBroken` says that the program made some
 * words in between, the rest. Words that a template made from it, such as a day in words, are none that somebody could change there.
 */
export function prints(value: unknown, words: readonly string[], isBroken: boolean): boolean {
  const typed = words.map(plain).filter((word) => word !== '');
  if (typeof value !== 'string' || typed.length === 0) return false;
  const whole = plain(words.join(''));
  if (!isBroken && whole === plain(value)) return true;
  const tree = parseMarkdown(value);
  return isBroken ? holds(plain(textOf(tree)), typed) : [tree, ...blocksIn(tree)].some((one) => textOf(one) === whole);
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const LINES: ReadonlySet<string> = new Set(['paragraph', 'heading']);

/** The paragraphs, headings and items of a text. */
const blocksIn = (node: Nodes): Nodes[] => [
  ...(LINES.has(node.type) || node.type === 'listItem' ? [node] : []),
  ...below(node).flatMap(blocksIn),
];

/** The words of a text on one line. */
function textOf(node: Nodes): string {
  const lines = LINES.has(node.type) ? [plainText(node)] : below(node).map(textOf);
  return plain(lines.length > 0 ? lines.join(' ') : plainText(node));
}

/** Whether the words stand in a text, in their order. */
function holds(text: string, words: readonly string[]): boolean {
  let at = 0;
  return words.every((word) => {
    const found = text.indexOf(word, at);
    at = found + word.length;
    return found >= 0;
  });
}
