import { placeOf } from '../../core/place.ts';
import { isFilled, listAt, placeInContent, placeUnder, valueAt } from '../../model/content-path.ts';
import { listOf, told } from '../arguments.ts';
import { findings } from '../findings.ts';
import { datesOf, inForce } from '../in-force.ts';
import type { DutyTest } from '../outcome.ts';
import { recordName } from '../record-name.ts';

const THING = {
  path: { type: 'path', description: 'Where it stands in the content.' },
  name: { type: 'text', description: 'What a message calls it.' },
  in_force: { type: 'yes-no', description: 'Count only records in force on the edition’s date.', optional: true },
} as const;

/** Everything in `things` is filled in. */
const present = told(
  {
    things: listOf('What must be there.', 'One thing.', THING),
  },
  ({ model, date }, { things }) => {
    const found = findings();
    for (const { path, name, in_force } of things) {
      const value = valueAt(model.content, path);
      const counted = in_force && Array.isArray(value) ? value.filter((item) => inForce(datesOf(item), date)) : value;
      const records = Array.isArray(counted) ? counted.map((item) => placeOf(item)) : [];
      if (isFilled(counted)) found.meets(placeInContent(model.content, path), ...records);
      else found.lacks(name, placeInContent(model.content, path));
    }
    return found.outcome();
  },
);

const NEED = {
  key: { type: 'path', below: 'list', description: 'The key of a record, or a dotted path below it.' },
  name: { type: 'text', description: 'What a message calls it.' },
} as const;

/** Every record of `list` has all of `needs`; there is at least one record. */
const everyRecord = told(
  {
    list: { type: 'path', description: 'The records, as a path of the content.' },
    needs: listOf('What each must have.', 'One key.', NEED),
  },
  ({ model }, { list, needs }) => {
    const found = findings();
    const records = listAt(model.content, list);
    if (records.length === 0) found.lacks('there are no records', placeInContent(model.content, list));
    for (const record of records) {
      for (const { key, name } of needs) {
        if (isFilled(valueAt(record, key))) found.meets(placeOf(record));
        else found.lacks(`${recordName(record)} has no entry for ${name}`, placeUnder(record, key));
      }
    }
    return found.outcome();
  },
);

const TAG_NEED = {
  list: { type: 'path', description: 'The records, as a path of the content.' },
  key: { type: 'path', below: 'list', description: 'The key under which the tag stands, or that must be filled.' },
  tag: {
    type: 'text',
    description: 'The tag; without it the key, or the one under `or`, must be filled.',
    optional: true,
  },
  or: { type: 'path', below: 'list', description: 'Another key that will do.', optional: true },
  name: { type: 'text', description: 'What a message calls it.' },
} as const;

/** For each of `needs` there is at least one record that has it. */
const tagsCovered = told(
  {
    needs: listOf('What must be covered.', 'One tag or key.', TAG_NEED),
  },
  ({ model }, { needs }) => {
    const found = findings();
    for (const { list, key, tag, or, name } of needs) {
      const records = listAt(model.content, list);
      const fits = (record: unknown): boolean =>
        tag === undefined
          ? isFilled(valueAt(record, key)) || (or !== undefined && isFilled(valueAt(record, or)))
          : listAt(record, key).includes(tag);
      const first = records.find(fits);
      if (first) found.meets(placeOf(first));
      else found.lacks(name, placeInContent(model.content, list));
    }
    return found.outcome();
  },
);

/** Tests that look for filled keys and tags, whatever the record. */
export const SHARED_TESTS = { present, 'every-record': everyRecord, 'tags-covered': tagsCovered } satisfies Record<
  string,
  DutyTest
>;
