import type { RawContent } from '../load/project.ts';
import { partsIn } from '../schema/parts-of-records.ts';
import { schemaNamed, walk } from '../schema/walk.ts';
import { filesOf } from './validate.ts';

/** Ids by the kind of record they name (`x-id` in the schemas), each with what people call the record. */
export type Ids = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The ids that a folder's records have, as far as its files could be read. `areas` are those of data/areas.csv. */
export function idsOf(content: RawContent, areas: ReadonlyMap<string, { readonly name: string }>): Ids {
  const found = new Map<string, Map<string, string>>();
  const add = (kind: string, id: string, name: string): void => {
    found.set(kind, (found.get(kind) ?? new Map<string, string>()).set(id, name));
  };
  for (const [id, { name }] of areas) add('area', id, name);
  eachRecord(content, (kind, id, record) => add(kind, id, nameOf(record)));
  return found;
}

/** Calls `act` for each record and part of a record that has an id, as far as the folder's files could be read. */
export function eachRecord(content: RawContent, act: (kind: string, id: string, record: object) => void): void {
  for (const [schema, value] of filesOf(content))
    walk(schemaNamed(schema), value, (node, item, parent) => {
      const isShared = schema === 'variant' && parent !== value;
      if (node['x-id'] && typeof item === 'string' && !isShared) act(node['x-id'], item, parent);
      if (node['x-id-within'] && !isShared)
        for (const { id, part } of partsIn(parent, item)) act(node['x-id-within'], id, part);
    });
}

const NAMES = ['title', 'name', 'label', 'term', 'finding', 'says'] as const;

function nameOf(record: object): string {
  const values = NAMES.map((key): unknown => Object.entries(record).find(([own]) => own === key)?.[1]);
  return values.find((value) => typeof value === 'string') ?? '';
}
