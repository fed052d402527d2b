import { changed, removeAt, setAt, small, someSpot, spotsOf, valuesOf, withValues, yamlFiles } from '../base.ts';
import type { Chance } from '../chance.ts';
import { FIELDS, fieldName, sampleOf, withField } from '../fields.ts';
import type { Family, Folder, Mutation, Trial } from '../trial.ts';

type Found = ReturnType<typeof someSpot>;
const spot =
  (wanted: (spot: Found['spot']) => boolean, change: (found: Found, chance: Chance) => void): Mutation =>
  (chance): Trial => {
    const found = someSpot(chance, small, wanted);
    change(found, chance);
    return { folder: found.put(), what: `${found.path} ${found.spot.key}` };
  };

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const inMap = ({ parent }: Found['spot']): boolean => !Array.isArray(parent);
const isRecord = ({ value, parent }: Found['spot']): boolean => isMap(value) && Array.isArray(parent);
const isId = ({ key, value }: Found['spot']): boolean => key === 'id' && typeof value === 'string';
const IDS = yamlFiles(small).flatMap((path) =>
  spotsOf(valuesOf(small, path)).flatMap((one) => (isId(one) ? [String(one.value)] : [])),
);
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'then',
  'toJSON',
  '',
  ' ',
  '0',
  '-',
  'a.b',
  'a/b',
  '~',
  'titel',
  'null',
  '<<',
  'x'.repeat(3000),
];

const rename = (parent: Record<string, unknown>, from: string, to: string): void => {
  const entries = Object.entries(parent);
  for (const key of Object.keys(parent)) delete parent[key];
  for (const [key, value] of entries) setAt({ parent, key: key === from ? to : key, value }, value);
};

export const family: Family = {
  name: 'yaml-structure',
  share: 120,
  mutations: {
    'a key gone': spot(inMap, ({ spot: at }) => removeAt(at)),
    'a record gone': spot(isRecord, ({ spot: at }) => removeAt(at)),
    'a record twice': spot(isRecord, ({ spot: at }) => (at.parent as unknown[]).push(at.value)),
    'a record many times': spot(isRecord, ({ spot: at }, chance) => {
      for (let n = 0; n < chance.pick([30, 600]); n++)
        (at.parent as unknown[]).push({ ...(at.value as object), id: `fz-${n}` });
    }),
    'a key renamed': spot(inMap, ({ spot: at }, chance) =>
      rename(at.parent as Record<string, unknown>, String(at.key), chance.pick(KEYS)),
    ),
    'a key misspelt': spot(inMap, ({ spot: at }) =>
      rename(at.parent as Record<string, unknown>, String(at.key), `${String(at.key).slice(1)}${String(at.key)[0]}`),
    ),
    'a strange key': spot(inMap, ({ spot: at }, chance) =>
      setAt({ ...at, key: chance.pick(KEYS) }, chance.pick([1, 'x', {}, [], null])),
    ),
    'a record in a record': spot(
      (at) => isMap(at.value),
      ({ spot: at }) => setAt(at, { [String(at.key)]: at.value }),
    ),
    'a list in place of a record': spot(
      (at) => isMap(at.value),
      ({ spot: at }) => setAt(at, [at.value]),
    ),
    'a record in place of a list': spot(
      (at) => Array.isArray(at.value),
      ({ spot: at }) => setAt(at, (at.value as unknown[])[0] ?? {}),
    ),
    'an id gone': spot(isId, ({ spot: at }) => removeAt(at)),
    'an id changed': spot(isId, ({ spot: at }, chance) => setAt(at, chance.pick(['fz', ...IDS]))),
    'an id of another kind': spot(
      (at) => typeof at.value === 'string' && IDS.includes(at.value),
      ({ spot: at }, chance) => setAt(at, chance.pick(IDS)),
    ),
    'two values swapped': (chance) => {
      const { values, path, spot: at } = someSpot(chance, small);
      const other = chance.pick(spotsOf(values));
      // A value put into itself would have no end.
      if (
        spotsOf(at.value).some(({ parent }) => parent === other.parent) ||
        spotsOf(other.value).some(({ parent }) => parent === at.parent)
      )
        setAt(at, null);
      else {
        setAt(at, other.value);
        if (other.value !== at.value) setAt(other, structuredClone(at.value));
      }
      return { folder: withValues(small, path, structuredClone(values)), what: path };
    },
    'one file in place of another': (chance) => {
      const [to, from] = [chance.pick(yamlFiles(small)), chance.pick(yamlFiles(small))];
      return { folder: changed(small, to, small.get(from)), what: `${from} as ${to}` };
    },
    'a file twice': (chance) => {
      const path = chance.pick(
        yamlFiles(small).filter((name) => /(priorities|interventions|variants|meta)/.test(name)),
      );
      return { folder: changed(small, path.replace(/(\.meta)?\.yaml$/, '-again$1.yaml'), small.get(path)), what: path };
    },
    'every optional key': (chance) => {
      const path = chance.pick([...new Set(FIELDS.map((field) => field.path))]);
      let folder: Folder = small;
      for (const field of FIELDS.filter((one) => one.path === path && one.steps.length < 4)) {
        if (chance.once(3)) folder = withField(folder, field, sampleOf(field));
      }
      return { folder, what: path };
    },
    'one optional key': (chance) => {
      const field = chance.pick(FIELDS);
      return { folder: withField(small, field, sampleOf(field)), what: fieldName(field) };
    },
  },
};
