import type { List, Nodes } from 'mdast';
import { ILLUSTRATIVE } from '../indicators/key-message/compose.ts';
import { plainText } from './plain-text.ts';
import { mayHoldValues } from './source-text.ts';
import { below } from './walk.ts';

/** What a list of words alone is made of, beside text. */
const OF_WORDS: ReadonlySet<string> = new Set(['list', 'listItem', 'paragraph', 'strong', 'emphasis', 'break']);

/** Whether a node of a template holds words alone: no value, directive, link or picture. */
const isOfWords = (node: Nodes): boolean =>
  node.type === 'text' ? !mayHoldValues(node.value) : OF_WORDS.has(node.type) && below(node).every(isOfWords);

/** By the list that a template was parsed to, the one that is printed. */
const PRINTED = new WeakMap<List, Nodes>();
const PLAIN = new WeakSet<Nodes>();

/** The list that is printed for one of a template. One of words alone is made once: it is the same for every edition, and nothing changes it later. */
export function printedList(parsed: List, make: () => Nodes): Nodes {
  const known = PRINTED.get(parsed);
  if (known) return known;
  const made = make();
  // Words that mark figures as made up are looked for.
  if (!isOfWords(parsed) || plainText(parsed).includes(ILLUSTRATIVE)) return made;
  PRINTED.set(parsed, made);
  PLAIN.add(made);
  return made;
}

/** Whether this is such a list: there is nothing in it to number, to link, to mark or to judge. */
export const isPlainList = (node: Nodes): boolean => node.type === 'list' && PLAIN.has(node);
