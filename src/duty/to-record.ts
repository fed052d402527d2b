import { label } from '../assemble/label.ts';
import type { DataTableNode } from '../assemble/nodes.ts';
import type { Labels, Publication } from '../assemble/publication.ts';
import { dateInWords } from '../assemble/words.ts';
import { type Place, placeOf } from '../core/place.ts';
import { placeInContent } from '../model/content-path.ts';
import type { Model } from '../model/model.ts';
import { filled } from './awaiting.ts';
import { isGap, type Result } from './result.ts';
import { idIn, type Lacking, type StillOpen, stillToRecord } from './still-to-record.ts';

type Row = DataTableNode['rows'][number];
type Entry = Model['content']['to_record']['to_record'][number];

/** One thing that is missing, before it is known who will record it. */
interface Missing {
  readonly words: string;
  /** The files to write it into. */
  readonly files: readonly string[];
  readonly entry: Entry | undefined;
}

/**
 * A publication with the list filled of what is still to be recorded: what the content leaves empty, each field once, then the requirements that are not met for
 * another reason. Owners and dates are those of content/to-record.yaml.
 */
export function fillToRecord(publication: Publication, results: readonly Result[], model: Model): Publication {
  const { labels } = publication;
  return filled(publication, 'to-record', {
    dataTable: (table) => {
      const rows = missingIn(model, results, labels).map((one) => rowOf(one, model, labels));
      return { ...table, rows: rows.length > 0 ? rows : [nothing(table, labels)] };
    },
  });
}

function missingIn(model: Model, results: readonly Result[], labels: Labels): Missing[] {
  const entries = model.content.to_record.to_record ?? [];
  const open = stillToRecord(model.content);
  const known = new Set(open.flatMap(({ records, key }) => records.flatMap((one) => linesOf(one, key))));
  const gaps = results.filter(
    (result) =>
      isGap(result) && (result.places.length === 0 || result.places.some((place) => !known.has(lineOf(place)))),
  );
  return [
    ...open.flatMap((one) => ofField(one, entries, model, labels)),
    ...gaps.map((gap) => ofGap(gap, entries, labels)),
  ];
}

const lineOf = ({ file, line }: Place): string => `${file}:${line}`;

/** Where a message about a field that is not there may point: to the record or to the key. */
const linesOf = ({ record, item }: Lacking, key: string): string[] =>
  [placeOf(record), placeOf(record, key), item && placeOf(item)].flatMap((place) => (place ? [lineOf(place)] : []));

/** The records of a field that somebody has taken on, a row for each entry; then those that nobody has. */
function ofField(
  { field, records, key }: StillOpen,
  entries: readonly Entry[],
  model: Model,
  labels: Labels,
): Missing[] {
  const own = entries.filter((entry) => entry.field === field);
  const taken = new Map(
    records.map((one) => {
      const [id = ''] = one.item ? idIn(one.item) : [];
      return [
        one,
        own.find((entry) => entry.records?.includes(id) ?? false) ?? own.find((entry) => !entry.records?.length),
      ];
    }),
  );
  return [...new Set(taken.values())].flatMap((entry) => {
    const group = records.filter((one) => taken.get(one) === entry);
    const what = label(labels, `to_record.field.${field}`, { count: group.length });
    const names = [...new Set(group.map(({ item }) => (item ? nameOf(item, model) : '')))].filter(
      (name) => name !== '',
    );
    const words = names.length > 0 ? label(labels, 'to_record.named', { what, names: fewOf(names, labels) }) : what;
    const files = group.flatMap(({ record }) => (placeOf(record, key) ?? placeOf(record))?.file ?? []);
    return [{ words, files: files.length > 0 ? files : [placeInContent(model.content, field).file], entry }];
  });
}

function ofGap({ requirement, status, places }: Result, entries: readonly Entry[], labels: Labels): Missing {
  const words = label(labels, status === 'missing' ? 'to_record.requirement' : 'to_record.partly', {
    title: requirement.title,
  });
  return {
    words,
    files: places.slice(0, 1).map(({ file }) => file),
    entry: entries.find((entry) => entry.requirement === requirement.id),
  };
}

const textIn = (record: object, key: string): string => {
  const value: unknown = Reflect.get(record, key);
  return typeof value === 'string' ? value : '';
};

/** More names than this make a cell that nobody reads: the others are counted. */
const MOST_NAMED = 6;

function fewOf(names: readonly string[], labels: Labels): string {
  const few = names.slice(0, MOST_NAMED).join('; ');
  const count = names.length - MOST_NAMED;
  return count > 0 ? label(labels, 'to_record.more', { names: few, count }) : few;
}

/** One file by its path; of several in one folder the folder alone. */
function placesInWords(files: readonly string[]): string {
  const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
  const each = [...new Set(files)];
  const crowded = (folder: string): boolean => each.filter((file) => folderOf(file) === folder).length > 1;
  return [...new Set(each.map((file) => (crowded(folderOf(file)) ? folderOf(file) : file)))].join('; ');
}

/** What a record is called. */
const nameOf = (record: object, { names }: Model): string =>
  textIn(record, 'title') ||
  textIn(record, 'name') ||
  textIn(record, 'recipient') ||
  textIn(record, 'what') ||
  (names.get(textIn(record, 'body')) ?? '');

function rowOf({ words, files, entry }: Missing, { names }: Model, labels: Labels): Row {
  const { owner, due } = entry ?? { owner: null, due: null };
  const who = owner && [names.get(owner.body) ?? owner.body, owner.post].filter((part) => part !== null).join(', ');
  const cells = [
    words,
    placesInWords(files),
    who ?? label(labels, 'to_record.no_owner'),
    due ? dateInWords(due) : label(labels, 'no_date'),
  ];
  return { cells: cells.map((value) => [{ type: 'text', value }]) };
}

const nothing = ({ columns }: DataTableNode, labels: Labels): Row => ({
  cells: columns.map((_, index) => (index === 0 ? [{ type: 'text', value: label(labels, 'to_record.nothing') }] : [])),
});
