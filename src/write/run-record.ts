import type { Effects } from '../core/effects.ts';
import { mapValues } from '../core/map-values.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import { sha256 } from '../core/sha256.ts';
import { answersAlike, type Trace } from '../core/traced.ts';
import { orStop } from '../load/folder.ts';
import { AUDIENCES, type Audience } from '../model/publications.ts';
import type { StandingEdition, StandingFile } from './standing.ts';

const RECORD = 'last-build.json';
const SCHEMA = 'svduty-last-build/1';
/** No record of this program is larger. */
const LARGEST = 32 * 1024 * 1024;

/** What stands in a folder of outputs, edition by edition, as short as it can be compared. */
interface State {
  /** The SHA-256 of the list of what is there. */
  readonly index: string | undefined;
  readonly editions: readonly {
    readonly variant: string;
    readonly build: string;
    /** Whether the private record knows what it was made from. */
    readonly isKnown: boolean;
    readonly files: number;
    /** One SHA-256 of when each file was written; undefined where the system does not say. */
    readonly stamps: string | undefined;
  }[];
}

/** A build that could be left out: what was asked for, what was read, what was made and what stood there then. */
export interface LastBuild {
  /** What was asked for, of which program, as one text. */
  readonly asked: string;
  readonly trace: Trace;
  /** So many editions were made. */
  readonly made: number;
  /** What was found, in words. */
  readonly found: string;
  readonly state: Readonly<Record<Audience, State>>;
}

type Folders = Readonly<Record<Audience, string>>;
type Standing = Readonly<Record<Audience, readonly StandingEdition[]>>;

/** What stands in the two folders. */
export const stateOf = (effects: Effects, folders: Folders, standing: Standing): LastBuild['state'] =>
  mapValues(folders, (folder, audience) => ({
    index: hashOf(effects, `${folder}/index.html`),
    editions: standing[audience].map(({ variant, build, edition, outputs }) => ({
      variant,
      build,
      isKnown: edition?.source !== undefined,
      files: outputs.length,
      stamps: stampsOf(outputs),
    })),
  }));

/** The record of a build, for the private folder. */
export const lastBuildFile = (last: LastBuild): OutputFile =>
  textFile(RECORD, `${JSON.stringify({ schema: SCHEMA, ...last })}\n`);

/** The last build that could be left out, if it was of this; undefined where nothing is known of one. */
export function lastBuild(effects: Effects, privateFolder: string, asked: string): LastBuild | undefined {
  const path = `${privateFolder}/${RECORD}`;
  const found = effects.look(path);
  if (found.kind !== 'file' || found.size > LARGEST) return undefined;
  try {
    const value: { schema?: unknown } & LastBuild = JSON.parse(new TextDecoder().decode(effects.read(path)));
    return value.schema === SCHEMA && value.asked === asked && answersAlike(effects, value.trace) ? value : undefined;
  } catch {
    // Whatever is wrong with it, the build is made again.
    return undefined;
  }
}

/**
 * Whether all is as a build left it: the same editions, each with the same record, and every file in them as it was written. A file that nobody wrote to since is; any
 * other is read.
 */
export function standsAsLeft(effects: Effects, folders: Folders, standing: Standing, { state }: LastBuild): boolean {
  const now = stateOf(effects, folders, standing);
  return AUDIENCES.every((audience) => {
    const [before, there] = [state[audience], now[audience]];
    if (before.index !== there.index || before.editions.length !== there.editions.length) return false;
    return there.editions.every((edition, at) => {
      const { stamps, ...left } = before.editions[at]!;
      const { stamps: stampsNow, ...is } = edition;
      if (JSON.stringify(is) !== JSON.stringify(left)) return false;
      if (stamps !== undefined && stamps === stampsNow) return true;
      const { variant, outputs } = standing[audience][at]!;
      return outputs.every((file) => hashOf(effects, `${folders[audience]}/${variant}/${file.file}`) === file.sha256);
    });
  });
}

function stampsOf(files: readonly StandingFile[]): string | undefined {
  if (files.some(({ stamp }) => stamp === undefined)) return undefined;
  return sha256(files.map(({ file, bytes, stamp, isChanged }) => `${file} ${bytes} ${stamp} ${isChanged}`).join('\n'));
}

function hashOf(effects: Effects, path: string): string | undefined {
  const bytes = orStop(path, () => effects.read(path));
  return bytes && sha256(bytes);
}
