import { areaMeant, nearest } from '../core/nearest.ts';
import type { RawContent } from '../load/project.ts';
import { eachRecord } from '../validate/ids.ts';
import { folded } from './folded.ts';
import { numbered, saysPriority } from './numbered.ts';

/** A record of the folder that a cell means; `isGuess` where its name is only like the words. */
export interface Meant {
  readonly id: string;
  readonly name: string;
  readonly isGuess: boolean;
}

/** The records of a folder, as cells may point to them. */
export interface Known {
  /** The record of one of these kinds that some words mean, by its id or name; undefined for none, and for several. `exact`: nothing that is only alike. */
  meant(words: string, kinds: readonly string[], exact?: boolean): Meant | undefined;
  /** The ids of a kind, in the order of the files. */
  ids(kind: string): readonly string[];
}

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What a folder knows: its records and areas by id, name and, for priorities, number. */
export function knownOf(content: RawContent, areas: ReadonlyMap<string, { readonly name: string }>): Known {
  const kinds = new Map<string, Named[]>();
  const add = (kind: string, id: string, names: readonly string[]): void => {
    kinds.set(kind, [...(kinds.get(kind) ?? []), { id, names }]);
  };
  for (const [code, { name }] of areas) add('area', code, [name]);
  eachRecord(content, (kind, id, record) => add(kind, id, namesOf(kind, record)));
  return {
    ids: (kind) => (kinds.get(kind) ?? []).map(({ id }) => id),
    meant: (words, among, exact = false) => {
      const all = among.flatMap((kind) => kinds.get(kind) ?? []);
      const found = sameId(words, all) ?? sameName(words, all);
      if (found !== undefined || exact) return found === 'several' ? undefined : found;
      return among.includes('area') ? areaLike(words, all) : alike(words, all);
    },
  };
}

const NAME_KEYS = ['name', 'title', 'short_name', 'label', 'term', 'finding', 'says', 'duty_holder'];

function namesOf(kind: string, record: object): string[] {
  const own = new Map<string, unknown>(Object.entries(record));
  const names = NAME_KEYS.map((key) => own.get(key)).filter((name): name is string => typeof name === 'string');
  const number = own.get('number');
  if (kind !== 'priority') return names;
  const counted = typeof number === 'number' ? [`priority ${number}`, String(number)] : [];
  return [...names, String(own.get('id')).replaceAll('-', ' '), ...counted];
}

function sameId(words: string, all: readonly Named[]): Meant | undefined {
  const plain = words.trim().toLowerCase();
  const found = all.find(({ id }) => id.toLowerCase() === plain);
  return found && { id: found.id, name: found.names[0] ?? found.id, isGuess: false };
}

const bare = (text: string): string => folded(text.replace(/\s*\([^()]*\)\s*$/, '')).replace(/^the /, '');

function sameName(words: string, all: readonly Named[]): Meant | 'several' | undefined {
  const { number, rest } = numbered(words);
  const byNumber = rest === '' && saysPriority(words) ? `priority ${number}` : '';
  const asked = new Set([bare(words), folded(words), bare(rest), byNumber].filter((text) => text !== ''));
  const found = all.filter(({ names }) => names.some((name) => asked.has(folded(name)) || asked.has(bare(name))));
  const [first, second] = [...new Map(found.map((one) => [one.id, one])).values()];
  if (first && second) return 'several';
  return first && { id: first.id, name: first.names[0] ?? first.id, isGuess: false };
}

function areaLike(words: string, all: readonly Named[]): Meant | undefined {
  const found = areaMeant(
    words,
    all.map(({ id, names }) => ({ id, name: names[0] ?? id })),
  );
  return found && { id: found.id, name: found.name, isGuess: folded(found.name) !== folded(words) };
}

function alike(words: string, all: readonly Named[]): Meant | undefined {
  const short = all.filter(({ names }) => names.some((name) => initials(name) === words.trim()));
  if (short.length === 1 && short[0]) return { id: short[0].id, name: short[0].names[0] ?? short[0].id, isGuess: true };
  const { rest } = numbered(words);
  const begun = all.filter(({ names }) => names.some((name) => isCutFrom(rest, name)));
  if (begun.length === 1 && begun[0]) return { id: begun[0].id, name: begun[0].names[0] ?? begun[0].id, isGuess: true };
  const names = new Map(all.flatMap((one) => one.names.map((name) => [name, one] as const)));
  // A number that nobody has is near to every other.
  const near = rest === '' ? undefined : nearest(rest, names.keys());
  const found = near === undefined ? all.find((one) => isOfNumber(one, words)) : names.get(near);
  return found && { id: found.id, name: found.names[0] ?? found.id, isGuess: true };
}

/** Shorter words begin too many names. */
const FEWEST_LETTERS = 12;

/** "Leadership and Cultural Chan": a workbook keeps 31 signs of the name of a sheet. */
function isCutFrom(words: string, name: string): boolean {
  const begin = folded(words);
  return begin.length >= FEWEST_LETTERS && folded(name).startsWith(begin);
}

/** "Priority 2: Prevention and early help" for the second, which is called Prevention. */
function isOfNumber({ names }: Named, words: string): boolean {
  const { word, number, rest } = numbered(words);
  const said = new Set(folded(rest).split(' '));
  const [title = ''] = names;
  return (
    word !== undefined &&
    names.includes(`priority ${number}`) &&
    folded(title)
      .split(' ')
      .every((one) => said.has(one))
  );
}

/** "Violence Reduction Network" → "VRN". */
const initials = (name: string): string =>
  name
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
