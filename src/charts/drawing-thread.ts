import { type ThreadLine, threadLine } from '../core/thread-line.ts';
import type { ChartJob } from './draw.ts';
import { cannotDraw } from './plate/cannot-draw.ts';
import type { Drawing } from './spec.ts';

/** Draws charts: jobs in, drawings by the jobs' ids out. */
export type Draw = (jobs: readonly ChartJob[]) => Promise<ReadonlyMap<string, Drawing>>;

/** Somebody who draws; `busy` tells how long on a thread beside this one, in milliseconds. */
export interface Drawer extends Pick<ThreadLine<never, unknown>, 'close' | 'busy'> {
  readonly draw: Draw;
}

/**
 * Room for young objects, in megabytes. A drawing is let go as soon as it is made: with V8's own 48 a build holds 20 MB more of what nobody needs, in the
 * same time.
 */
const YOUNG = 8;

/** A thread that draws while the rest goes on; `file` is its bundle. How it fails is said at `threadLine`. */
export function drawingThread(file: string): Drawer {
  const { ask, close, busy } = threadLine<undefined, readonly ChartJob[], ReadonlyMap<string, Drawing>>(
    file,
    undefined,
    cannotDraw,
    { maxYoungGenerationSizeMb: YOUNG },
  );
  return { draw: ask, close, busy };
}
