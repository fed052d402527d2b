import { relative, sep } from 'node:path';
import { drawingThread } from '../../charts/drawing-thread.ts';
import { drawnInPlace } from '../../charts/drawn-in-place.ts';
import { hasErrors } from '../../core/diagnostic.ts';
import type { Effects } from '../../core/effects.ts';
import { namedFew } from '../../core/named-few.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import type { PublishedLevels } from '../../disclosure/levels.ts';
import { AUDIENCES } from '../../model/publications.ts';
import { build } from '../../pipeline.ts';
import type { Format } from '../../render/format.ts';
import { alwaysDraws, FORMATS } from '../../render/render.ts';
import { refuseEdited } from '../../write/edited.ts';
import { claimInner, claimOutput } from '../../write/out-folder.ts';
import { knownBuilds, PRIVATE_FOLDER, privateRecord } from '../../write/private-record.ts';
import { MANIFEST } from '../../write/record.ts';
import type { StandingEdition } from '../../write/standing.ts';
import { type OutputSet, writeOutput } from '../../write/write.ts';
import type { Run } from '../command.ts';
import { printDiagnostics, summary } from '../report/text.ts';
import { requestOf } from '../request.ts';
import type { declared } from './command.ts';
import { countOf, editionThreads } from './edition-threads.ts';
import { publishedInWords } from './published.ts';

/** `svduty build`: checks, renders and writes. An error stops it before anything is written. */
export const run: Run<typeof declared> = async (args, options, invocation) => {
  const { effects } = invocation;
  const request = requestOf({ ...args, ...options }, invocation);
  const formats = FORMATS.filter(({ name }) => options.format.some((asked) => asked === name));
  if (options.pageNumbers && effects.pagesOf === undefined) throw new Stop('No word processor can be run here.');
  const out = options.out ?? `${request.folder}/output`;
  const inner = `${request.folder}/partnership`;
  const known = knownBuilds(effects, request.folder);
  const standing = {
    public: claimOutput(effects, request.folder, out, known),
    partnership: claimInner(effects, inner, known),
  };
  const progress = effects.progress ? (text: string) => effects.err(`${text}\n`) : () => {};

  const fromPartnership = wayWithin(`${inner}/edition`, out);
  const crew = editionThreads(countOf(request, effects), invocation, {
    request,
    formats: options.format,
    fromPartnership,
    pageNumbers: options.pageNumbers,
  });
  const { threads } = invocation;
  const thread = threads === undefined || crew.length > 0 ? drawnInPlace : threadFor(formats, threads.drawing);
  const { checked, files, partnership, removed, published, older, withdrawn, missed, builds } = await build(
    request,
    formats,
    effects,
    {
      draw: thread.draw,
      drawn: () => void thread.close(),
      crew,
      putAside: crew.length > 0 ? effects.putAside : undefined,
      progress,
      setPages: options.pageNumbers ? effects.pagesOf : undefined,
      standing,
      fromPartnership,
    },
  ).finally(() => Promise.all([thread, ...crew].map(({ close }) => close())));
  effects.err(printDiagnostics(checked.diagnostics, checked.loaded, effects.colour));
  if (hasErrors(checked.diagnostics)) {
    effects.err(`${summary(checked.diagnostics)} Nothing was built; the last output is as it was.\n`);
    return EXIT.content;
  }
  const sets = {
    public: { folder: out, files, removed: removed.public },
    partnership: { folder: inner, files: partnership, removed: removed.partnership },
  };
  for (const audience of AUDIENCES) refuseEdited(effects, standing[audience], sets[audience]);
  const changed = Object.values(sets).filter((set) => set.files.length + set.removed.length > 0);
  writeOutput(effects, changed);
  const read = { inputs: checked.loaded.inputs, published: checked.published };
  const record = privateRecord(`svduty ${request.toolVersion}`, read, known, builds);
  keepRecord(effects, `${request.folder}/${PRIVATE_FOLDER}`, record);

  for (const path of notRead(sets.public, standing.public))
    effects.err(
      `${path} is damaged or of an older version: what it belongs to is not listed in index.html. Build it again.\n`,
    );
  const made = [
    ...files.filter(isForReaders).map((file) => `  ${out}/${file.path}\n`),
    ...partnership.filter(isForReaders).map((file) => `  ${inner}/${file.path} (for the partnership only)\n`),
  ];
  effects.out(
    `${checked.diagnostics.length > 0 ? `${summary(checked.diagnostics)}\n` : ''}Built ${files.length + partnership.length} files:\n${made.join('')}`,
  );
  effects.out(publishedInWords(published, publishedBefore(standing.public)));
  effects.err(olderInWords(older.map((variant) => `${out}/${variant}`)));
  effects.err(missedInWords(missed));
  effects.err(withdrawnInWords(withdrawn.map((variant) => `${out}/${variant}`)));
  effects.out(removedInWords(changed.flatMap((set) => set.removed.map((path) => `${set.folder}/${path}`))));
  return EXIT.fine;
};

/** A thread that draws: begun at once where it is sure to be needed, so that it is ready, and else when it first is. */
function threadFor(formats: readonly Format[], file: string): ReturnType<typeof drawingThread> {
  let begun = alwaysDraws(formats) ? drawingThread(file) : undefined;
  return {
    draw: (jobs) => {
      begun ??= drawingThread(file);
      return begun.draw(jobs);
    },
    close: async () => begun?.close(),
  };
}

/** The way from a folder for the partners to the output folder, where both lie in the partnership's folder and would be moved together. */
function wayWithin(from: string, out: string): string | undefined {
  const way = relative(from, out).split(sep).join('/');
  return way.startsWith('../../') && !way.startsWith('../../../') ? way : undefined;
}

/** The outputs are there whether or not the folder lets the record be kept, so it is only said. */
function keepRecord(effects: Effects, folder: string, files: readonly OutputFile[]): void {
  try {
    writeOutput(effects, [{ folder, files, removed: [] }]);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    effects.err(
      `The private record of this build was not kept: ${error.message} The next build of a part will take the rest for old and remove it.\n`,
    );
  }
}

/** Records that say nothing of their edition, and were not made anew. */
function notRead({ folder, files }: OutputSet, standing: readonly StandingEdition[]): string[] {
  const records = standing.filter(({ edition }) => !edition).map(({ variant }) => `${variant}/${MANIFEST}`);
  return records.filter((path) => !files.some((file) => file.path === path)).map((path) => `${folder}/${path}`);
}

/** What the data of earlier runs held; undefined when none of their records says so. */
function publishedBefore(standing: readonly StandingEdition[]): readonly PublishedLevels[] | undefined {
  const records = standing.flatMap(({ edition }) => (edition?.published ? [edition.published] : []));
  return records.length > 0 ? records.flat() : undefined;
}

/** Two editions that hide different counts give both away. */
const olderInWords = (folders: readonly string[]): string =>
  folders.length === 0
    ? ''
    : `Older than this build: ${namedFew(folders)}. A count that is hidden now may be shown there. Before you publish, build every edition: svduty build --all-variants\n`;

/** A link to what is not there keeps its words alone. */
const missedInWords = (files: readonly string[]): string =>
  files.length === 0
    ? ''
    : `Not there: ${namedFew(files)}. What local editions leave to the edition for the whole partnership is named in them without a link. Build it as well: svduty build --all-variants\n`;

/** What was for everybody when an earlier run made it. */
const withdrawnInWords = (folders: readonly string[]): string =>
  folders.length === 0
    ? ''
    : `Withdrawn: ${namedFew(folders)}. What is for the partnership only by now was published there. Take it down wherever it was copied to, and build every edition again: svduty build --all-variants\n`;

/** More paths than this are counted. */
const MOST_NAMED = 5;

function removedInWords(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
  const what = paths.length === 1 ? '1 file that is' : `${paths.length} files that are`;
  return `Removed ${what} no longer made: ${paths.slice(0, MOST_NAMED).join(', ')}${more}.\n`;
}

/** What people open: not the data files and records, of which there are many. */
function isForReaders({ path }: OutputFile): boolean {
  return path === 'index.html' || FORMATS.some(({ extension }) => path.endsWith(`.${extension}`));
}
