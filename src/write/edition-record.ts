import type { Effects } from '../core/effects.ts';
import { MANIFEST, MANIFEST_SCHEMA, sourceOf } from './manifest.ts';

/** What build.json says of one variant, as far as a list of what is there needs it. */
export interface EditionRecord {
  readonly variant: string;
  readonly name: string;
  readonly status: string;
  /** ISO. */
  readonly date: string;
  readonly publications: readonly { readonly title: string; readonly fileName: string }[];
  /** Paths below the variant's folder. */
  readonly outputs: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[];
  /** What it was made from, to compare with another. */
  readonly source: string;
  /** The size of build.json itself. */
  readonly bytes: number;
}

/** No record of this program is larger. */
const LARGEST = 8 * 1024 * 1024;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Record<string, unknown>[] | undefined =>
  Array.isArray(value) && value.every(isRecord) ? value : undefined;

/** A path that stays below its folder, as this program writes it. */
const isBelow = (path: string): boolean =>
  path.split('/').every((step) => step !== '' && step !== '.' && step !== '..' && !/[\\:\p{Cc}]/u.test(step));

/** build.json of one variant; undefined for what this program did not write, or has not written whole. */
export function readRecord(bytes: Uint8Array, variant: string): EditionRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.schema !== MANIFEST_SCHEMA || value.variant !== variant) return undefined;
  const { name, status, edition_date: date, tool, inputs } = value;
  const publications = listOf(value.publications)?.map(({ title, file_name: fileName }) => ({ title, fileName }));
  const outputs = listOf(value.outputs)?.map(({ file, bytes: size, sha256 }) => ({ file, bytes: size, sha256 }));
  if (!isText(name) || !isText(status) || !isText(date) || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  if (!publications?.every(isPublication) || !outputs?.every(isOutput)) return undefined;
  const source = sourceOf({ tool, status, edition_date: date, inputs });
  return { variant, name, status, date, publications, outputs, source, bytes: bytes.length };
}

const isPublication = (item: { title: unknown; fileName: unknown }): item is { title: string; fileName: string } =>
  isText(item.title) && isText(item.fileName);

type Output = EditionRecord['outputs'][number];

const isOutput = (item: { [Key in keyof Output]: unknown }): item is Output =>
  isText(item.file) &&
  isBelow(item.file) &&
  Number.isSafeInteger(item.bytes) &&
  Number(item.bytes) >= 0 &&
  isText(item.sha256);

/**
 * What earlier runs left in the output folder, by variant: only files that are still there as they were written. `notRead` names the
 * records that are damaged, or that an older version of the program wrote.
 */
export function standingEditions(
  effects: Effects,
  out: string,
): { editions: readonly EditionRecord[]; notRead: readonly string[] } {
  const editions: EditionRecord[] = [];
  const notRead: string[] = [];
  for (const folder of effects.list(out).filter((name) => name.endsWith('/'))) {
    const path = `${out}/${folder}${MANIFEST}`;
    const size = effects.size(path);
    if (size === undefined) continue;
    const bytes = size > LARGEST ? undefined : effects.read(path);
    const record = bytes && readRecord(bytes, folder.slice(0, -1));
    if (!record) notRead.push(path);
    else {
      const there = record.outputs.filter(
        ({ file, bytes: length }) => effects.size(`${out}/${folder}${file}`) === length,
      );
      editions.push({ ...record, outputs: there });
    }
  }
  return { editions, notRead };
}
