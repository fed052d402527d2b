import { originOf, type Place } from '../../core/place.ts';
import { type ContentFile, contentFiles } from '../../model/content-files.ts';
import type { Model } from '../../model/model.ts';
import { FOLDERS, type SchemaName } from '../../schema/table.ts';
import { type SchemaNode, schemaNamed, walk } from '../../schema/walk.ts';
import { type ReadableText, readable } from './readable.ts';

/** One text that an author wrote and this edition may print, with where it stands. */
export interface AuthoredText extends ReadableText {
  /** The record the text stands in. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly schema: SchemaName;
  /** The place in the YAML file of an offset (from 0) of the text. */
  readonly placeAt: (offset: number) => Place | undefined;
}

/** Values that are not words: ids, pointers, choices, dates, addresses of pages. */
const isWords = (node: SchemaNode): boolean =>
  !node['x-id'] && !node['x-ref'] && !node.enum && node.format !== 'date' && node.format !== 'web-address';

const knownOfFile = new WeakMap<object, readonly AuthoredText[]>();

/** Every text of the content as this edition prints it, in the order of the content's files. Other variants' texts are not in it. */
export const authoredTexts = (model: Model): readonly AuthoredText[] => textsByFile(model).flat();

/** The same as a list for each file. The list of a file that editions share is one. */
export function textsByFile(model: Model): readonly (readonly AuthoredText[])[] {
  return contentOf(model).map(({ schema, value }) => {
    const texts = knownOfFile.get(value) ?? textsIn(schema, value);
    knownOfFile.set(value, texts);
    return texts;
  });
}

function textsIn(schema: SchemaName, file: object): AuthoredText[] {
  const found: AuthoredText[] = [];
  walk(schemaNamed(schema), file, (node, item, parent, key) => {
    if (typeof item !== 'string' || !isWords(node)) return;
    const record = parent as Readonly<Record<string, unknown>>;
    const text = readable({
      written: item,
      key,
      days: daysOf(record),
      isOfSource: schema === 'sources' && 'publisher' in record,
      isAgreed: record.composite === true || (record.consent ?? false) !== false,
    });
    const placeAt = (offset: number): Place | undefined => placeWithin(parent, key, item, offset);
    found.push(Object.assign(text, { record, schema, placeAt }));
  });
  return found;
}

const DAYS = ['when', 'period', 'date', 'start', 'due', 'starts_on'];

const daysOf = (record: Readonly<Record<string, unknown>>): string =>
  DAYS.flatMap((key) => record[key] ?? []).join('\n');

function placeWithin(parent: object, key: string | number, text: string, offset: number): Place | undefined {
  const before = text.slice(0, offset).split('\n');
  return originOf(parent)?.within(key, before.length, (before.at(-1) ?? '').length + 1);
}

/** The files whose words and numbers an edition prints. */
export function contentOf(model: Model): readonly ContentFile[] {
  const { single, needs, folders } = contentFiles(model.content);
  const { variants: _, ...others } = folders;
  const own = model.variant ? [{ schema: FOLDERS.variants.schema, value: model.variant }] : [];
  return [...Object.values(single), ...Object.values(needs), ...Object.values(others).flat(), ...own];
}
