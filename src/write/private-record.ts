import type { Effects } from '../core/effects.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import { sha256Once } from '../core/sha256.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { InputFile } from '../load/input-file.ts';

/** The folder of the private record, in the partnership's own: never below an output folder, never in git, never published. */
export const PRIVATE_FOLDER = '.svduty';
const RECORD = 'builds.json';
const SCHEMA = 'svduty-builds/1';

/** Which build.json, by its SHA-256, was made from what: `source` stands for all that was read. */
export interface KnownBuild {
  readonly build: string;
  readonly source: string;
}

/** More than these are forgotten, the oldest first: what they made is then made anew by the next build in part. Each of 310 editions has two. */
const MOST = 4_000;
/** No record of this program is larger. */
const LARGEST = 8 * 1024 * 1024;

/** The builds that a private record knows, the oldest first. None where there is no record or it cannot be read. */
export function knownBuilds(effects: Effects, privateFolder: string): KnownBuild[] {
  const path = `${privateFolder}/${RECORD}`;
  const found = effects.look(path);
  if (found.kind !== 'file' || found.size > LARGEST) return [];
  try {
    const { schema, builds }: { schema?: unknown; builds?: unknown } = JSON.parse(
      new TextDecoder().decode(effects.read(path)),
    );
    return schema === SCHEMA && Array.isArray(builds) ? builds.filter(isKnown) : [];
  } catch {
    // Nothing is lost with it but the knowledge of what is current.
    return [];
  }
}

const isKnown = (value: unknown): value is KnownBuild => {
  const { build, source }: { build?: unknown; source?: unknown } = Object(value);
  return typeof build === 'string' && typeof source === 'string';
};

/** What is known after a build, the oldest first. */
export function withMade(before: readonly KnownBuild[], made: readonly KnownBuild[]): KnownBuild[] {
  const fresh = new Set(made.map(({ build }) => build));
  return [...before.filter(({ build }) => !fresh.has(build)), ...made].slice(-MOST);
}

/**
 * The private record after a build, by path below its folder: which files were read, with size and SHA-256, what the audit of small numbers found, and which build.json came of what. A hash of a
 * table of counts gives a small count away to whoever tries the few that it can be, so nothing of this stands in an output folder. The folder keeps
 * itself out of git.
 */
export function privateRecord(
  tool: string,
  { inputs, published }: { readonly inputs: readonly InputFile[]; readonly published: PublishedIndicators },
  before: readonly KnownBuild[],
  made: readonly KnownBuild[],
): OutputFile[] {
  const value = {
    schema: SCHEMA,
    tool,
    inputs: inputs.map(({ file, bytes }) => ({ file, bytes: bytes.length, sha256: sha256Once(bytes) })),
    audits: [...published.values()].flatMap(({ id, audit }) => (audit ? [{ indicator: id, ...audit }] : [])),
    builds: withMade(before, made).map(({ build, source }) => ({ build, source })),
  };
  return [textFile('.gitignore', '*\n'), textFile(RECORD, `${JSON.stringify(value, null, 2)}\n`)];
}
