import { nearest } from '../core/nearest.ts';
import { folded } from './folded.ts';
import type { DraftList, KeyHeadings } from './kind.ts';

/** A column of a table: what stands above it, and the key that it is for. */
export interface Placed {
  readonly index: number;
  readonly heading: string;
  readonly key: KeyHeadings | undefined;
  /** True where the heading is only like one that is known. */
  readonly isGuess: boolean;
}

/** A shorter heading is a letter away from many: "cost" is no "post". */
const LEAST = 6;

/** The keys that a heading may be for, in the order of the table: by its own words, without what stands in brackets, else by those nearest to it. */
function keysFor(heading: string, { columns }: DraftList): { keys: readonly KeyHeadings[]; isGuess: boolean } {
  const ways = [folded(heading), folded(heading.replaceAll(/\([^()]*\)|\[[^\]]*\]|[£*†‡]/g, ' '))];
  const known = (column: KeyHeadings): string[] => [folded(column.key), ...column.headings.map(folded)];
  for (const way of ways) {
    const keys = columns.filter((column) => way !== '' && known(column).includes(way));
    if (keys.length > 0) return { keys, isGuess: false };
  }
  const way = ways[1] ?? '';
  const near = way.length >= LEAST && way.length < 60 ? nearest(way, columns.flatMap(known)) : undefined;
  const keys = near === undefined ? [] : columns.filter((column) => known(column).includes(near)).slice(0, 1);
  return { keys, isGuess: keys.length > 0 };
}

/** The keys of which each fills a record once: a second column for one has no place. */
const ONCE: ReadonlySet<string> = new Set(['id', 'title']);

/** Which column is for which key. One that may be for several takes the first that no other has; a list without a title has it from the first column of text. */
export function placeColumns(header: readonly string[], list: DraftList): Placed[] {
  const choices = header.map((heading, index) => ({ index, heading, ...keysFor(heading, list) }));
  const taken = new Set<KeyHeadings>();
  const placed = new Map<number, KeyHeadings>();
  const take = (index: number, keys: readonly KeyHeadings[]): void => {
    const key = keys.find((one) => !taken.has(one)) ?? keys.find((one) => !ONCE.has(one.key));
    if (key === undefined) return;
    taken.add(key);
    placed.set(index, key);
  };
  const sure = [...choices].sort((a, b) => Number(a.isGuess) - Number(b.isGuess) || a.keys.length - b.keys.length);
  for (const { index, keys } of sure) take(index, keys);
  const title = list.columns.find(({ key }) => key === 'title');
  const text = choices.find(({ index }) => ['what', 'text'].includes(placed.get(index)?.key ?? ''));
  if (title && text && !taken.has(title)) placed.set(text.index, title);
  return choices.map(({ index, heading, isGuess }) => ({ index, heading, key: placed.get(index), isGuess }));
}

/** How well headings fit: one for each key that has a column, less for a likeness. Nothing without a title. */
export function fitOf(columns: readonly Placed[]): number {
  if (!columns.some(({ key }) => key?.key === 'title')) return 0;
  const best = new Map<string, number>();
  for (const { key, isGuess } of columns)
    if (key) best.set(key.key, Math.max(best.get(key.key) ?? 0, isGuess ? 0.5 : 1));
  return [...best.values()].reduce((sum, one) => sum + one, 0);
}
