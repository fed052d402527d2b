import { drawnInPlace } from '../../charts/drawn-in-place.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { sum } from '../../core/sum.ts';
import type { Request, Shard } from '../../pipeline/asked.ts';
import { FORMATS } from '../../render/render.ts';
import { draftsFor } from '../../write/drafts.ts';
import { refuseOwnFolder } from '../../write/out-folder.ts';
import { readShard } from '../../write/shard-record.ts';
import type { Run } from '../command.ts';
import type { Given } from '../inputs.ts';
import { layoutFor } from '../layout.ts';
import { requestOf } from '../request.ts';
import type { declared } from './command.ts';
import { drawingFor } from './drawing.ts';
import { countOf, editionThreads } from './edition-threads.ts';
import { buildOnce } from './once.ts';
import { askedAs, placesOf } from './places.ts';
import { recordShard, shardFolder, shardOf, whatOf } from './shard.ts';
import { tell } from './tell.ts';
import { timed } from './timings.ts';
import { unchanged, unchangedInWords } from './unchanged.ts';

/** `svduty build`: checks, renders and writes. An error stops it before anything is written. */
export const run: Run<typeof declared> = async (args, options, invocation) => {
  const { effects, threads } = invocation;
  const shard = options.shard === undefined ? undefined : shardOf(options.shard);
  if (shard && (options.variant.length > 0 || options.watch))
    throw new Stop('--shard makes its part of all editions, once: leave out --variant and --watch.');
  const asking = { ...args, ...options, allVariants: options.allVariants || shard !== undefined };
  const request = { ...requestOf(asking, invocation), shard, assets: options.assets, ...reviewAsked(options, shard) };
  const formats = FORMATS.filter(({ name }) => options.format.some((asked) => asked === name));
  if (options.pageNumbers && effects.pagesOf === undefined) throw new Stop('No word processor can be run here.');
  const layout = await layoutFor(formats, effects);
  if (options.watch && effects.changes === undefined) throw new Stop('No folder can be watched here.');
  const root = shard ? (options.out ?? shardFolder(request.folder, shard)) : request.folder;
  if (shard) refuseOwnFolder(effects, request.folder, root);
  const places = shard ? placesOf(root) : placesOf(root, options.out);
  const { folders, privateFolder, fromPartnership } = places;
  const program = (await invocation.identity?.()) ?? '';
  // What a program sets depends on more than the folder, and who waits for changes keeps what was made.
  const asked =
    options.pageNumbers || layout || options.watch ? undefined : askedAs(program, request, options.format, places);
  const last = unchanged({ request, folders, privateFolder, asked }, effects);
  if (last && (!shard || readShard(effects, privateFolder))) {
    effects.out(unchangedInWords(last));
    return EXIT.fine;
  }
  // Threads read the folder once: who waits for changes makes all editions here.
  const drafts = draftsFor(effects, folders);
  const crew = editionThreads(
    options.watch ? 1 : countOf(request, effects),
    invocation,
    { request, formats: options.format, fromPartnership, pageNumbers: options.pageNumbers },
    drafts,
  );
  const thread = threads === undefined || crew.length > 0 ? drawnInPlace : drawingFor(formats, threads.drawing);
  const job = {
    request,
    formats,
    folders,
    privateFolder,
    asked,
    workshop: {
      draw: thread.draw,
      drawn: options.watch ? () => {} : () => void thread.close(),
      crew,
      drafts: crew.length > 0 ? drafts : undefined,
      progress: effects.progress ? (text: string) => effects.err(`${text}\n`) : () => {},
      setPages: options.pageNumbers ? effects.pagesOf : undefined,
      layout,
      fromPartnership,
    },
  };
  const lines = [thread, ...crew];
  // Threads that still make an edition write drafts of it.
  const close = () => Promise.all(lines.map((one) => one.close())).finally(drafts.discard);
  const build = options.timings ? timed(buildOnce, () => sum(lines.map(({ busy }) => busy()))) : buildOnce;
  if (options.watch) return await (await import('./watch.ts')).watch(job, effects, build).finally(close);
  const written = await build(job, effects).finally(close);
  const tool = `svduty ${request.toolVersion}`;
  if (shard) recordShard(written, root, { ...shard, tool, program, request: whatOf(options) }, effects);
  return tell(written, effects);
};

/** What was asked of copies for review. @throws Stop for what does not go together */
function reviewAsked(
  { reviewCopy, wideMargin, status }: Given<typeof declared.options>,
  shard: Shard | undefined,
): Pick<Request, 'review'> {
  if (wideMargin && !reviewCopy) throw new Stop('--wide-margin is for the copies for review: add --review-copy.');
  if (!reviewCopy) return {};
  if (shard) throw new Stop('--shard makes no copies for review: leave out --review-copy.');
  if (status === 'published')
    throw new Stop('What is published has no copy for review: leave out --review-copy, or ask for another --status.');
  return { review: { wideMargin } };
}
