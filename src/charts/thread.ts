import { parentPort } from 'node:worker_threads';
import { type ChartJob, drawCharts } from './draw.ts';

/** What a thread is asked and answers: a number goes with each set of jobs, so that answers find their way back. */
export interface Asked {
  readonly number: number;
  readonly jobs: readonly ChartJob[];
}

// Loads the canvas and the font at once, while the rest of the program is still reading the content.
await drawCharts([]);

parentPort?.on('message', async ({ number, jobs }: Asked) => {
  const drawings = await drawCharts(jobs);
  parentPort?.postMessage({ number, drawings });
});
