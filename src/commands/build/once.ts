import { hasErrors } from '../../core/diagnostic.ts';
import type { Effects } from '../../core/effects.ts';
import { mapValues } from '../../core/map-values.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { Stop } from '../../core/stop.ts';
import { traced } from '../../core/traced.ts';
import { AUDIENCES, type Audience } from '../../model/publications.ts';
import type { Request } from '../../pipeline/asked.ts';
import type { Built } from '../../pipeline/built.ts';
import type { Workshop } from '../../pipeline/workshop.ts';
import { build } from '../../pipeline.ts';
import type { Format } from '../../render/format.ts';
import { refuseEdited } from '../../write/edited.ts';
import { claimInner, claimOutput, staleOfIndex } from '../../write/out-folder.ts';
import { knownBuilds, privateRecord, withMade } from '../../write/private-record.ts';
import { lastBuildFile, stateOf } from '../../write/run-record.ts';
import { type StandingEdition, standingEditions } from '../../write/standing.ts';
import { unlikeThere } from '../../write/unlike.ts';
import { type OutputSet, writeOutput } from '../../write/write.ts';
import { printDiagnostics, summary } from '../report/text.ts';

/** What a build is made of, each time it is made. */
export interface Job {
  readonly request: Request;
  readonly formats: readonly Format[];
  /** The folder of what is for everybody, and that of what is for the partners. */
  readonly folders: Readonly<Record<Audience, string>>;
  /** The folder of the private record. */
  readonly privateFolder: string;
  /** What is asked for, of which program, as one text. Undefined where a build is never left out. */
  readonly asked: string | undefined;
  readonly workshop: Omit<Workshop, 'standing'>;
}

/** What a build wrote. */
export interface Written {
  readonly built: Built;
  /** Errors let nothing be written. */
  readonly isStopped: boolean;
  /** All that was made. */
  readonly sets: Readonly<Record<Audience, OutputSet>>;
  /** What of it differs from what stood there. */
  readonly changed: readonly OutputSet[];
  /** What stood there before, and what stands there now. */
  readonly standing: Readonly<Record<Audience, readonly StandingEdition[]>>;
  readonly stands: Readonly<Record<Audience, readonly StandingEdition[]>>;
}

/** Builds a folder once: checks, renders and writes, and says what is wrong. */
export async function buildOnce(
  { request, formats, folders, privateFolder, asked, workshop }: Job,
  effects: Effects,
): Promise<Written> {
  const known = knownBuilds(effects, privateFolder);
  const standing = {
    public: claimOutput(effects, request.folder, folders.public, known),
    partnership: claimInner(effects, folders.partnership, known),
  };
  const watched = traced(effects, request.folder);
  const built = await build(request, formats, watched.effects, { ...workshop, standing });
  const { checked, made, notMade, files, partnership, removed, builds } = built;
  effects.err(printDiagnostics(checked.diagnostics, checked.loaded, effects.colour));
  if (made.length === 0 && hasErrors(checked.diagnostics)) {
    effects.err(`${summary(checked.diagnostics)} Nothing was built; the last output is as it was.\n`);
    const none = mapValues(folders, (folder) => ({ folder, files: [], removed: [] }));
    return { built, isStopped: true, sets: none, changed: [], standing, stands: standing };
  }
  effects.err(notMadeInWords(notMade));
  const sets = {
    public: {
      folder: folders.public,
      files,
      removed: [...removed.public, ...staleOfIndex(effects, folders.public, files)],
    },
    partnership: { folder: folders.partnership, files: partnership, removed: removed.partnership },
  };
  const unlike = mapValues(sets, (set) => unlikeThere(effects, set));
  for (const audience of AUDIENCES) refuseEdited(effects, standing[audience], unlike[audience]);
  const changed = Object.values(unlike).filter((set) => set.files.length + set.removed.length > 0);
  writeOutput(effects, changed);
  const read = { inputs: checked.loaded.inputs, published: checked.published };
  const record = privateRecord(`svduty ${request.toolVersion}`, read, known, builds);
  const stands = mapValues(folders, (folder) => standingEditions(effects, folder, withMade(known, builds)));
  if (asked !== undefined && mayBeLeftOut(built, stands))
    record.push(
      lastBuildFile({
        asked,
        trace: watched.trace(),
        made: made.length,
        found: checked.diagnostics.length > 0 ? summary(checked.diagnostics) : '',
        state: stateOf(effects, folders, stands),
      }),
    );
  keepRecord(effects, privateFolder, record);
  return { built, isStopped: false, sets, changed, standing, stands };
}

/** What says that something wants a look is said again. */
const mayBeLeftOut = (
  { checked, notMade, older, missed, withdrawn }: Built,
  stands: Readonly<Record<Audience, readonly StandingEdition[]>>,
): boolean =>
  !hasErrors(checked.diagnostics) &&
  [...notMade, ...older, ...missed, ...withdrawn].length === 0 &&
  Object.values(stands)
    .flat()
    .every(({ edition }) => edition !== undefined);

const notMadeInWords = (ids: readonly string[]): string =>
  ids.length === 0
    ? ''
    : `Not made, since an error is in ${ids.length === 1 ? 'it' : 'them'}: ${ids.join(', ')}. What an earlier build made of ${ids.length === 1 ? 'it' : 'them'} is as it was.\n`;

/** The outputs are there whether or not the folder lets the record be kept, so it is only said. */
function keepRecord(effects: Effects, folder: string, files: readonly OutputFile[]): void {
  try {
    writeOutput(effects, [{ folder, files, removed: [], mayBeLost: true }]);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    effects.err(
      `The private record of this build was not kept: ${error.message} The next build of a part will take the rest for old and remove it.\n`,
    );
  }
}
