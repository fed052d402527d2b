import type { SideFacts } from '../compare/comparison.ts';
import type { WordPublication } from '../compare/word-documents.ts';
import type { Effects } from '../core/effects.ts';
import { Stop } from '../core/stop.ts';
import { orStop } from '../load/folder.ts';
import type { Edition } from '../pipeline/edition.ts';
import { dataFiles } from '../write/data-files.ts';
import { WHOLE_TABLE } from '../write/index-page.ts';
import { differencesIn, isAsPublished } from './compare-files.ts';
import { addressOf } from './edition.ts';
import { EDITION_MANIFEST, readManifest } from './manifest.ts';
import { LARGEST_MANIFEST } from './shelf.ts';
import { type PublicationWords, readWords, WORDS, wordsOf } from './words.ts';

/** What everybody can read of an edition, as far as two editions are compared. */
export interface PublishedSide {
  readonly variant: string;
  /** BCP 47. */
  readonly language: string;
  readonly facts: SideFacts;
  readonly words: readonly PublicationWords[];
  /** The texts of its tables of figures. */
  readonly tables: readonly string[];
}

/** A published edition in its folder. @throws Stop for one that is not as it was published, or that an earlier version published without its words */
export function sideOfEdition(effects: Effects, folder: string): PublishedSide {
  const read = (name: string): Uint8Array => {
    const path = `${folder}/${name}`;
    const found = effects.look(path);
    const isFit = found.kind === 'file' && found.size <= LARGEST_MANIFEST;
    const bytes = isFit ? orStop(path, () => effects.read(path)) : undefined;
    if (!bytes) throw new Stop(`${path} is missing, or is larger than any that svduty writes.`);
    return bytes;
  };
  const manifest = readManifest(read(EDITION_MANIFEST));
  if (!manifest)
    throw new Stop(`${folder}/${EDITION_MANIFEST} is not the manifest of an edition that svduty published.`);
  if (!isAsPublished(differencesIn(effects, folder, manifest)))
    throw new Stop(
      `${folder} is not as it was published, and is not compared: "svduty verify ${folder}" names what differs.`,
    );
  if (!manifest.files.some(({ file }) => file === WORDS))
    throw new Stop(
      `${folder} has no ${WORDS}: an earlier svduty published it. Compare the content that it was made from: name a git revision, or a copy of its folder.`,
    );
  const words = readWords(read(WORDS));
  if (!words) throw new Stop(`${folder}/${WORDS} is of another version of svduty. Compare it with that one.`);
  const { cover, edition_date: date, status, variant } = manifest;
  const tables = manifest.files.filter(({ file }) => WHOLE_TABLE.test(file));
  return {
    variant,
    language: cover.language,
    facts: {
      from: addressOf(manifest),
      title: cover.name,
      edition: cover.edition,
      version: cover.version,
      date,
      status,
      errors: 0,
    },
    words,
    tables: tables.map(({ file }) => new TextDecoder().decode(read(file))),
  };
}

/** The Word documents of a published edition that `sideOfEdition` found as it was published. */
export function documentsOfEdition(effects: Effects, folder: string): WordPublication[] {
  const bytes = orStop(folder, () => effects.read(`${folder}/${EDITION_MANIFEST}`));
  const manifest = bytes && readManifest(bytes);
  const files = new Set(manifest?.files.map(({ file }) => file));
  return (manifest?.cover.publications ?? []).flatMap(({ file_name: fileName, title }) => {
    const file = `${fileName}.docx`;
    const document = files.has(file) ? orStop(file, () => effects.read(`${folder}/${file}`)) : undefined;
    return document ? [{ fileName, title, bytes: document }] : [];
  });
}

/** An edition that is not published yet, as everybody would read it. */
export function sideOfContent({ model, publications, tables }: Edition, facts: SideFacts): PublishedSide {
  const open = publications.filter(({ audience }) => audience === 'public');
  const files = dataFiles(tables.public, open, model.id);
  return {
    variant: model.id,
    language: model.content.document.language,
    facts,
    words: wordsOf(open),
    tables: files
      .filter(({ path }) => WHOLE_TABLE.test(path.slice(model.id.length + 1)))
      .map(({ bytes }) => new TextDecoder().decode(bytes)),
  };
}
