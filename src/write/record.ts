import { isRecord } from '../core/is-record.ts';
import { LEVELS, type PublishedLevels } from '../disclosure/levels.ts';

/** A file that a build made, by its path below the variant's folder. */
export interface RecordedFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a list tells of a publication. Records of earlier versions have no subtitle. */
export interface PublicationFacts {
  readonly title: string;
  readonly subtitle: string;
  readonly fileName: string;
}

/** What a list of what is there tells of an edition. */
export interface EditionFacts {
  readonly name: string;
  readonly status: string;
  /** ISO. */
  readonly date: string;
  readonly publications: readonly PublicationFacts[];
  /** What its data tables hold; undefined in a record that does not say. */
  readonly published: readonly PublishedLevels[] | undefined;
  /** What it was made from, to compare with another; undefined where the private record does not know. */
  readonly source: string | undefined;
}

/** The build.json of one variant's folder. */
export interface BuildRecord {
  /** The name of the folder. */
  readonly variant: string;
  /** The files that are svduty's own there. None, when the record cannot be relied on. */
  readonly outputs: readonly RecordedFile[];
  /** Undefined in a record that is damaged, of another version of the program or of another variant. */
  readonly edition: EditionFacts | undefined;
  /** The size of build.json itself. */
  readonly bytes: number;
}

/** All that decides what a build makes. `source` stands for the folder. */
export interface Origin {
  readonly tool: string;
  readonly status: string;
  readonly edition_date: string;
  readonly source: string;
}

export const MANIFEST = 'build.json';
/** Versions of the program that write other records raise the number. */
const FAMILY = 'svduty-build/';
export const MANIFEST_SCHEMA = `${FAMILY}3`;

/** All that decides what a build makes, as one text: two editions with the same text are made from the same. */
export const sourceOf = ({ tool, status, edition_date, source }: Origin): string =>
  JSON.stringify([tool, status, edition_date, source]);

/** The build.json of a variant's folder; undefined for what no version of this program wrote. `source` is what the private record says it was made from. */
export function readRecord(bytes: Uint8Array, variant: string, source: string | undefined): BuildRecord | undefined {
  const value = parsed(bytes);
  if (!isRecord(value) || typeof value.schema !== 'string' || !value.schema.startsWith(FAMILY)) return undefined;
  const outputs = listOf(value.outputs)?.map(({ file, bytes: size, sha256 }) => ({ file, bytes: size, sha256 }));
  if (!outputs?.every(isOutput)) return { variant, outputs: [], edition: undefined, bytes: bytes.length };
  const isKnown = value.schema === MANIFEST_SCHEMA && value.variant === variant;
  return { variant, outputs, edition: isKnown ? factsOf(value, source) : undefined, bytes: bytes.length };
}

function factsOf(value: Readonly<Record<string, unknown>>, source: string | undefined): EditionFacts | undefined {
  const { name, status, edition_date: date, tool } = value;
  const publications = listOf(value.publications)?.map(({ title, subtitle = '', file_name: fileName }) => ({
    title,
    subtitle,
    fileName,
  }));
  if (!isText(name) || !isText(status) || !isText(date) || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  if (!publications?.every(isPublication)) return undefined;
  const published = listOf(value.published)?.map(({ indicator, title: label, areas, periods, ages, splits }) => {
    return { indicator, title: label, areas, periods, ages, splits };
  });
  return {
    name,
    status,
    date,
    publications,
    source: source === undefined || !isText(tool) ? undefined : sourceOf({ tool, status, edition_date: date, source }),
    published: published?.every(isLevels) ? published : undefined,
  };
}

/** The value of a JSON file; undefined for what is none. */
export function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether a value is a text. */
export const isString = (value: unknown): value is string => typeof value === 'string';
/** Whether a value is a text that says something. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
/** A value as a list of groups; undefined for what is none. */
export const listOf = (value: unknown): Record<string, unknown>[] | undefined =>
  Array.isArray(value) && value.every(isRecord) ? value : undefined;

/** A path that stays below its folder, as this program writes it. */
const isBelow = (path: string): boolean =>
  path.split('/').every((step) => step !== '' && step !== '.' && step !== '..' && !/[\\:\p{Cc}]/u.test(step));

const isPublication = (item: { [key in keyof PublicationFacts]: unknown }): item is PublicationFacts =>
  isText(item.title) && typeof item.subtitle === 'string' && isText(item.fileName);

/** Whether a value is a list of texts. */
export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isLevels = (item: { [Key in keyof PublishedLevels]: unknown }): item is PublishedLevels =>
  isText(item.indicator) && typeof item.title === 'string' && LEVELS.every((level) => isTexts(item[level]));

/** Whether this names a file below its folder, with size and hash. */
export const isOutput = (item: { [Key in keyof RecordedFile]: unknown }): item is RecordedFile =>
  isText(item.file) &&
  isBelow(item.file) &&
  item.file !== MANIFEST &&
  Number.isSafeInteger(item.bytes) &&
  Number(item.bytes) >= 0 &&
  isText(item.sha256);
