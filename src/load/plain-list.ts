import type { List, ListItem } from 'mdast';
import { nextLine, paragraph, positionOf } from './plain-lines.ts';

/** What an item begins with (full-list.ts). */
export const ITEM = /^(-|[1-9]\d?\.) (\S.*)$/;
/** What the parser may take for more of a list, or for the beginning of another. */
const MAY_GO_ON = /^(\s|-(\s|$)|\d+\.)/;

/** Where a list stands: the blanks before its items, and the line that all of it is before. */
interface Around {
  readonly lines: readonly string[];
  readonly to: number;
  readonly indent: number;
}

/** A node, and the line behind its last. */
interface Found<T> {
  readonly node: T;
  readonly end: number;
}

/**
 * A list that begins at a line, as the parser would have it: each item one line of plain prose, with perhaps a list in it. Undefined where
 * something else stands in it, or where it is not for certain that it ends.
 */
export function plainList(lines: readonly string[], first: number, to: number): Found<List> | undefined {
  const list = listAt(first, { lines, to, indent: 0 });
  const next = list ? nextLine(lines, list.end, to, false) : to;
  return next < to && MAY_GO_ON.test(lines[next] ?? '') ? undefined : list;
}

function listAt(first: number, around: Around): Found<List> | undefined {
  const { lines, to, indent } = around;
  const items: ListItem[] = [];
  const ordered = markerAt(first, around) !== '-';
  let spread = false;
  let end = first;
  for (let at = first; at < to && indentOf(lines[at]) === indent; at = nextLine(lines, end, to, false)) {
    const marker = markerAt(at, around);
    // A line that is no item belongs to the item above, or ends all lists.
    if (marker === '' && indent === 0 && at > end) break;
    if (marker === '' || (marker !== '-') !== ordered) return undefined;
    const item = itemAt(at, marker, around);
    if (!item) return undefined;
    spread ||= at > end;
    items.push(item.node);
    end = item.end;
  }
  const start = ordered ? Number.parseInt(markerAt(first, around), 10) : null;
  const position = positionOf(lines.slice(first, end), first + 1, indent + 1);
  return { node: { type: 'list', ordered, start, spread, children: items, position }, end };
}

const indentOf = (line = ''): number => line.search(/[^ ]|$/);

const markerAt = (at: number, { lines, indent }: Around): string =>
  ITEM.exec(lines[at]?.slice(indent) ?? '')?.[1] ?? '';

/** An item: its own line, and the list that stands below it with its words. */
function itemAt(at: number, marker: string, { lines, to, indent }: Around): Found<ListItem> | undefined {
  const inside = indent + marker.length + 1;
  const words = paragraph([lines[at]?.slice(inside) ?? ''], at + 1, inside + 1);
  if (!words) return undefined;
  const next = nextLine(lines, at + 1, to, false);
  const isApart = next > at + 1;
  const children: ListItem['children'] = [words];
  let end = at + 1;
  if (next < to && indentOf(lines[next]) > indent) {
    const list = indentOf(lines[next]) === inside ? listAt(next, { lines, to, indent: inside }) : undefined;
    // Words go on over a number that no list begins with.
    if (!list || (!isApart && (list.node.start ?? 1) !== 1)) return undefined;
    children.push(list.node);
    end = list.end;
  }
  const position = positionOf(lines.slice(at, end), at + 1, indent + 1);
  return { node: { type: 'listItem', spread: isApart && children.length > 1, checked: null, children, position }, end };
}
