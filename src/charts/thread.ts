import { type MessagePort, workerData } from 'node:worker_threads';
import { Stop } from '../core/stop.ts';
import { type ChartJob, drawCharts } from './draw.ts';
import type { Drawing } from './spec.ts';

/** What a thread is asked: a number goes with each set of jobs, so that answers find their way back. */
export interface Asked {
  readonly number: number;
  readonly jobs: readonly ChartJob[];
}

/** Why a set of jobs could not be drawn. A class does not pass between threads: `exitCode` is that of a `Stop`, whose message is all there is to say. */
export interface Failed {
  readonly message: string;
  readonly stack: string | undefined;
  readonly exitCode: number | undefined;
}

/** What a thread answers. */
export type Answer =
  | { readonly number: number; readonly drawings: ReadonlyMap<string, Drawing> }
  | { readonly number: number; readonly failed: Failed };

/** What a thread is started with: its end of the line. Whoever holds the other end hears when it is closed, for whatever reason. */
export interface Started {
  readonly port: MessagePort;
}

const { port }: Started = workerData;
const answer = (message: Answer): void => port.postMessage(message);

port.on('message', async ({ number, jobs }: Asked) => {
  try {
    answer({ number, drawings: await drawCharts(jobs) });
  } catch (error) {
    answer({ number, failed: failed(error) });
  }
});

// Loads the canvas and the font at once, while the rest of the program is still reading the content. If that fails, so does the first job.
await drawCharts([]).catch(() => {});

function failed(error: unknown): Failed {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, exitCode: undefined };
  return { message: error.message, stack: error.stack, exitCode: error instanceof Stop ? error.exitCode : undefined };
}
