import { kept } from '../core/kept.ts';
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

interface Choice {
  readonly keys: readonly KeyHeadings[];
  readonly isGuess: boolean;
}

const MOST_KEPT = 10_000;

/** What each heading may be for, by the columns of a list: every cell of the first rows is asked for, most of them again and again. */
const choices = kept((columns: DraftList['columns']) => {
  const headings = new Map<string, KeyHeadings[]>();
  for (const column of columns)
    for (const heading of new Set([column.key, ...column.headings, ...(column.beside?.also ?? [])].map(folded)))
      headings.set(heading, [...(headings.get(heading) ?? []), column]);
  const known = new Map<string, Choice>();
  return (heading: string): Choice => {
    const before = known.get(heading);
    if (before) return before;
    if (known.size > MOST_KEPT) known.clear();
    const choice = keysFor(heading, headings);
    known.set(heading, choice);
    return choice;
  };
});

/** A shorter heading is a letter away from many: "cost" is no "post". */
const LEAST = 6;
const MOST = 60;

type Headings = ReadonlyMap<string, readonly KeyHeadings[]>;

const bareOf = (heading: string): string => folded(heading.replaceAll(/\([^()]*\)|\[[^\]]*\]|[£*†‡]/g, ' '));

/** The keys that a heading may be for, in the order of the table: by its own words, without what stands in brackets, else by those nearest to it. */
function keysFor(heading: string, headings: Headings): Choice {
  const bare = bareOf(heading);
  const keys = headings.get(folded(heading)) ?? headings.get(bare) ?? ofItsYear(bare, headings);
  if (keys) return { keys, isGuess: false };
  const [named, ...others] = alternatives(heading, headings);
  if (named) return { keys: named.filter((key) => others.every((one) => one.includes(key))), isGuess: false };
  if (bare.length < LEAST || bare.length > MOST) return NONE;
  const alike = [...headings.keys()].filter((other) => Math.abs(other.length - bare.length) <= bare.length / 4);
  const near = headings.get(nearest(bare, alike) ?? '');
  return near ? { keys: near.slice(0, 1), isGuess: true } : NONE;
}

/** "Baseline 2025/26": known without its year, where no column of the list is for years. */
function ofItsYear(bare: string, headings: Headings): readonly KeyHeadings[] | undefined {
  const without = bare.replace(/ (?:19|20)\d\d(?: \d\d(?:\d\d)?)?$/, '');
  return without === bare || headings.has('year') ? undefined : headings.get(without);
}

/** "Indicator / KPI", "Update or comment": the keys of each name that is known. Names of different things are for none. */
function alternatives(heading: string, headings: Headings): (readonly KeyHeadings[])[] {
  const names = heading.split(/\s*[/|]\s*|\s+or\s+/i);
  return names.length < 2
    ? []
    : names.flatMap((name) => [headings.get(bareOf(name)) ?? []].filter((keys) => keys.length > 0));
}

const NONE: Choice = { keys: [], isGuess: false };

/** The keys of which each fills a record once: a second column for one has no place. */
const ONCE: ReadonlySet<string> = new Set(['id', 'title']);

/** Which column is for which key. One that may be for several takes the first that no other has; a list without a title has it from the first column of text. */
export function placeColumns(header: readonly string[], list: DraftList): Placed[] {
  const choiceOf = choices(list.columns);
  const names = new Set(header.map(bareOf));
  const all = header.map((heading, index) => {
    const { keys, isGuess } = choiceOf(heading);
    return { index, heading, isGuess, keys: keys.filter((key) => isFor(key, bareOf(heading), names)) };
  });
  const taken = new Set<KeyHeadings>();
  const placed = new Map<number, KeyHeadings>();
  const take = (index: number, keys: readonly KeyHeadings[]): void => {
    const key = keys.find((one) => !taken.has(one)) ?? keys.find((one) => !ONCE.has(one.key));
    if (key === undefined) return;
    taken.add(key);
    placed.set(index, key);
  };
  const sure = [...all].sort((a, b) => Number(a.isGuess) - Number(b.isGuess) || a.keys.length - b.keys.length);
  for (const { index, keys } of sure) take(index, keys);
  const title = list.columns.find(({ key }) => key === 'title');
  const text = all.find(({ index, heading }) => {
    const key = placed.get(index);
    return ['what', 'text'].includes(key?.key ?? '') && !key?.knownBy?.includes(bareOf(heading));
  });
  const named = title && text && !taken.has(title) ? text.index : undefined;
  if (title && named !== undefined) placed.set(named, title);
  return all.map(({ index, heading, isGuess }) => ({
    index,
    heading,
    key: placed.get(index),
    isGuess: isGuess || index === named,
  }));
}

/** Whether a heading is for a key among the headings of its table. */
function isFor({ headings, beside }: KeyHeadings, heading: string, names: ReadonlySet<string>): boolean {
  if (!beside) return true;
  if (beside.these.some((one) => names.has(one))) return !beside.not?.includes(heading);
  return !beside.also?.includes(heading) || headings.includes(heading);
}

/** How well headings fit: one for each key that has a column, less for a likeness. Nothing without the key that names a record, or a heading that tells the kind without it. */
export function fitOf(columns: readonly Placed[], name: string): number {
  if (!columns.some(({ key, heading }) => key?.key === name || key?.knownBy?.includes(bareOf(heading)))) return 0;
  const best = new Map<string, number>();
  for (const { key, isGuess } of columns)
    if (key) best.set(key.key, Math.max(best.get(key.key) ?? 0, isGuess ? 0.5 : 1));
  return [...best.values()].reduce((sum, one) => sum + one, 0);
}
