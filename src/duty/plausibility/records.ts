import { isDate } from '../../core/date.ts';
import { placeOf } from '../../core/place.ts';
import { isFilled, listAt } from '../../model/content-path.ts';
import type { Model } from '../../model/model.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { wordsOf } from './placeholder.ts';
import { closedAddress } from './public-address.ts';
import { BEGINS, NOT_BOTH, OWN_KEYS, PUBLIC_ADDRESSES } from './rules.ts';
import type { Said } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A name that is still to be confirmed may stand for several. */
const isUnconfirmed = ({ name_confirmed, title_confirmed }: Fields): boolean =>
  name_confirmed === false || title_confirmed === false;

/** Records that share what only one can have: each but the first is doubted. Code: plausibility/same-twice. */
export function sameTwice({ content }: Pick<Model, 'content'>): Doubt[] {
  return OWN_KEYS.flatMap(({ list, key }) => {
    const first = new Map<string, Fields>();
    return (listAt(content, list) as readonly Fields[]).flatMap((record): Doubt[] => {
      const own = record[key];
      if (!isFilled(own) || isUnconfirmed(record)) return [];
      const same = typeof own === 'string' ? wordsOf(own).join(' ') : String(own);
      const before = first.get(same);
      if (!before) {
        first.set(same, record);
        return [];
      }
      const { id = before[key] } = before;
      const what = `"${key}" is ${typeof own === 'string' ? `"${own}"` : String(own)}, as in "${String(id)}"`;
      const example = typeof own === 'number' ? { example: `${key}: ${freeNumber(content, list, key)}` } : {};
      return [
        { code: 'plausibility/same-twice', place: placeOf(record, key), record: placeOf(record), what, ...example },
      ];
    });
  });
}

/** The first number that no record of a list has. */
function freeNumber(content: Model['content'], list: string, key: string): number {
  const taken = new Set((listAt(content, list) as readonly Fields[]).map((record) => record[key]));
  let free = 1;
  while (taken.has(free)) free += 1;
  return free;
}

/** Keys of one record that contradict each other. Code: plausibility/contradiction. */
export function contradiction(said: Said): Doubt | undefined {
  const { path, key, value, parent } = said;
  if (typeof value !== 'boolean') return undefined;
  const rule = NOT_BOTH.find((one) => one.path === path && one.value === value && isFilled(parent[one.with]));
  if (!rule) return undefined;
  const what = `"${key}" stands beside "${rule.with}": ${rule.why}`;
  const open = rule.forPeople ? ({ forPeople: true } as const) : {};
  return doubtOf(said, { code: 'plausibility/contradiction', what, ...open });
}

/** Two days, or two years such as 2021/22, whose texts stand in the order of time. */
const inOrder = (texts: readonly string[]): boolean =>
  [isDate, (text: string) => /^\d{4}(\/\d{2})?$/.test(text)].some((isOne) => texts.every(isOne));

/** What ends before it begins: no edition that everybody reads can say so. Code: plausibility/contradiction. */
export function reversed(said: Said): Doubt | undefined {
  const { key, value, parent } = said;
  const first = BEGINS[key];
  if (first === undefined) return undefined;
  const [begins, ends] = [String(parent[first]), String(value)];
  if (!inOrder([begins, ends]) || ends >= begins) return undefined;
  const what = `"${key}" is ${ends}, before "${first}", ${begins}`;
  const example = `${first}: ${ends}\n${key}: ${begins}`;
  return doubtOf(said, { code: 'plausibility/contradiction', what, example, notInPublic: true });
}

const ADDRESSES = new Set(PUBLIC_ADDRESSES);

/** An address of publication at which the public can read nothing. Code: plausibility/address. */
export function addressDoubt(said: Said): Doubt | undefined {
  const { path, key, value } = said;
  const why = ADDRESSES.has(path) ? closedAddress(String(value)) : undefined;
  return why ? doubtOf(said, { code: 'plausibility/address', what: `"${key}", ${String(value)}, ${why}` }) : undefined;
}
