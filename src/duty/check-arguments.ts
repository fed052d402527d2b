import { isRecord } from '../core/is-record.ts';
import { didYouMean } from '../core/nearest.ts';
import { originOf, type Place, placeOf } from '../core/place.ts';
import { schemaOfPath } from '../schema/schema-of-path.ts';
import type { Argument, Arguments } from './arguments.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One thing that is wrong with an entry: what, and how to mend it. */
export interface EntryProblem {
  readonly message: string;
  readonly place: Place | undefined;
}

/** Holds what an entry tells its test to what the test says it takes. `around` are the keys of the records it stands in. */
export function checkArguments(args: Arguments, given: Fields, around: Fields = {}): EntryProblem[] {
  const keys = Object.keys(args);
  const takes = keys.length === 0 ? 'It takes none.' : `It takes: ${keys.join(', ')}.`;
  const unknown = Object.keys(given)
    .filter((key) => !Object.hasOwn(args, key))
    .map((key) => ({
      message: `The key "${key}" is not known to the test.${didYouMean(key, keys)} ${takes}`,
      place: originOf(given)?.keyPlace(key),
    }));
  const scope = { ...around, ...given };
  const known = Object.entries(args).flatMap(([key, argument]) => {
    if (given[key] !== undefined) return checkValue(key, argument, given[key], placeOf(given, key), scope);
    if (argument.optional) return [];
    return [{ message: `The key "${key}" is missing. ${argument.description}`, place: placeOf(given) }];
  });
  return [...unknown, ...known];
}

function checkValue(
  name: string,
  argument: Argument,
  value: unknown,
  place: Place | undefined,
  scope: Fields,
): EntryProblem[] {
  switch (argument.type) {
    case 'word':
      return oneOf(name, value, argument.words, place);
    case 'text':
      if (typeof value === 'string' && argument.like !== undefined)
        return oneOf(name, value, wordsAt(argument.like), place);
      break;
    case 'path':
      if (typeof value === 'string')
        return checkPath(name, value, place, argument.below === undefined ? undefined : String(scope[argument.below]));
      break;
    case 'list':
      if (Array.isArray(value) && value.length > 0)
        return value.flatMap((item, index) =>
          checkValue(name, argument.of, item, placeOf(value, index) ?? place, scope),
        );
      break;
    case 'record':
      if (isRecord(value)) return checkArguments(argument.keys, value, scope);
      break;
    default:
  }
  if (fits(argument, value)) return [];
  return [{ message: `"${name}" should be ${TYPE_WORDS[argument.type]}. ${argument.description}`, place }];
}

const fits = ({ type }: Argument, value: unknown): boolean =>
  (type === 'text' && typeof value === 'string') ||
  (type === 'number' && typeof value === 'number') ||
  (type === 'yes-no' && typeof value === 'boolean');

const TYPE_WORDS: Readonly<Record<Argument['type'], string>> = {
  text: 'text',
  word: 'a word',
  path: 'a path of the content',
  number: 'a number',
  'yes-no': 'true or false',
  list: 'a list with at least one item',
  record: 'a group of keys',
};

function oneOf(name: string, value: unknown, words: readonly unknown[], place: Place | undefined): EntryProblem[] {
  if (words.includes(value)) return [];
  const allowed = words.map(String);
  const meant = didYouMean(String(value), allowed);
  return [{ message: `"${name}" is "${value}".${meant} Use one of: ${allowed.join(', ')}.`, place }];
}

/** What is wrong with a dotted path that the content cannot have; `from` is a path that it stands below. */
export function checkPath(name: string, path: string, place: Place | undefined, from?: string): EntryProblem[] {
  const found = schemaOfPath(path, from);
  if (!('step' in found)) return [];
  const meant = didYouMean(found.step, found.known);
  const message = `"${name}": the content has no "${found.step}" in "${path}".${meant} There is: ${found.known.join(', ')}.`;
  return [{ message, place }];
}

/** The words that the schemas allow at a path of the content. */
function wordsAt(path: string): readonly unknown[] {
  const found = schemaOfPath(path);
  const words = 'step' in found ? undefined : found.node.enum;
  if (!words) throw new Error(`The schemas list no words at "${path}"`);
  return words;
}
