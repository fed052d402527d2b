import { MessageChannel, Worker } from 'node:worker_threads';
import { EXIT, Stop } from '../core/stop.ts';
import type { ChartJob } from './draw.ts';
import { cannotDraw } from './plate/cannot-draw.ts';
import type { Drawing } from './spec.ts';
import type { Answer, Asked, Failed, Started } from './thread.ts';

/** Draws charts: jobs in, drawings by the jobs' ids out. */
export type Draw = (jobs: readonly ChartJob[]) => Promise<ReadonlyMap<string, Drawing>>;

/**
 * How long a thread may answer nothing while jobs wait: ten minutes, in milliseconds, where all charts of the example take a second or two. It is
 * counted in beats of this thread, so that time in which the whole program stood still, as on a computer that sleeps, counts as one.
 */
export const PATIENCE = 600_000;
const BEATS = 60;

interface Waiting {
  resolve(drawings: ReadonlyMap<string, Drawing>): void;
  reject(error: Error): void;
}

/**
 * A thread that draws while the rest goes on; `file` is its bundle. It ends with the process, or when it is closed. Once it has failed, every
 * job that waits and every later one is rejected: with a `Stop` (exit code 70) when the thread is not there or ended, and with what it threw
 * when it could not draw a job. A thread that answers nothing for as long as `PATIENCE` is taken for dead: it may turn for ever with its line
 * open. The time begins again with each answer.
 */
export function drawingThread(file: string): { readonly draw: Draw; close(): Promise<unknown> } {
  const { port1: line, port2: port } = new MessageChannel();
  const worker = new Worker(file, { workerData: { port } satisfies Started, transferList: [port] });
  const waiting = new Map<number, Waiting>();
  let watch: NodeJS.Timeout | undefined;
  let failure: Error | undefined;
  let asked = 0;
  const watchOn = (): void => {
    clearInterval(watch);
    let beats = 0;
    const beat = (): void => {
      beats += 1;
      if (beats < BEATS) return;
      fail('the thread that draws does not answer');
      void worker.terminate();
    };
    if (waiting.size > 0) watch = setInterval(beat, PATIENCE / BEATS);
  };
  const fail = (reason: string): void => {
    clearInterval(watch);
    failure ??= new Stop(cannotDraw(reason), EXIT.bug);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  line.on('message', (answer: Answer) => {
    const job = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('failed' in answer) job?.reject(thrown(answer.failed));
    else job?.resolve(answer.drawings);
    watchOn();
  });
  line.on('messageerror', () => fail('an answer of the thread that draws could not be read'));
  worker.on('error', (error) => fail(`the thread that draws failed (${firstLine(error)})`));
  worker.on('exit', (code) => fail(`the thread that draws ended without an answer (${code})`));
  // A thread may live on though it can answer no more. One that ends by itself says why before it has exited.
  line.on('close', () => void worker.terminate());
  line.unref();
  worker.unref();
  return {
    draw: (jobs) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        if (waiting.size === 1) watchOn();
        worker.ref();
        line.postMessage({ number: asked, jobs } satisfies Asked);
      }),
    close: () => worker.terminate(),
  };
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

/** What was thrown in the thread, as if it had been thrown here. */
function thrown({ message, stack, exitCode }: Failed): Error {
  if (exitCode !== undefined) return new Stop(message, exitCode);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
