import { isFilled } from '../model/content-path.ts';
import type { SettledContent } from '../model/model.ts';
import type { ToRecord } from '../schema/generated/to-record.ts';
import { schemaAt } from '../schema/walk.ts';

/** A field of the content that a partnership is expected to fill, by its path: the last step is a key, and lists are looked through. */
export type Field = NonNullable<ToRecord['field']>;

/** Every such field, as the schema of content/to-record.yaml lists them. */
const FIELDS = schemaAt('to-record', '/to_record/0/field').node.enum as readonly Field[];

/** A record that says something else, under the key given here, need not say it. */
const UNLESS: Readonly<Partial<Record<Field, string>>> = {
  'actions.actions.due': 'ongoing',
  'funding.streams.amount': 'in_kind',
  'partnership.relevant_authorities.name_confirmed': 'none',
  'document.publication.planned_on': 'date',
  'document.publication.planned_url': 'url',
};

/** A field that is still empty, with the records that lack it. */
export interface StillOpen {
  readonly field: Field;
  readonly key: string;
  readonly records: readonly Lacking[];
}

/** A record that lacks something. */
export interface Lacking {
  readonly record: object;
  /** What it is known by: the item of a list that it is or stands in. */
  readonly item: object | undefined;
}

/** Every field that is expected and still empty, in the order of the schema. */
export function stillToRecord(content: SettledContent): StillOpen[] {
  return FIELDS.flatMap((field) => {
    const steps = field.split('.');
    const key = steps.pop() ?? '';
    const unless = UNLESS[field];
    const records = recordsAt(content, steps).filter(
      ({ record }) => isOpen(valueIn(record, key)) && (unless === undefined || isOpen(valueIn(record, unless))),
    );
    return records.length > 0 ? [{ field, key, records }] : [];
  });
}

/** The ids of all records that have a field, whether or not it is filled. */
export function idsWith(content: SettledContent, field: Field): string[] {
  return recordsAt(content, field.split('.').slice(0, -1)).flatMap(({ item }) => (item ? idIn(item) : []));
}

/** What a record is known by in the content; none where it has no id. */
export function idIn(record: object): string[] {
  const id = valueIn(record, 'id');
  return typeof id === 'string' ? [id] : [];
}

/** The records at a path; those of each list on the way. */
function recordsAt(value: unknown, [step, ...rest]: readonly string[], item?: object): Lacking[] {
  const path = step === undefined ? [] : [step, ...rest];
  if (Array.isArray(value)) return value.flatMap((one) => recordsAt(one, path, isObject(one) ? one : item));
  if (!isObject(value)) return [];
  return step === undefined ? [{ record: value, item }] : recordsAt(valueIn(value, step), rest, item);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const valueIn = (record: object, key: string): unknown => Reflect.get(record, key);

/** Nothing is written, or that it is not on record or not confirmed. */
const isOpen = (value: unknown): boolean => !isFilled(value) || value === false || value === 'not_recorded';
