import { LISTS, type Numbering } from './numbering.ts';
import { LIST_STEP, TEXT_LEFT } from './page.ts';

/** Word has nine levels. */
const DEEPEST = 8;

/** How lists look that begin at one place (w:abstractNum, ECMA-376 17.9.1): bullets or numbers, from `left`, each level by `step` (twips). */
export interface ListLook {
  readonly kind: 'bullet' | 'number';
  readonly left: number;
  readonly step: number;
}

/** One list (w:num, 17.9.15): how it looks, and for numbers at which level it begins with which. */
export interface TextList {
  readonly look: ListLook;
  readonly start?: { readonly level: number; readonly number: number };
}

/** The lists of the text, in the order of their numbers: first those that the styles of lists are bound to. */
export function firstLists(): TextList[] {
  const place = { left: TEXT_LEFT, step: LIST_STEP };
  return [{ look: { kind: 'bullet', ...place } }, { look: { kind: 'number', ...place } }];
}

/** Where a list stands: how deep it is, where its text begins, and how far the lists above it were indented each (twips). */
export interface ListPlace {
  readonly level: number;
  readonly left: number;
  readonly step: number;
}

/**
 * The list that numbers the items of one. Bullets of one place share a list; every ordered list has its own, so that it counts from its own start
 * whatever stands before it.
 */
export function listNumbering(
  { level: depth, left, step }: ListPlace,
  start: number | undefined,
  lists: TextList[],
): Numbering {
  const level = Math.min(depth, DEEPEST);
  const look: ListLook = { kind: start === undefined ? 'bullet' : 'number', left: left - step * depth, step };
  const isSame = (one: ListLook): boolean => one.kind === look.kind && one.left === look.left && one.step === step;
  let index = start === undefined ? lists.findIndex((list) => isSame(list.look)) : -1;
  if (index < 0) index = lists.push({ look, ...(start === undefined ? {} : { start: { level, number: start } }) }) - 1;
  return { list: LISTS.bullets + index, level };
}
