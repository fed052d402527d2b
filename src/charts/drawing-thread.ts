import { threadLine } from '../core/thread-line.ts';
import type { ChartJob } from './draw.ts';
import { cannotDraw } from './plate/cannot-draw.ts';
import type { Drawing } from './spec.ts';

/** Draws charts: jobs in, drawings by the jobs' ids out. */
export type Draw = (jobs: readonly ChartJob[]) => Promise<ReadonlyMap<string, Drawing>>;

/** A thread that draws while the rest goes on; `file` is its bundle. How it fails is said at `threadLine`. */
export function drawingThread(file: string): { readonly draw: Draw; close(): Promise<unknown> } {
  const { ask, close } = threadLine<undefined, readonly ChartJob[], ReadonlyMap<string, Drawing>>(
    file,
    undefined,
    cannotDraw,
  );
  return { draw: ask, close };
}
