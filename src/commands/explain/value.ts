import { isRecord } from '../../core/is-record.ts';
import { didYouMean } from '../../core/nearest.ts';
import { type Place, placeOf } from '../../core/place.ts';
import { cutTo } from '../../core/printable.ts';
import { Stop } from '../../core/stop.ts';
import type { Loaded } from '../../load/project.ts';
import { contentOf, idOf, wantedVariants } from '../../pipeline/asked.ts';
import { placeOfItem } from '../../validate/locate.ts';
import { wrap } from '../report/wrap.ts';

/** A value of the content, and where it was written. */
interface Found {
  readonly value: unknown;
  readonly place: Place | undefined;
}

/**
 * What a path of the content says in an edition (`actions.a-prev-2.title`: names of files and keys, and ids of records), which line it comes from and what it
 * takes the place of, as lines to print. @throws Stop for an edition or a path that there is not.
 */
export function explainValue(path: string, variant: string, loaded: Loaded): string[] {
  const [id] = wantedVariants({ variants: [variant] }, loaded);
  const steps = path.split('.');
  const base = follow(contentOf(loaded, undefined), steps);
  const own = follow(contentOf(loaded, id), steps);
  if (own.found) return [...saidIn(own.found), '', ...besides(own.found, base.found, id)];
  if (base.found) return [...gone(steps, variant, loaded), '', ...asWhole(base.found)];
  // What the edition says of itself, such as who publishes it, lies in its file alone.
  const file = loaded.content.variants.find((one) => idOf(one) === id);
  const itself = follow(file ?? {}, steps);
  if (itself.found) return [...saidIn(itself.found), '', ONLY_HERE];
  const { at, known } = isRecord(file) && Object.hasOwn(file, steps[0] ?? '') ? itself : own;
  throw new Stop(
    `The content has nothing called "${at}" in "${path}".${didYouMean(at, known)} There are: ${known.slice(0, MOST_NAMED).join(', ')}${known.length > MOST_NAMED ? ', …' : '.'}`,
  );
}

const MOST_NAMED = 20;
const ONLY_HERE = 'It exists only in this edition.';

type Way = { readonly found: Found } | { readonly found?: undefined; readonly at: string; readonly known: string[] };

/** Follows a path: keys of records, ids of the records of a list. A list that has the name of its file need not be named twice. */
function follow(root: unknown, steps: readonly string[]): Way {
  let found: Found = { value: root, place: undefined };
  let before = '';
  for (const step of steps) {
    const next = stepInto(found, step) ?? stepInto(stepInto(found, before), step);
    if (!next) return { at: step, known: namesIn(stepInto(found, before)?.value ?? found.value) };
    found = next;
    before = step;
  }
  // A file that is a list of its own name: what it lists is meant.
  const list = isRecord(found.value) && Object.keys(found.value).length === 1 ? stepInto(found, before) : undefined;
  return { found: Array.isArray(list?.value) ? list : found };
}

function stepInto(from: Found | undefined, step: string): Found | undefined {
  const value = from?.value;
  if (Array.isArray(value)) {
    const index = value.findIndex((item) => idOf(item) === step);
    const item: unknown = value[index];
    return index < 0 ? undefined : { value: item, place: placeOfItem(value, index, item) };
  }
  if (!isRecord(value) || !Object.hasOwn(value, step) || value[step] === undefined) return undefined;
  return { value: value[step], place: placeOf(value, step) };
}

const namesIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((item) => (typeof idOf(item) === 'string' ? [String(idOf(item))] : []))
    : isRecord(value)
      ? Object.keys(value).filter((key) => value[key] !== undefined)
      : [];

const SHORT = 60;
const at = (place: Place | undefined): string => (place ? `${place.file}:${place.line}` : 'no file');

/** A text as it stands; of a record or a list each value in short, with its line. */
function saidIn({ value, place }: Found): string[] {
  if (typeof value !== 'object' || value === null) return [...wrap(String(value), ''), `  ${at(place)}`];
  const items = Array.isArray(value)
    ? value.map((item, index): [string, unknown, Place | undefined] => ['-', item, placeOfItem(value, index, item)])
    : Object.entries(value).map(([key, item]): [string, unknown, Place | undefined] => [
        `${key}:`,
        item,
        placeOf(value, key),
      ]);
  return items.flatMap(([key, item, from]) => [...wrap(`${key} ${inShort(item)}`, ''), `  ${at(from)}`]);
}

function inShort(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'item' : 'items'}`;
  if (isRecord(value)) return idOf(value) === undefined ? Object.keys(value).join(', ') : String(idOf(value));
  return cutTo(String(value), SHORT);
}

/** What a value of an edition takes the place of. */
function besides(own: Found, base: Found | undefined, id: string | undefined): string[] {
  if (id === undefined) return ['This is the edition for the whole partnership.'];
  if (!base) return [ONLY_HERE];
  if (JSON.stringify(own.value) === JSON.stringify(base.value))
    return ['It is the same in the edition for the whole partnership.'];
  return ['It takes the place of:', ...saidIn(base).map((line) => `  ${line}`)];
}

const asWhole = (base: Found): string[] => [
  'In the edition for the whole partnership it is:',
  ...saidIn(base).map((line) => `  ${line}`),
];

/** Which line leaves out the record that a path leads to. */
function gone(steps: readonly string[], variant: string, loaded: Loaded): string[] {
  const own = loaded.content.variants.find((one) => idOf(one) === variant);
  const lists = Object.values(
    Object((own as { leave_out?: unknown } | undefined)?.leave_out) as object,
  ).flat() as unknown[];
  const entry = lists.find((one) => steps.includes(String(idOf(one))));
  if (!isRecord(entry)) return [`It is not in this edition.`];
  return [...wrap(`It is left out of this edition. ${String(entry.reason)}`, ''), `  ${at(placeOf(entry, 'id'))}`];
}
