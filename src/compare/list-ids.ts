/** Some records have no id and no name, and are known by what they are about, where no other of their list is about the same. */
export const ABOUT = [
  'kind',
  'requirement',
  'area',
  'form',
  'field',
  'action',
  'priority',
  'characteristic',
  'body',
] as const;
const ID_KEYS = ['id', ...ABOUT] as const;

type Values = Readonly<Record<string, unknown>>;

const ownId = (values: Values): string | undefined =>
  ID_KEYS.map((key) => values[key]).find((value): value is string => typeof value === 'string');

const ofItsDay = (values: Values): string | undefined => {
  const id = ownId(values);
  return id === undefined || typeof values.date !== 'string' ? undefined : `${id} ${values.date}`;
};

/** What the items of a list are known by: the first that tells all apart. */
const WAYS = [ownId, ofItsDay] as const;

/**
 * For each list by its key, at which of the ways the items are told apart: past the last they are texts alone. Both sides are read with the same, for what is a
 * record on one side alone would be told as dropped and as added.
 */
export type ListWays = Map<string, number>;

/** The id of a record that is a file of its own. */
export const fileId = (values: Values): string => ownId(values) ?? '';

/** The items of a list with their ids; undefined where its items have none, or two have the same, which `ways` then notes for the next reading. */
export function idsOf(
  properties: object,
  items: readonly unknown[],
  list: string,
  ways: ListWays,
): { id: string; values: Values }[] | undefined {
  if (!ID_KEYS.some((key) => Object.hasOwn(properties, key))) return undefined;
  const at = ways.get(list) ?? 0;
  const way = WAYS[at];
  if (!way) return undefined;
  const found = items.flatMap((item) => {
    const values: Values = Object(item);
    const id = way(values);
    return id === undefined ? [] : [{ id, values }];
  });
  if (found.length === items.length && new Set(found.map(({ id }) => id)).size === items.length) return found;
  ways.set(list, at + 1);
  return undefined;
}

/** Reads both sides anew until each list is known in the same way on both. */
export function readAlike<Read>(read: (ways: ListWays) => Read): Read {
  const ways: ListWays = new Map();
  for (;;) {
    const before = sumOf(ways);
    const found = read(ways);
    if (sumOf(ways) === before) return found;
  }
}

const sumOf = (ways: ListWays): number => [...ways.values()].reduce((sum, at) => sum + at, 0);
