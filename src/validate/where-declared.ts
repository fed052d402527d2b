import { once } from '../core/once.ts';
import { INDICATOR_COLUMNS } from '../load/csv-columns.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../schema/table.ts';
import { resolveNode, type SchemaNode, schemaNamed } from '../schema/walk.ts';
import { areaCode, areaRow, areaType } from './area-row.ts';
import { asYaml, type Form, type IdOf, itemOf, smallest, TITLES, titleOf, under } from './form.ts';
import { slug } from './patterns.ts';

/** Schemas are nested less deeply. */
const DEEPEST = 12;

/** Where records of a kind are written. */
export interface Where {
  /** As the rest of "Add it …". */
  readonly place: string;
  /** The smallest record of an id, or of a name, as it stands there. */
  readonly record: (id: string, ids?: IdOf) => string;
}

/** Where a record of a kind is written: from the schemas, which mark the ids of their records. */
export function whereDeclared(kind: string): readonly Where[] {
  if (kind === 'area') return [{ place: 'as a row of data/areas.csv', record: (id) => areaRow(id) }];
  return table().get(kind) ?? [];
}

/** The id that the example of a record of one of some kinds has: what refers to one before there is any is shown with it, so that examples fit together. */
export function exampleId(kinds: readonly string[]): string | undefined {
  if (kinds.includes('area')) return areaCode('our-area');
  return kinds.flatMap((kind) => examples().get(kind) ?? [])[0];
}

const examples = once((): ReadonlyMap<string, string> => {
  const schemas = [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES), ...Object.values(FOLDERS)];
  const found = schemas.flatMap(({ schema }) => idsIn(schemaNamed(schema)));
  const ids = found.flatMap(({ kind, record }): [string, string][] => {
    const { id } = Object(smallest(record)) as { readonly id?: unknown };
    return typeof id === 'string' ? [[kind, id]] : [];
  });
  return new Map(ids.toReversed());
});

const table = once((): ReadonlyMap<string, readonly Where[]> => {
  const found = new Map<string, Where[]>();
  const add = (kind: string, where: Where): void => {
    const known = found.get(kind) ?? [];
    if (!known.some(({ place }) => place === where.place)) found.set(kind, [...known, where]);
  };
  for (const { schema, path } of [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)])
    for (const { kind, keys, record } of idsIn(schemaNamed(schema))) {
      const under = keys.map((key) => `under "${key}:"`).join(', ');
      add(kind, {
        place: keys.length > 0 ? `${under} in ${path}` : `as the id in ${path}`,
        record: (id, ids) => asYaml(keys.at(-1), [withId({ ...record, ids }, id)]),
      });
    }
  for (const { schema, folder, suffix } of Object.values(FOLDERS))
    for (const { kind, keys, record } of idsIn(schemaNamed(schema)))
      if (keys.length === 0)
        add(kind, {
          place: `in a file of its own in ${folder}, whose name ends in ${suffix}${kind === 'indicator' ? ', with its figures in a CSV file beside it' : ''}`,
          record: (id, ids) => {
            const file = `# ${folder}/${slug(id)}${suffix}\n${asYaml(undefined, withId({ ...record, ids }, id))}`;
            return kind === 'indicator'
              ? `${file}\n# data/${slug(id)}-ILLUSTRATIVE.csv\n${figuresOf(slug(id), { area: ids?.(['area']) })}`
              : file;
          },
        });
  return found;
});

/** What the row of an example says beside its indicator. */
interface ShownRow {
  readonly area: string;
  readonly areaType: string;
  /** The cells period_type and period. */
  readonly period: string;
  readonly count: string;
}

/** The smallest table of an indicator: its columns and one row. Left out, it is made up, of a calendar year and of an area of one's own. */
export function figuresOf(id: string, row: Partial<ShownRow> = {}): string {
  const {
    area = 'local:our-area',
    areaType: type = areaType(area),
    period = 'calendar_year,2024',
    count = '120',
  } = row;
  const names = INDICATOR_COLUMNS.filter(({ required }) => required).map(({ name }) => name);
  return `${names.join(',')}\n${id},${area},${type},${period},all,persons,${count},ok`;
}

/** The smallest record of what was named in some words: with an id made of them, and the words as its title. */
function withId(record: Form, written: string): object {
  const made: Readonly<Record<string, unknown>> = { ...Object(smallest(record)), id: slug(written) };
  const title = TITLES.find((key) => typeof made[key] === 'string');
  return title === undefined || under(record, title).node['x-shown'] !== undefined
    ? made
    : { ...made, [title]: titleOf(written) };
}

interface IdOfKind {
  readonly kind: string;
  /** The keys that lead to its records. */
  readonly keys: readonly string[];
  readonly record: Form;
}

/** The kinds of records that stand at or below a value of a schema. */
export const kindsBelow = (form: Form): string[] => idsFrom(form).map(({ kind }) => kind);

function idsIn(schema: SchemaNode): IdOfKind[] {
  return idsFrom(resolveNode(schema, schema.$id ?? ''));
}

/** The kinds of ids below a value, each with where its records stand. */
function idsFrom(root: Form): IdOfKind[] {
  const within = (at: Form, record: Form, keys: readonly string[], depth: number): IdOfKind[] => {
    if (depth > DEEPEST) return [];
    const kind = at.node['x-id'];
    if (kind) return [{ kind, keys: keys.slice(0, -1), record }];
    const items = at.node.items ? within(itemOf(at), record, keys, depth + 1) : [];
    const properties = Object.keys(at.node.properties ?? {}).flatMap((key) =>
      within(under(at, key), at, [...keys, key], depth + 1),
    );
    return [...items, ...properties];
  };
  return within(root, root, [], 0);
}
