import type { ErrorObject } from 'ajv';
import { withFewOfEach } from '../core/and-more.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { mapValues } from '../core/map-values.ts';
import type { Place } from '../core/place.ts';
import { wordCount } from '../core/word-count.ts';
import type { ParsedMarkdown } from '../load/markdown.ts';
import { goneFrom } from '../load/overlay.ts';
import type { RawContent } from '../load/project.ts';
import { newerForm, olderForm } from '../schema/forms.ts';
import { VALIDATORS } from '../schema/generated/validators.js';
import { partsIn } from '../schema/parts-of-records.ts';
import { FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../schema/table.ts';
import { type SchemaNode, schemaAt, schemaNamed, walk } from '../schema/walk.ts';
import { explainErrors } from './explain.ts';
import { FORMATS } from './formats.ts';
import { placeOfItem } from './locate.ts';
import { checkMarkdown, checkPlainText, type ImageNames, tooLong } from './markdown.ts';
import { alsoMentioned, type Mention, mentionsIn } from './mentions.ts';
import { type NotYet, notYet, notYetIn } from './not-yet.ts';
import { anyId, checkReferences, type Declared, type Pointer, recordsByKind } from './references.ts';
import { kindsBelow } from './where-declared.ts';
import { nameOf } from './words.ts';

/** Records that do not come from YAML but that content may point to: areas from areas.csv. */
export interface Known {
  readonly areas: ReadonlyMap<string, { readonly name: string; readonly columns?: readonly string[] | undefined }>;
  readonly images: ImageNames;
  /** Kinds of records that are not all known, since a file that holds them could not be read. */
  readonly notRead: ReadonlySet<string>;
  /** The ids in what is not read because of its name, each with the file or folder. */
  readonly idsNotRead: () => ReadonlyMap<string, string>;
  readonly parsed: ParsedMarkdown;
  readonly read: Read;
}

/** What is known of a folder from one edition to the next: a variant leaves most files as they are. */
export interface Read {
  readonly files: Map<unknown, FileFindings>;
  /** Files in which an earlier run found nothing wrong. */
  readonly before: ReadonlyMap<unknown, FileFindings>;
  /** What is wrong with the form of the base: a variant that is laid over it has it too. */
  readonly told: Set<string>;
  /** Kinds of records of the base that cannot be seen, since something else stands where they belong. */
  readonly hidden: Set<string>;
  /** The records of the base, by kind and id: a variant leaves out some of them. */
  readonly base: Map<string, ReadonlyMap<string, Declared>>;
}

/** What is known before the first edition. */
export const nothingRead = (): Read => ({
  files: new Map(),
  before: new Map(),
  told: new Set(),
  hidden: new Set(),
  base: new Map(),
});

/**
 * What is known before the first edition of another run over the same folder: the files in which nothing was wrong. What is wrong in a file is told
 * when it is read, in each run anew.
 */
export const readAgain = ({ files }: Read): Read => ({
  ...nothingRead(),
  before: new Map([...files].filter(([, { errors, diagnostics }]) => errors.length === 0 && diagnostics.length === 0)),
});

/** What one file says for itself and of others. */
interface FileFindings {
  /** What Ajv says of it. */
  readonly errors: readonly ErrorObject[];
  readonly diagnostics: readonly Diagnostic[];
  readonly declared: readonly Declared[];
  readonly hidden: readonly string[];
  readonly pointers: readonly Pointer[];
  /** What tokens of its texts name. */
  readonly mentions: readonly Mention[];
}

/**
 * Checks the form of the folder, then every file against its schema, then forms, Markdown and references between files. All problems in one run.
 * `content` is the base, or the base with `variant` laid over it. The records inside a variant's own file are declared by the
 * content they are laid into, so there they count neither as ids nor, for other variants, as pointers.
 */
export function validate(content: RawContent, variant: unknown, known: Known): Diagnostic[] {
  const newer = newerForm(content);
  if (newer) return [newer];
  const older = variant === undefined ? olderForm(content) : undefined;
  const found: Diagnostic[] = older ? [older] : [];
  const declared: Declared[] = [...known.areas].map(([id, { name, columns }]) => ({
    kind: 'area',
    id,
    name,
    columns,
    where: () => undefined,
  }));
  const pointers: Pointer[] = [];
  const mentions: Mention[] = [];
  if (variant === undefined) {
    known.read.told.clear();
    known.read.hidden.clear();
    known.read.base.clear();
  }
  const unexplained: { schema: SchemaName; value: unknown; file: FileFindings }[] = [];
  for (const [schema, value] of filesOf(content)) {
    let file = known.read.files.get(value);
    if (!file) {
      const clean = known.read.before.get(value);
      file = clean ?? readFile(schema, value, known);
      known.read.files.set(value, file);
      if (!clean) unexplained.push({ schema, value, file });
    }
    for (const kind of file.hidden) known.read.hidden.add(kind);
    for (const record of file.declared) declared.push(record);
    if (schema !== 'variant' || value === variant) {
      for (const pointer of file.pointers) pointers.push(pointer);
      for (const mention of file.mentions) mentions.push(mention);
    }
  }
  // What is wrong is explained when all ids are known, so that examples point to records that are there.
  const byKind = recordsByKind(declared);
  if (variant === undefined) for (const [kind, records] of byKind) known.read.base.set(kind, records);
  const ids = anyId(byKind);
  for (const { schema, value, file } of unexplained) {
    const fresh = file.errors.filter(
      (error) => variant === undefined || !known.read.told.has(sameError(schema, error)),
    );
    if (variant === undefined) for (const error of fresh) known.read.told.add(sameError(schema, error));
    const ofForm = explainErrors(fresh, value, schema, ids);
    found.push(...withFewOfEach([...ofForm, ...file.diagnostics], LIMITS.problemsOfAKind));
  }
  const references = checkReferences(
    declared,
    [...pointers, ...alsoMentioned(mentions, pointers, byKind)],
    new Set([...known.notRead, ...known.read.hidden]),
    known.idsNotRead,
    { gone: goneFrom(variant), base: known.read.base },
  );
  return [...found, ...references];
}

/** A text may have so many words, where its schema says how many. Code: schema/too-many-words. */
function checkWords(
  text: string,
  most: number | undefined,
  where: () => Place | undefined,
  key: string | number,
): Diagnostic[] {
  const words = most === undefined ? 0 : wordCount(text);
  if (most === undefined || words <= most) return [];
  return [
    diagnostic('schema/too-many-words', where(), `${nameOf(String(key))} has ${words} words; it may have ${most}.`),
  ];
}

function readFile(schema: SchemaName, value: unknown, { images, parsed }: Known): FileFindings {
  const diagnostics: Diagnostic[] = [];
  const declared: Declared[] = [];
  const pointers: Pointer[] = [];
  const mentions: Mention[] = [];
  const lists = new Map<object, Described>();
  const validator = VALIDATORS[schema];
  // Joined one by one: a list of a hundred thousand cannot be handed to a call.
  const add = (found: readonly Diagnostic[]): void => {
    for (const one of found) diagnostics.push(one);
  };
  const errors = validator(value) ? [] : (validator.errors ?? []);
  const later: NotYet[] = [];
  const isLater = (found: NotYet | undefined): void => {
    if (found && schema !== 'variant') later.push(found);
  };
  isLater(notYetIn(schemaNamed(schema), value));
  walk(schemaNamed(schema), value, (node, item, parent, key) => {
    isLater(notYetIn(node, item));
    if (Array.isArray(item)) lists.set(item, { key, description: node.description });
    const kindWithin = node['x-id-within'];
    if (kindWithin && schema !== 'variant')
      for (const { id, part } of partsIn(parent, item))
        declared.push({ kind: kindWithin, id, name: titleOf(part), where: () => placeOfItem(part, 'id', id) });
    if (typeof item !== 'string') return;
    const where = () => placeOfItem(parent, key, item);
    if (item.length > LIMITS.textLength) {
      diagnostics.push(tooLong(item, where()));
      return;
    }
    add(checkWords(item, node['x-most-words'], where, key));
    if (node.format === 'markdown') {
      add(checkMarkdown(item, parent, key, images, parsed));
      for (const mention of mentionsIn(item, parent, key)) mentions.push(mention);
    } else if (node.format) add(FORMATS[node.format]?.(item, where, key) ?? []);
    else if (isPlainText(node)) add(checkPlainText(item, parent, key));
    const isOverlaid = schema === 'variant' && parent !== value;
    if (node['x-id'] && !isOverlaid) declared.push({ kind: node['x-id'], id: item, name: titleOf(parent), where });
    if (node['x-ref'] && !node['x-ref-or']?.includes(item))
      pointers.push({
        kinds: node['x-ref'],
        id: item,
        where,
        mayCome: node['x-awaited'] === true,
        leavesOut: node['x-left-out'] === true,
        key,
        meaning: meaningOf({ key, description: node.description }, lists.get(parent)),
      });
  });
  // A key that is misspelt is not there either, and is told as what it is.
  if (errors.length === 0) add(notYet(later));
  const hidden = errors
    .filter(({ keyword }) => keyword === 'type')
    .flatMap(({ instancePath }) => kindsBelow(schemaAt(schema, instancePath)));
  return { errors, diagnostics, declared, hidden, pointers, mentions };
}

/** A key, and what its schema says of it. */
interface Described {
  readonly key: string | number;
  readonly description: string | undefined;
}

/** What a pointer is for: its own key's words, or those of the list it stands in. */
function meaningOf(own: Described, list: Described | undefined): string | undefined {
  const { key, description } = list ?? own;
  return description === undefined ? undefined : `"${key}": ${description}`;
}

const sameError = (schema: SchemaName, { instancePath, keyword, params }: ErrorObject): string =>
  `${schema}${instancePath} ${keyword} ${JSON.stringify(params)}`;

/** What people call a record. */
function titleOf(record: object): string | undefined {
  const { title, name, label, term } = record as Readonly<Record<string, unknown>>;
  return [title, name, label, term].find((text) => typeof text === 'string');
}

/** Whether people read this as it was typed: no id, pattern or closed list. */
const isPlainText = (node: SchemaNode): boolean =>
  node.type === 'string' && !node.enum && !('pattern' in node) && node['x-id'] === undefined && !node['x-ref'];

/** Each file that is there, with the name of its schema. */
export function filesOf(content: RawContent): File[] {
  const single = mapValues(SINGLE_FILES, ({ schema }, key): File => [schema, content[key]]);
  const needs = mapValues(NEEDS_FILES, ({ schema }, key): File => [schema, content.needs[key]]);
  const many = mapValues(FOLDERS, ({ schema }, key) => content[key].map((value): File => [schema, value]));
  const files = [...Object.values(single), ...Object.values(needs), ...Object.values(many).flat()];
  return files.filter(([, value]) => value !== undefined);
}

type File = readonly [SchemaName, unknown];
