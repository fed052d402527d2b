import { Worker } from 'node:worker_threads';
import type { ChartJob } from './draw.ts';
import type { Drawing } from './spec.ts';
import type { Asked } from './thread.ts';

/** Draws charts: jobs in, drawings by the jobs' ids out. */
export type Draw = (jobs: readonly ChartJob[]) => Promise<ReadonlyMap<string, Drawing>>;

interface Answer {
  readonly number: number;
  readonly drawings: ReadonlyMap<string, Drawing>;
}

/** A thread that draws while the rest goes on; `file` is its bundle. It ends with the process, or when it is closed. */
export function drawingThread(file: string): { readonly draw: Draw; close(): Promise<unknown> } {
  const worker = new Worker(file);
  const waiting = new Map<number, { resolve(drawings: Answer['drawings']): void; reject(error: unknown): void }>();
  let asked = 0;
  worker.on('message', ({ number, drawings }: Answer) => {
    waiting.get(number)?.resolve(drawings);
    waiting.delete(number);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  worker.unref();
  return {
    draw: (jobs) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.ref();
        worker.postMessage({ number: asked, jobs } satisfies Asked);
      }),
    close: () => worker.terminate(),
  };
}
