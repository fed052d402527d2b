import { describe, expect, test } from 'vitest';
import type { DraftName } from '../../src/drafts/names.ts';
import { drafting, EXAMPLE } from './drafting.ts';
import { FORMS } from './files.ts';

type Plain = Readonly<Record<string, unknown>>;

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => Object(inner)[key], value);
const listAt = (value: unknown, path: string): Plain[] => [at(value, path) ?? []].flat() as Plain[];

/** Every list of the example that can be drafted; of progress it has none. */
const LISTS: readonly (readonly [kind: Exclude<DraftName, 'progress'>, path: string])[] = [
  ['actions', 'actions'],
  ['funding', 'streams'],
  ['measures', 'local'],
  ...['vcs', 'young_people', 'victims'].flatMap((group) =>
    ['plans', 'record'].map((list) => ['engagement', `${group}.${list}`] as const),
  ),
];

/** What people write in place of ids. */
const NAMES = new Map(
  [...EXAMPLE.priorities.map(Object), ...listAt(EXAMPLE.partnership, 'bodies')].map(
    ({ id, title, name }) => [id, String(title ?? name)] as const,
  ),
);
const NAMED = new Set(['priority', 'priorities', 'partners', 'owner.body', 'holder']);

/** Text as a cell holds it: a paragraph a line, since a cell breaks lines itself. */
const unwrapped = (text: string): string =>
  text
    .trim()
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .join('\n\n');

const flat = (record: Plain): [string, unknown][] =>
  Object.entries(record).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([inner, own]): [string, unknown] => [`${key}.${inner}`, own])
      : [[key, value] satisfies [string, unknown]],
  );

function cellOf(key: string, value: unknown): string {
  const said = (one: unknown): string => (NAMED.has(key) ? (NAMES.get(one) ?? String(one)) : String(one));
  if (Array.isArray(value)) return value.map(said).join('; ');
  return typeof value === 'string' ? said(unwrapped(value).replaceAll('\n\n', '\n')) : String(value ?? '');
}

/** Keys that a table has no column for: groups within a list, which are written by hand. */
const BY_HAND = new Set(['allocations', 'baseline.references', 'baseline.counts', 'series']);

const plain = (record: Plain): unknown =>
  Object.fromEntries(
    flat(record)
      .filter(([key]) => !BY_HAND.has(key))
      .map(([key, value]) => [key, typeof value === 'string' ? unwrapped(value) : value])
      .toSorted(),
  );

describe.each(LISTS)('%s of the example, %s', (kind, path) => {
  const records = listAt(EXAMPLE[kind], path);
  const keys = [...new Set(records.flatMap(flat).map(([key]) => key))].filter((key) => !BY_HAND.has(key));
  const rows = [
    keys.map((key) => key.replaceAll('_', ' ').replaceAll('.', ' ')),
    ...records.map((record) => {
      const values = new Map(flat(record));
      return keys.map((key) => cellOf(key, values.get(key)));
    }),
  ];
  test.each(Object.keys(FORMS))('come back from %s as they were', async (file) => {
    const { made, codes } = await drafting(kind, file, FORMS[file]!(rows), { into: path });
    expect(codes).toEqual([]);
    expect(made?.unplaced).toEqual([]);
    expect(records.length).toBeGreaterThan(0);
    const back = (made?.lists ?? []).flatMap((list) => list.records.map(({ record }) => record));
    expect(back.map(plain)).toEqual(records.map(plain));
  });
});
