import { mapValues } from '../core/map-values.ts';
import { contentFiles } from '../model/content-files.ts';
import type { Model } from '../model/model.ts';
import { OVERLAY_LISTS } from '../schema/generated/overlay.ts';
import type { SchemaName } from '../schema/table.ts';
import { SINGLE_FILES } from '../schema/table.ts';
import { type ListWays, readAlike } from './list-ids.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type ContentRecord, type Field, recordsOf } from './records.ts';
import { TOPICS, type Topic, type TopicKey } from './topics.ts';
import { keyInWords, type Words } from './value-words.ts';

/** What became of one key of a record. */
export interface FieldChange {
  readonly key: string;
  /** The key in words: "Due". */
  readonly words: string;
  readonly pieces: readonly Piece[];
}

/** What became of one record, or of a file's own words, which have no title and no id. */
export interface RecordChange {
  /** What the list is called that it stands in; blank where the topic says it. */
  readonly list: string;
  readonly id: string;
  readonly title: string;
  readonly change: 'added' | 'dropped' | 'changed';
  /** How it changed, in a word or two each: "renamed", "re-dated". */
  readonly how: readonly string[];
  /** Of a changed one all that changed; of one that came or went what it is known by. */
  readonly fields: readonly FieldChange[];
}

/** What became of one kind of content. */
export interface TopicChanges {
  /** A kind of content, or the address of a table where published editions are compared. */
  readonly key: string;
  readonly title: string;
  readonly records: readonly RecordChange[];
}

/** One side: its settled content, with the fixed words of its publications. */
export interface ContentSide extends Pick<Model, 'content' | 'names'> {
  readonly labels: Words['labels'];
}

/** What changed in the content of an edition, kind by kind in the order of the table; kinds in which nothing did are not in it. Records are matched by their ids alone. */
export function contentChanges(old: ContentSide, now: ContentSide): TopicChanges[] {
  const [oldFiles, nowFiles] = [filesOf(old), filesOf(now)];
  const topics: readonly [TopicKey, Topic][] = Object.entries(TOPICS) as [TopicKey, Topic][];
  return topics.flatMap(([key, topic]) => {
    const records = (files: typeof oldFiles, { names, labels }: ContentSide, ways: ListWays): ContentRecord[] =>
      files[key].flatMap(({ schema, value, isRecord }) =>
        recordsOf(schema, value, isRecord, { topic, names, labels }, ways),
      );
    const [were, are] = readAlike((ways) => [records(oldFiles, old, ways), records(nowFiles, now, ways)] as const);
    const changes = recordChanges(were, are, topic, listNames(key, topic, now.labels));
    return changes.length === 0 ? [] : [{ key, title: topic.title, records: changes }];
  });
}

interface TopicFile {
  readonly schema: SchemaName;
  readonly value: object;
  readonly isRecord: boolean;
}

/** The files of each kind of content. */
function filesOf({ content }: ContentSide): Readonly<Record<TopicKey, readonly TopicFile[]>> {
  const { single, needs, folders } = contentFiles(content);
  const ofNeeds = Object.entries(needs).map(([key, file]) => [`needs.${key}`, [{ ...file, isRecord: false }]]);
  // The keys of the assessment's files, each behind `needs.`.
  const named = Object.fromEntries(ofNeeds) as Record<`needs.${keyof typeof needs}`, TopicFile[]>;
  return {
    ...mapValues(single, (file) => [{ ...file, isRecord: false }]),
    ...named,
    ...mapValues(folders, (files) => files.map((file) => ({ ...file, isRecord: true }))),
  };
}

/** What the lists of a kind of content are called, by their keys with dots between. */
function listNames(topic: TopicKey, { title }: Topic, labels: Words['labels']): (list: string) => string {
  const prefix = topic.split('.');
  return (list) => {
    const path = [...prefix, ...list.split('.')].join('.');
    const [name] = Object.entries(OVERLAY_LISTS).find(([, one]) => one.path.join('.') === path) ?? [];
    const isOnly =
      list === '' ||
      Object.entries(SINGLE_FILES).some(([key, row]) => key === topic && 'flatten' in row && row.flatten === list);
    if (isOnly) return '';
    const words = (name === undefined ? undefined : labels[`own_lists.${name}`]) ?? keyInWords(list, {});
    return words === title ? '' : words;
  };
}

function recordChanges(
  old: readonly ContentRecord[],
  now: readonly ContentRecord[],
  topic: Topic,
  listName: (list: string) => string,
): RecordChange[] {
  const before = new Map(old.map((record) => [record.key, record]));
  const after = new Set(now.map(({ key }) => key));
  const come = now.flatMap((record): RecordChange[] => {
    const was = before.get(record.key);
    const about = { list: listName(record.list), id: record.id, title: record.title };
    // A file's own words neither come nor go: each of its keys does.
    if (was === undefined && record.id !== '')
      return [{ ...about, change: 'added', how: [], fields: briefOf(record, topic, 'added') }];
    const keys = [...new Set([...(was?.fields.keys() ?? []), ...record.fields.keys()])];
    const fields = keys.flatMap((key) => fieldChange(key, was?.fields.get(key), record.fields.get(key), topic));
    const how = [
      ...new Set(fields.map(({ key }) => topic.how?.[key] ?? (isTextOf(key, was, record) ? 'reworded' : 'details'))),
    ];
    return fields.length === 0 ? [] : [{ ...about, change: 'changed', how: record.id === '' ? [] : how, fields }];
  });
  const gone = old.flatMap((record): RecordChange[] => {
    if (after.has(record.key)) return [];
    const about = { list: listName(record.list), id: record.id, title: record.title };
    if (record.id !== '') return [{ ...about, change: 'dropped', how: [], fields: briefOf(record, topic, 'removed') }];
    const fields = [...record.fields].flatMap(([key, field]) => fieldChange(key, field, undefined, topic));
    return [{ ...about, change: 'changed', how: [], fields }];
  });
  return [...come, ...gone];
}

const isTextOf = (key: string, ...records: readonly (ContentRecord | undefined)[]): boolean =>
  records.some((record) => record?.fields.get(key)?.isText === true);

function fieldChange(key: string, old: Field | undefined, now: Field | undefined, topic: Topic): FieldChange[] {
  const [before, after] = [old?.texts ?? [], now?.texts ?? []];
  const [was, is] = [before[0], after[0]];
  // One value in the place of another is that value changed, however unlike the two are.
  const isOne = before.length === 1 && after.length === 1 && was !== undefined && is !== undefined;
  const pieces: Piece[] = isOne
    ? was === is
      ? []
      : [{ kind: 'changed', old: was, now: is }]
    : piecesOf(before, after);
  return pieces.length === 0 ? [] : [{ key, words: keyInWords(key, topic), pieces }];
}

/** What a record is known by: the keys of its topic, or else its first text. */
function briefOf({ fields, title }: ContentRecord, topic: Topic, kind: 'added' | 'removed'): FieldChange[] {
  const brief = (topic.brief ?? []).flatMap((key) => [...fields].filter(([name]) => name === key));
  const texts = [...fields].filter(([, field]) => field.isText && field.texts.join(' ') !== title);
  return (brief.length > 0 ? brief : texts.slice(0, 1)).map(([key, field]) => {
    const pieces = field.texts.map((one): Piece => (kind === 'added' ? { kind, now: one } : { kind, old: one }));
    return { key, words: keyInWords(key, topic), pieces };
  });
}
