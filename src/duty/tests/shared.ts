import { placeOf } from '../../core/place.ts';
import { isFilled, placeInContent, placeUnder, valueAt } from '../content-path.ts';
import { findings } from '../findings.ts';
import { type Dated, inForce } from '../in-force.ts';
import type { DutyTest } from '../outcome.ts';
import { recordName } from '../record-name.ts';

interface Thing {
  readonly path: string;
  readonly name: string;
  /** Count only records in force on the edition's date. */
  readonly in_force?: boolean;
}

/** Everything in `things` is filled in. */
const present: DutyTest = ({ model, date }, args) => {
  const found = findings();
  for (const { path, name, in_force } of args.things as Thing[]) {
    const value = valueAt(model.content, path);
    const counted = in_force && Array.isArray(value) ? value.filter((item) => inForce(item as Dated, date)) : value;
    const records = Array.isArray(counted) ? counted.map((item) => placeOf(item)) : [];
    if (isFilled(counted)) found.meets(placeInContent(model.content, path), ...records);
    else found.lacks(name, placeInContent(model.content, path));
  }
  return found.outcome();
};

interface Need {
  readonly key: string;
  readonly name: string;
}

/** Every record of `list` has all of `needs`; there is at least one record. */
const everyRecord: DutyTest = ({ model }, args) => {
  const found = findings();
  const path = String(args.list);
  const records = (valueAt(model.content, path) ?? []) as unknown[];
  if (records.length === 0) found.lacks('there are no records', placeInContent(model.content, path));
  for (const record of records) {
    for (const { key, name } of args.needs as Need[]) {
      if (isFilled(valueAt(record, key))) found.meets(placeOf(record));
      else found.lacks(`${recordName(record)} has no entry for ${name}`, placeUnder(record, key));
    }
  }
  return found.outcome();
};

interface TagNeed {
  readonly list: string;
  readonly key: string;
  /** The tag that must stand under the key; without it the key, or the one under `or`, must be filled. */
  readonly tag?: string;
  readonly or?: string;
  readonly name: string;
}

/** For each of `needs` there is at least one record that has it. */
const tagsCovered: DutyTest = ({ model }, args) => {
  const found = findings();
  for (const { list, key, tag, or, name } of args.needs as TagNeed[]) {
    const records = (valueAt(model.content, list) ?? []) as unknown[];
    const fits = (record: unknown): boolean =>
      tag === undefined
        ? isFilled(valueAt(record, key)) || (or !== undefined && isFilled(valueAt(record, or)))
        : ((valueAt(record, key) ?? []) as unknown[]).includes(tag);
    const first = records.find(fits);
    if (first) found.meets(placeOf(first));
    else found.lacks(name, placeInContent(model.content, list));
  }
  return found.outcome();
};

/** Tests that look for filled keys and tags, whatever the record. */
export const SHARED_TESTS = { present, 'every-record': everyRecord, 'tags-covered': tagsCovered } satisfies Record<
  string,
  DutyTest
>;
