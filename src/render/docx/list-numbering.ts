import { LISTS, type Numbering } from './numbering.ts';
import { LIST_STEP, TEXT_LEFT } from './page.ts';

/** Word has nine levels. */
const DEEPEST = 8;

/** How lists look that begin at one place (w:abstractNum, ECMA-376 17.9.1): bullets or numbers, from `left` (twips). */
export interface ListLook {
  readonly kind: 'bullet' | 'number';
  readonly left: number;
}

/** One list (w:num, 17.9.15): how it looks, and for numbers at which level it begins with which. */
export interface TextList {
  readonly look: ListLook;
  readonly start?: { readonly level: number; readonly number: number };
}

/** The lists of the text, in the order of their numbers: first those that the styles of lists are bound to. */
export function firstLists(): TextList[] {
  return [{ look: { kind: 'bullet', left: TEXT_LEFT } }, { look: { kind: 'number', left: TEXT_LEFT } }];
}

/** Where a list stands: how deep it is, and where its text begins (twips). */
export interface ListPlace {
  readonly level: number;
  readonly left: number;
}

/**
 * The list that numbers the items of one. Bullets of one place share a list; every ordered list has its own, so that it counts from its own start
 * whatever stands before it.
 */
export function listNumbering(
  { level: depth, left }: ListPlace,
  start: number | undefined,
  lists: TextList[],
): Numbering {
  const level = Math.min(depth, DEEPEST);
  const look: ListLook = { kind: start === undefined ? 'bullet' : 'number', left: left - LIST_STEP * depth };
  const isSame = ({ kind, left: at }: ListLook): boolean => kind === look.kind && at === look.left;
  let index = start === undefined ? lists.findIndex((list) => isSame(list.look)) : -1;
  if (index < 0) index = lists.push({ look, ...(start === undefined ? {} : { start: { level, number: start } }) }) - 1;
  return { list: LISTS.bullets + index, level };
}
