import { isRecord } from '../core/is-record.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import { sha256 } from '../core/sha256.ts';
import type { SetWith } from '../render/pdf/set-with.ts';
import { isOutput, isString, isText, isTexts, listOf, parsed } from '../write/record.ts';
import {
  addressOf,
  type CoverConsultation,
  type CoverFigure,
  type CoverPublication,
  type EditionCover,
  type EditionManifest,
  type Fact,
} from './edition.ts';

export const EDITION_MANIFEST = 'manifest.json';
/** A signature of the manifest that somebody puts beside it. Whose it is, the program that made it says. */
export const SIGNATURE = `${EDITION_MANIFEST}.sig`;
const SCHEMA = 'svduty-edition/1';

/** What files were set with, by path below the folder of their edition. */
export type Layouts = ReadonlyMap<string, SetWith>;

/**
 * The manifest of an edition: which program made what, with the SHA-256 and size of every file, and what its cover page says. Nothing of what it was made from is in it.
 * `files` are those of the edition, by path below its folder; `layouts` says of those that a layout program made what they were set with: all others are the same wherever they are made.
 */
export function manifestFile(
  edition: Omit<EditionManifest, 'files'>,
  files: readonly OutputFile[],
  layouts: Layouts = new Map(),
): OutputFile {
  const listed = files
    .map(({ path, bytes }) => ({
      file: path,
      bytes: bytes.length,
      sha256: sha256(bytes),
      ...(layouts.has(path) ? { set_with: layouts.get(path) } : {}),
    }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const value = { schema: SCHEMA, ...edition, files: listed };
  return textFile(`${addressOf(edition)}/${EDITION_MANIFEST}`, `${JSON.stringify(value, null, 2)}\n`);
}

/** What of a manifest any computer would write: all but the files that a layout program made. */
export function withoutLayouts(bytes: Uint8Array): unknown {
  const value = parsed(bytes);
  if (!isRecord(value)) return undefined;
  return { ...value, files: listOf(value.files)?.filter((file) => file.set_with === undefined) };
}

/** The manifest of the edition at an address; undefined for what no version of this program wrote there. */
export function readManifest(bytes: Uint8Array): EditionManifest | undefined {
  const value = parsed(bytes);
  if (!isRecord(value) || value.schema !== SCHEMA) return undefined;
  const { tool, variant, status, edition_date, site } = value;
  const files = listOf(value.files)?.map(({ file, bytes: size, sha256: hash }) => ({
    file,
    bytes: size,
    sha256: hash,
  }));
  const cover = coverOf(value.cover);
  if (!files?.every(isOutput) || !cover || !isText(tool) || !isText(variant)) return undefined;
  if (!isText(status) || !isText(edition_date)) return undefined;
  return { tool, variant, status, edition_date, ...(isText(site) ? { site } : {}), cover, files };
}

function coverOf(value: unknown): EditionCover | undefined {
  if (!isRecord(value)) return undefined;
  const { language, name, whole, partnership, edition, version } = value;
  const banners = listOf(value.banners)?.flatMap(({ kind, title, text }) =>
    isString(kind) && isString(title) && isString(text) ? [{ kind, title, text }] : [],
  );
  const publications = listOf(value.publications)?.flatMap(publicationOf);
  const [facts, colophon] = [factsOf(value.facts), factsOf(value.colophon)];
  if (!isText(language) || !isText(name) || !isText(partnership) || !isString(edition) || !isString(version))
    return undefined;
  if (typeof whole !== 'boolean' || !banners || !publications || !facts || !colophon) return undefined;
  const consultation = consultationOf(value.consultation);
  return { language, name, whole, partnership, edition, version, banners, facts, colophon, publications, consultation };
}

const factsOf = (value: unknown): Fact[] | undefined =>
  listOf(value)?.flatMap(({ label, text }) => (isString(label) && isString(text) ? [{ label, text }] : []));

function publicationOf(value: Readonly<Record<string, unknown>>): CoverPublication[] {
  const { title, subtitle, file_name, cited, summary } = value;
  const figures = listOf(value.figures)?.flatMap(figureOf);
  if (!isText(title) || !isString(subtitle) || !isText(file_name) || typeof cited !== 'boolean') return [];
  return isTexts(summary) && figures ? [{ title, subtitle, file_name, cited, summary, figures }] : [];
}

function figureOf({ label, value, of, lines, made_up }: Readonly<Record<string, unknown>>): CoverFigure[] {
  if (!isString(label) || !isString(value) || !isString(of) || !isTexts(lines) || typeof made_up !== 'boolean')
    return [];
  return [{ label, value, of, lines, made_up }];
}

function consultationOf(value: unknown): CoverConsultation | null {
  if (!isRecord(value)) return null;
  const { opens_on, closes_on, how_to_respond, what_next, questions } = value;
  if (!isString(opens_on) || !isString(closes_on) || !isString(how_to_respond) || !isString(what_next)) return null;
  return isTexts(questions) ? { opens_on, closes_on, how_to_respond, what_next, questions } : null;
}
