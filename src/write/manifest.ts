import { factsOf, type OutputFile, textFile } from '../core/output-file.ts';
import { sha256, sha256Once } from '../core/sha256.ts';
import type { PublishedLevels } from '../disclosure/levels.ts';
import type { InputFile } from '../load/input-file.ts';
import { isAssetOf } from '../render/html/assets.ts';
import type { KnownBuild } from './private-record.ts';
import { MANIFEST, MANIFEST_SCHEMA, type Origin, type PublicationFacts, sourceOf } from './record.ts';
import { currentOf, pathsOf, type StandingEdition } from './standing.ts';

/**
 * One SHA-256 for all that an edition is made from: the files that were read. A hash that a table has a part in would tell a hidden count to whoever tries the few
 * that it can be, so it stands in the private record alone.
 */
export const sourceHash = (inputs: readonly InputFile[]): string =>
  sha256(inputs.map(({ file, bytes }) => `${file} ${sha256Once(bytes)}`).join('\n'));

export interface ManifestFacts {
  readonly variant: string;
  /** What readers call the variant. */
  readonly name: string;
  readonly origin: Origin;
  readonly publications: readonly PublicationFacts[];
  /** What this run makes of it. */
  readonly outputs: readonly OutputFile[];
  /** What its data tables hold, whichever of its publications were printed now. */
  readonly published: readonly PublishedLevels[];
  /** What an earlier run left of the same variant. */
  readonly before: StandingEdition | undefined;
  /** The names of the files of all publications, in print order. */
  readonly order: readonly string[];
}

/** What becomes of one variant's folder, and what its build.json was made from. */
export interface RecordedEdition {
  /** build.json, unless nothing was made. */
  readonly record: readonly OutputFile[];
  /** Paths of what is no longer made, below the output folder. */
  readonly removed: readonly string[];
  /** What stands there then; undefined if nothing does. */
  readonly standing: StandingEdition | undefined;
  readonly made: readonly KnownBuild[];
}

/**
 * build.json: which program made what, with SHA-256 hashes, so that a reader can check it. It names the edition and the outputs, and nothing of the inputs. It lists every file there
 * that is svduty's own: what an earlier run made from the very same is current still, and stays; whatever else it made is to be removed.
 */
export function recordEdition(facts: ManifestFacts): RecordedEdition {
  const { before, variant, origin } = facts;
  const made = facts.outputs.map((output) => {
    const { size, sha256: hash } = factsOf(output);
    return { file: output.path.slice(variant.length + 1), bytes: size, sha256: hash, isChanged: false };
  });
  const current = currentOf(before, origin);
  const kept = current.filter(({ file }) => !made.some((one) => one.file === file || isAssetOf(one.file, file)));
  if (made.length === 0 && kept.length > 0) return { record: [], removed: [], standing: before, made: [] };
  if (made.length === 0) return { record: [], removed: before ? pathsOf(before) : [], standing: undefined, made: [] };

  // In one order, whichever runs made them: the publications, and what lies in folders beside them.
  const depth = (file: string): number => file.split('/').length;
  const outputs = [...made, ...kept].toSorted((a, b) => depth(a.file) - depth(b.file) || (a.file < b.file ? -1 : 1));
  const stale = before?.outputs.filter(({ file }) => !outputs.some((output) => output.file === file)) ?? [];
  const publications = publicationsOf(facts, current.length > 0 ? before : undefined);
  const value = {
    schema: MANIFEST_SCHEMA,
    tool: origin.tool,
    variant,
    name: facts.name,
    status: origin.status,
    edition_date: origin.edition_date,
    publications: publications.map(({ title, subtitle, fileName }) => ({ title, subtitle, file_name: fileName })),
    published: facts.published,
    outputs: outputs.map(({ file, bytes, sha256: hash }) => ({ file, bytes, sha256: hash })),
  };
  const record = textFile(`${variant}/${MANIFEST}`, `${JSON.stringify(value, null, 2)}\n`);
  const build = sha256(record.bytes);
  const { status, edition_date: date } = origin;
  const { name, published } = facts;
  const edition = { name, status, date, publications, source: sourceOf(origin), published };
  return {
    record: [record],
    removed: stale.map(({ file }) => `${variant}/${file}`),
    standing: { variant, outputs, edition, bytes: record.bytes.length, build },
    made: [{ build, source: origin.source }],
  };
}

/** Those that were printed now and those that are current still, in print order. */
function publicationsOf({ publications: printed, order }: ManifestFacts, before: StandingEdition | undefined) {
  const isPrinted = (name: string): boolean => printed.some(({ fileName }) => fileName === name);
  const others = before?.edition?.publications.filter(({ fileName }) => !isPrinted(fileName)) ?? [];
  const rank = ({ fileName }: { fileName: string }): number => order.indexOf(fileName);
  return [...printed, ...others].toSorted((a, b) => rank(a) - rank(b));
}
