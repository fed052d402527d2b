import { FILL_IN } from '../core/fill-in.ts';
import { slug } from '../validate/patterns.ts';
import { joined, nodeOf } from './cells.ts';
import { folded } from './folded.ts';
import type { DraftKind } from './kind.ts';
import type { DraftRecord } from './record.ts';

/** A record that is not drafted, and why: the folder has it. */
export interface Refused {
  readonly record: DraftRecord;
  readonly why: string;
}

/** No id is longer than a line of a minute can hold. */
const LONGEST_ID = 60;

/**
 * Gives each record of a list its id: its own, or one made from its title that neither the folder nor another record has. A record whose id or title the
 * folder has is refused.
 */
export function nameRecords(
  records: readonly DraftRecord[],
  kind: DraftKind,
  path: string,
  there: { readonly ids: ReadonlySet<string>; readonly records: readonly Readonly<Record<string, unknown>>[] },
): { readonly named: readonly DraftRecord[]; readonly refused: readonly Refused[] } {
  const idNode = nodeOf(kind, path, 'id');
  const recordKind = idNode['x-id'] ?? 'record';
  const taken = new Set(there.ids);
  const same = new Map(there.records.map((record) => [identityOf(record, kind), String(record.id ?? '')]));
  /** The id of a record that was drafted from the same row before, and waits for what the row does not say. */
  const waitingAs = (record: DraftRecord['record']): string | undefined => {
    const found = there.records.find(
      (other) =>
        kind.identity.every((key) => record[key] !== undefined || other[key] === FILL_IN) &&
        Object.entries(record).every(([key, value]) => JSON.stringify(other[key]) === JSON.stringify(value)),
    );
    return found && String(found.id ?? '');
  };
  const named: DraftRecord[] = [];
  const refused: Refused[] = [];
  for (const one of records) {
    const own = one.record.id;
    const given = typeof own === 'string' && !/[a-z]/.test(own) ? `${recordKind}-${own}` : own;
    const isByTitle = isKnown(one.record, kind) && !isNamedByOthers(one);
    const before = isByTitle ? same.get(identityOf(one.record, kind)) : waitingAs(one.record);
    if (before !== undefined) {
      const as = before === '' ? '' : `, as ${before}`;
      refused.push({ record: one, why: `content/${kind.file} has it already${as}` });
    }
    // What has no id is known by what it is about.
    else if (idNode['x-id'] === undefined) named.push(one);
    else if (typeof given === 'string' && there.ids.has(given))
      refused.push({
        record: one,
        why: `the folder has a ${recordKind} with the id ${given} already, and it is never overwritten`,
      });
    else {
      const id = free(typeof given === 'string' ? given : madeId(one.record, kind), taken);
      taken.add(id);
      const isTwice = typeof given === 'string' && id !== given;
      const remarks = isTwice ? { ...one.remarks, id: `${given} stands in an earlier row too` } : one.remarks;
      named.push({ ...one, remarks, record: { id, ...withoutId(one.record) } });
    }
  }
  return { named, refused };
}

function withoutId({ id: _, ...others }: DraftRecord['record']): DraftRecord['record'] {
  return others;
}

/** Whether a title is that of other records as well: whom they were with, where no column says what was held. */
const isNamedByOthers = ({ remarks }: DraftRecord): boolean => remarks.title !== undefined;

/** Whether a record says all that it is known by. */
const isKnown = (record: DraftRecord['record'], { identity }: DraftKind): boolean =>
  identity.every((key) => record[key] !== undefined);

const identityOf = (record: Readonly<Record<string, unknown>>, { identity }: DraftKind): string =>
  identity.map((key) => folded(String(record[key] ?? ''))).join('\n');

function madeId(record: DraftRecord['record'], { identity }: DraftKind): string {
  const [title = '', ...others] = identity.map((key) => slug(String(record[key] ?? '')));
  const short = title.length <= LONGEST_ID ? title : title.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/, '');
  return [short, ...others].filter((part) => part !== '').join('-') || 'record';
}

function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/** Rows one below the other with the same title are one record: lists and texts are put together. What contradicts is told by `differs`. */
export function foldRows(
  records: readonly DraftRecord[],
  kind: DraftKind,
  path: string,
  differs: (record: DraftRecord, key: string, first: DraftRecord) => void,
): DraftRecord[] {
  const made: DraftRecord[] = [];
  for (const one of records) {
    const last = made.at(-1);
    const [main = ''] = kind.identity;
    const isSameOne =
      one.record[main] !== undefined &&
      !isNamedByOthers(one) &&
      identityOf(one.record, kind) === identityOf(Object(last?.record), kind);
    if (!last || !isSameOne) {
      made.push(one);
      continue;
    }
    const record: Record<string, unknown> = { ...last.record };
    for (const [key, value] of Object.entries(one.record)) {
      const isProse = nodeOf(kind, path, key).format === 'markdown';
      const isSame = JSON.stringify(record[key]) === JSON.stringify(value);
      const both = record[key] === undefined || isSame ? value : joined(record[key], value, isProse);
      if (both === undefined) differs(one, key, last);
      else record[key] = both;
    }
    made[made.length - 1] = { ...last, record, remarks: { ...one.remarks, ...last.remarks } };
  }
  return made;
}
