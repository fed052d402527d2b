import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { once } from '../core/once.ts';
import type { Place } from '../core/place.ts';
import { awaited } from '../load/ids-not-read.ts';
import { type Gone, isGone } from '../load/without-records.ts';
import { apart } from '../schema/parts-of-records.ts';
import { SINGLE_FILES } from '../schema/table.ts';
import { factProblem, factsByRecord } from './facts.ts';
import type { IdOf } from './form.ts';
import { slug } from './patterns.ts';
import { unknownReference } from './unknown-reference.ts';
import { exampleId } from './where-declared.ts';

/** A record's id (`x-id` in its schema). Places are asked for only where something is wrong. */
export interface Declared {
  readonly kind: string;
  readonly id: string;
  /** What people call it: they may have written that instead. */
  readonly name?: string | undefined;
  readonly where: () => Place | undefined;
  /** Of a row of a CSV file: the columns of the file, in their order. */
  readonly columns?: readonly string[] | undefined;
}

/** A text that points to a record by its id (`x-ref`): of one of these kinds. */
export interface Pointer {
  readonly kinds: readonly string[];
  readonly id: string;
  readonly where: () => Place | undefined;
  /** The record may still have to be made by what points to it (`x-awaited`): no broken link. */
  readonly mayCome: boolean;
  /** It leaves a record of the partnership out of a local edition (`x-left-out`). */
  readonly leavesOut: boolean;
  /** The key it stands under, or its number in a list, and in words what it is for. */
  readonly key?: string | number | undefined;
  readonly meaning?: string | undefined;
}

/** What a local edition leaves out of the partnership's records. */
export interface LeftOut {
  readonly gone: Gone;
  /** The records of the partnership. */
  readonly base: ReadonlyMap<string, ReadonlyMap<string, Declared>>;
}

/**
 * Tells which ids stand twice and which pointers lead nowhere. `notRead`: kinds whose records are not all known. `idsNotRead`: where ids stand
 * that are not known because of the name of a file: the pointers to them are the further places of one problem of that file. So are those to
 * what a local edition leaves out and cannot do without, at the line that leaves it out.
 * Codes: reference/duplicate-id, reference/unknown, reference/no-fact, reference/awaited, reference/left-out, load/not-read.
 */
export function checkReferences(
  declared: readonly Declared[],
  pointers: readonly Pointer[],
  notRead: ReadonlySet<string>,
  idsNotRead: () => ReadonlyMap<string, string>,
  { gone, base }: LeftOut,
): Diagnostic[] {
  const byKind = recordsByKind(declared);
  const found: Diagnostic[] = [];
  for (const record of declared) {
    const first = byKind.get(record.kind)?.get(record.id);
    if (first && first !== record) found.push(duplicate(record, first));
  }
  const ids = anyId(byKind);
  const illFormed = meantIds(byKind);
  const waiting = new Map<string, Pointer[]>();
  const leaving = pointers.filter(({ leavesOut }) => leavesOut);
  const needed = new Map<Pointer, Pointer[]>();
  const facts = once(() => factsByRecord(byKind.get('fact')?.keys() ?? []));
  const recordsIn = (among: typeof byKind, kinds: readonly string[]) =>
    new Map(kinds.flatMap((kind) => [...(among.get(kind) ?? [])].map(([id, record]) => asMeant(kind, id, record))));
  for (const written of pointers) {
    const { record } = apart(written.id);
    const isCitation = written.kinds.includes('fact');
    if (isCitation && byKind.get('reference')?.has(record)) {
      const problem = factProblem(written, facts().get(record) ?? []);
      if (problem) found.push(problem);
      continue;
    }
    // Where the document itself is not there, it is what is missing.
    const pointer = isCitation ? { ...written, kinds: ['reference'], id: record } : written;
    const all = pointer.leavesOut ? base : byKind;
    if (pointer.kinds.some((kind) => notRead.has(kind) || all.get(kind)?.has(pointer.id))) continue;
    if (!pointer.leavesOut && isGone(pointer.kinds, pointer.id, gone)) {
      const out = leaving.find(({ kinds, id }) => id === pointer.id && kinds.some((k) => pointer.kinds.includes(k)));
      if (out) needed.set(out, [...(needed.get(out) ?? []), pointer]);
      if (out) continue;
    }
    const records = () => recordsIn(all, pointer.kinds);
    if (pointer.mayCome) {
      found.push(toCome(pointer, records()));
      continue;
    }
    if (pointer.kinds.some((kind) => illFormed.get(kind)?.has(pointer.id))) continue;
    const file = idsNotRead().get(pointer.id);
    if (file === undefined) found.push(unknownReference(pointer, records(), ids));
    else waiting.set(file, [...(waiting.get(file) ?? []), pointer]);
  }
  return [
    ...found,
    ...[...needed].map(([out, those]) => stillNeeded(out, those)),
    ...[...waiting].map(([file, those]) =>
      awaited(
        file,
        those.flatMap(({ where }) => where() ?? []),
      ),
    ),
  ];
}

/**
 * What ids of another form are meant to be: a pointer to "a-lead-1" is right where "A Lead 1" is what has to be put right (schema/bad-form). The
 * codes of areas have a form of their own.
 */
function meantIds(
  byKind: ReadonlyMap<string, ReadonlyMap<string, Declared>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const meant = new Map<string, Set<string>>();
  for (const [kind, records] of byKind) {
    const others = [...records.keys()].filter((id) => isIllFormed(kind, id)).map(slug);
    if (others.length > 0) meant.set(kind, new Set(others));
  }
  return meant;
}
/** The form of ids in src/schema/common.schema.json. */
const WELL_FORMED = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const OF_ANOTHER_FORM = ['area', 'fact'];
const isIllFormed = (kind: string, id: string): boolean => !OF_ANOTHER_FORM.includes(kind) && !WELL_FORMED.test(id);

/** A record as it can be pointed to once its id has been put right. */
function asMeant(kind: string, id: string, record: Declared): [string, Declared] {
  if (!isIllFormed(kind, id)) return [id, record];
  return [slug(id), { ...record, id: slug(id) }];
}

/** The records of each kind by id; of two with one id the first. */
export function recordsByKind(declared: readonly Declared[]): ReadonlyMap<string, ReadonlyMap<string, Declared>> {
  const byKind = new Map<string, Map<string, Declared>>();
  for (const record of declared) {
    const ids = byKind.get(record.kind) ?? new Map<string, Declared>();
    byKind.set(record.kind, ids);
    if (!ids.has(record.id)) ids.set(record.id, record);
  }
  return byKind;
}

/** The id of the first record of one of some kinds, or of the one with a name: what examples point to. Where there is none yet, the id that its own example has. */
export const anyId =
  (byKind: ReadonlyMap<string, ReadonlyMap<string, Declared>>): IdOf =>
  (kinds, name) => {
    const first = (kind: string): string | undefined =>
      [...(byKind.get(kind)?.keys() ?? [])].find((id) => !isIllFormed(kind, id));
    const named = (kind: string): string | undefined =>
      [...(byKind.get(kind)?.values() ?? [])].find((record) => isCalled(record, name ?? ''))?.id;
    const found = kinds.flatMap((kind) => (name === undefined ? first(kind) : named(kind)) ?? [])[0];
    return name === undefined ? (found ?? exampleId(kinds)) : found;
  };

const isCalled = ({ id, name }: Declared, text: string): boolean =>
  [id, name].some((one) => one?.toLowerCase() === text.trim().toLowerCase());

function duplicate({ kind, id, where }: Declared, first: Declared): Diagnostic {
  const place = first.where();
  const isPartnership = place?.file === SINGLE_FILES.partnership.path;
  const by = kind === 'variant' && isPartnership ? 'the partnership itself' : `another ${kind}`;
  return diagnostic('reference/duplicate-id', where(), `The id "${id}" is already used by ${by}.`, {
    also: place ? [place] : [],
  });
}

function stillNeeded({ kinds, id, where }: Pointer, those: readonly Pointer[]): Diagnostic {
  const also = those.flatMap((pointer) => pointer.where() ?? []);
  const what = kinds.join(' or ').replaceAll('_', ' ');
  const places = those.length === 1 ? 'a record that stays cannot' : `${those.length} places in what stays cannot`;
  return diagnostic('reference/left-out', where(), `The ${what} "${id}" is left out, and ${places} do without it.`, {
    also,
  });
}

function toCome({ kinds, id, where }: Pointer, records: ReadonlyMap<string, Declared>): Diagnostic {
  const message = `There is no ${kinds.join(' or ').replaceAll('_', ' ')} "${id}" yet.${didYouMean(id, records.keys())}`;
  return diagnostic('reference/awaited', where(), message);
}
