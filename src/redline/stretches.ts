import { aligned, type Beside } from './aligned.ts';
import { BLOCKS, type Block, type Paragraph, type Table } from './read-blocks.ts';

/** Paragraphs of either document between two tables, and the table that ends them; none ends the last. */
export interface Stretch {
  readonly old: Paragraph[];
  readonly now: Paragraph[];
  readonly table: Beside<Table> | undefined;
}

/**
 * Two lists of blocks, divided by the tables of both. The mark of the paragraph before a table stands in both documents, whatever comes or goes: LibreOffice cannot
 * take away a paragraph that a table follows. So a stretch with paragraphs of one document alone takes one of the other from the stretch before, or the next.
 */
export function stretchesOf(old: readonly Block[], now: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = [];
  let present: Omit<Stretch, 'table'> = { old: [], now: [] };
  for (const { old: was, now: is } of tablesPaired(aligned<Block>(old, now, BLOCKS))) {
    if (was?.type === 'paragraph') present.old.push(was);
    if (is?.type === 'paragraph') present.now.push(is);
    if (was?.type !== 'table' && is?.type !== 'table') continue;
    stretches.push({ ...present, table: { old: was, now: is } as Beside<Table> });
    present = { old: [], now: [] };
  }
  stretches.push({ ...present, table: undefined });
  for (const side of ['old', 'now'] as const)
    for (const at of stretches.keys()) if (isBare(stretches[at], side)) borrow(stretches, at, side);
  return stretches;
}

/** Where tables of both documents stand between what is in both, each of the old is taken for the one of the new: two that follow one another would be one. */
function tablesPaired(all: readonly Beside<Block>[]): Beside<Block>[] {
  const found: Beside<Block>[] = [];
  let [was, is]: [Block[], Block[]] = [[], []];
  const flush = (): void => {
    for (;;) {
      const [i, j] = [was, is].map((blocks) => blocks.findIndex(({ type }) => type === 'table')) as [number, number];
      if (i < 0 || j < 0) break;
      found.push(...singles(was.slice(0, i), is.slice(0, j)), { old: was[i] as Block, now: is[j] as Block });
      [was, is] = [was.slice(i + 1), is.slice(j + 1)];
    }
    found.push(...singles(was, is));
    [was, is] = [[], []];
  };
  for (const one of all) {
    if (one.old && one.now) {
      flush();
      found.push(one);
    } else if (one.old) was.push(one.old);
    else if (one.now) is.push(one.now);
  }
  flush();
  return found;
}

const singles = (was: readonly Block[], is: readonly Block[]): Beside<Block>[] => [
  ...was.map((old) => ({ old })),
  ...is.map((now) => ({ now })),
];

const isBare = (stretch: Stretch | undefined, side: 'old' | 'now'): boolean =>
  stretch !== undefined && stretch[side].length === 0 && stretch.old.length + stretch.now.length > 0;

/** Moves paragraphs of one side on by one, from a stretch that has several, past tables that this side does not have. The end, after which nothing can take a paragraph in, takes the only one. */
function borrow(stretches: readonly Stretch[], to: number, side: 'old' | 'now'): void {
  const least = to === stretches.length - 1 ? 1 : 2;
  const from = (step: 1 | -1): number => {
    for (let at = to; ; at += step) {
      const [next, crossed] = [stretches[at + step], stretches[step < 0 ? at - 1 : at]];
      if (!next || crossed?.table?.[side] !== undefined) return -1;
      if (next[side].length >= least) return at + step;
    }
  };
  const before = from(-1);
  for (let at = before; before >= 0 && at < to; at++)
    stretches[at + 1]?.[side].unshift(stretches[at]?.[side].pop() as Paragraph);
  if (before >= 0) return;
  const after = from(1);
  for (let at = after; at > to; at--) stretches[at - 1]?.[side].push(stretches[at]?.[side].shift() as Paragraph);
}
