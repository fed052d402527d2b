import { relative, sep } from 'node:path';
import { drawnInPlace } from '../../charts/drawn-in-place.ts';
import type { Effects } from '../../core/effects.ts';
import { namedFew } from '../../core/named-few.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { sum } from '../../core/sum.ts';
import type { PublishedLevels } from '../../disclosure/levels.ts';
import { FORMATS } from '../../render/render.ts';
import { MANIFEST } from '../../write/record.ts';
import type { StandingEdition } from '../../write/standing.ts';
import type { OutputSet } from '../../write/write.ts';
import type { Run } from '../command.ts';
import { summary } from '../report/text.ts';
import { requestOf } from '../request.ts';
import type { declared } from './command.ts';
import { drawingFor } from './drawing.ts';
import { countOf, editionThreads } from './edition-threads.ts';
import { buildOnce, type Written } from './once.ts';
import { publishedInWords } from './published.ts';
import { timed } from './timings.ts';

/** `svduty build`: checks, renders and writes. An error stops it before anything is written. */
export const run: Run<typeof declared> = async (args, options, invocation) => {
  const { effects, threads } = invocation;
  const request = requestOf({ ...args, ...options }, invocation);
  const formats = FORMATS.filter(({ name }) => options.format.some((asked) => asked === name));
  if (options.pageNumbers && effects.pagesOf === undefined) throw new Stop('No word processor can be run here.');
  if (options.watch && effects.changes === undefined) throw new Stop('No folder can be watched here.');
  const folders = { public: options.out ?? `${request.folder}/output`, partnership: `${request.folder}/partnership` };
  const fromPartnership = wayWithin(`${folders.partnership}/edition`, folders.public);
  // Threads read the folder once: who waits for changes makes all editions here.
  const crew = editionThreads(options.watch ? 1 : countOf(request, effects), invocation, {
    request,
    formats: options.format,
    fromPartnership,
    pageNumbers: options.pageNumbers,
  });
  const thread = threads === undefined || crew.length > 0 ? drawnInPlace : drawingFor(formats, threads.drawing);
  const job = {
    request,
    formats,
    folders,
    workshop: {
      draw: thread.draw,
      drawn: options.watch ? () => {} : () => void thread.close(),
      crew,
      putAside: crew.length > 0 ? effects.putAside : undefined,
      progress: effects.progress ? (text: string) => effects.err(`${text}\n`) : () => {},
      setPages: options.pageNumbers ? effects.pagesOf : undefined,
      fromPartnership,
    },
  };
  const lines = [thread, ...crew];
  const close = () => Promise.all(lines.map((one) => one.close()));
  const build = options.timings ? timed(buildOnce, () => sum(lines.map(({ busy }) => busy()))) : buildOnce;
  if (options.watch) return await (await import('./watch.ts')).watch(job, effects, build).finally(close);
  const written = await build(job, effects).finally(close);
  if (!written) return EXIT.content;
  tell(written, effects);
  return EXIT.fine;
};

/** Says what was made, and what of it or beside it wants a look. */
function tell({ built, sets, changed, standing }: Written, effects: Effects): void {
  const { checked, published, older, withdrawn, missed } = built;
  const { folder: out, files } = sets.public;
  const { folder: inner, files: partnership } = sets.partnership;
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
}

/** The way from a folder for the partners to the output folder, where both lie in the partnership's folder and would be moved together. */
function wayWithin(from: string, out: string): string | undefined {
  const way = relative(from, out).split(sep).join('/');
  return way.startsWith('../../') && !way.startsWith('../../../') ? way : undefined;
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
