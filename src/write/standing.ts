import type { Effects } from '../core/effects.ts';
import { sha256 } from '../core/sha256.ts';
import { orStop } from '../load/folder.ts';
import type { PublicationPlan } from '../model/publications.ts';
import type { KnownBuild } from './private-record.ts';
import { type BuildRecord, MANIFEST, type Origin, type RecordedFile, readRecord, sourceOf } from './record.ts';

/** A file that an earlier run made and that is there. */
export interface StandingFile extends RecordedFile {
  /** Its size is another than was recorded: somebody changed it. */
  readonly isChanged: boolean;
  /** Another whenever somebody wrote to it, where the system says so. */
  readonly stamp?: string | undefined;
}

/** What earlier runs left in the folder of one variant. */
export interface StandingEdition extends BuildRecord {
  readonly outputs: readonly StandingFile[];
  /** The SHA-256 of its build.json. */
  readonly build: string;
}

/** No record of this program is larger. */
const LARGEST = 8 * 1024 * 1024;

/**
 * What earlier runs left in an output folder, in the order of the variants' names. What they were made from is known from the private record alone.
 * @throws Stop for a folder that cannot be read
 */
export function standingEditions(effects: Effects, root: string, known: readonly KnownBuild[] = []): StandingEdition[] {
  const sources = new Map(known.map(({ build, source }) => [build, source]));
  return orStop(root, () => effects.list(root))
    .filter((name) => name.endsWith('/'))
    .flatMap((name) => {
      const folder = `${root}/${name.slice(0, -1)}`;
      const path = `${folder}/${MANIFEST}`;
      const found = effects.look(path);
      if (found.kind !== 'file' || found.size > LARGEST) return [];
      const bytes = orStop(path, () => effects.read(path));
      const build = bytes ? sha256(bytes) : '';
      const record = bytes && readRecord(bytes, name.slice(0, -1), sources.get(build));
      const thereIn = (file: RecordedFile): StandingFile[] => thereOf(effects, folder, file);
      return record ? [{ ...record, build, outputs: record.outputs.flatMap(thereIn) }] : [];
    });
}

function thereOf(effects: Effects, folder: string, file: RecordedFile): StandingFile[] {
  const found = effects.look(`${folder}/${file.file}`);
  return found.kind === 'file' ? [{ ...file, isChanged: found.size !== file.bytes, stamp: found.stamp }] : [];
}

/** The files of an earlier run that would be made again as they are: it had the very same to make them from. */
export const currentOf = (before: StandingEdition | undefined, origin: Origin): readonly StandingFile[] =>
  before?.edition?.source === sourceOf(origin) ? before.outputs : [];

/** Those of the editions of earlier runs that were made from something else than is there now, as far as is known: what is hidden today may be shown in them. */
export const olderIn = (
  standing: readonly StandingEdition[],
  { tool, source }: Pick<Origin, 'tool' | 'source'>,
): string[] =>
  standing.flatMap(({ variant, edition }) => {
    if (!edition) return [];
    const { status, date } = edition;
    return edition.source === sourceOf({ tool, status, edition_date: date, source }) ? [] : [variant];
  });

/** Editions of earlier runs, for everybody, that hold a file of a publication which is for the partners alone by now. */
export const heldBackIn = (
  standing: readonly StandingEdition[],
  plansOf: (variant: string) => readonly Pick<PublicationPlan, 'fileName' | 'audience'>[],
): string[] =>
  standing.flatMap(({ variant, outputs }) => {
    const names = plansOf(variant).flatMap(({ fileName, audience }) => (audience === 'partnership' ? fileName : []));
    const isHeldBack = outputs.some(({ file }) =>
      names.some((name) => file.startsWith(`${name}.`) || file.startsWith(`${name}/`)),
    );
    return isHeldBack ? [variant] : [];
  });

/** Everything of an earlier run, by path below the output folder. */
export const pathsOf = ({ variant, outputs }: StandingEdition): string[] =>
  [...outputs.map(({ file }) => file), MANIFEST].map((file) => `${variant}/${file}`);
