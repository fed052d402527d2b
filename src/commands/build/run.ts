import { relative, sep } from 'node:path';
import { drawnInPlace } from '../../charts/drawn-in-place.ts';
import { hasErrors } from '../../core/diagnostic.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { sum } from '../../core/sum.ts';
import { FORMATS } from '../../render/render.ts';
import type { Run } from '../command.ts';
import { requestOf } from '../request.ts';
import type { declared } from './command.ts';
import { drawingFor } from './drawing.ts';
import { countOf, editionThreads } from './edition-threads.ts';
import { buildOnce } from './once.ts';
import { tell } from './tell.ts';
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
  const { checked, notMade } = written.built;
  return notMade.length > 0 || hasErrors(checked.diagnostics) ? EXIT.content : EXIT.fine;
};

/** The way from a folder for the partners to the output folder, where both lie in the partnership's folder and would be moved together. */
function wayWithin(from: string, out: string): string | undefined {
  const way = relative(from, out).split(sep).join('/');
  return way.startsWith('../../') && !way.startsWith('../../../') ? way : undefined;
}
