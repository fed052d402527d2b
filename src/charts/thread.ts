import { workerData } from 'node:worker_threads';
import type { Started } from '../core/thread-line.ts';
import { workOn } from '../core/thread-work.ts';
import { type ChartJob, drawCharts } from './draw.ts';

const { port }: Started<undefined> = workerData;
workOn<readonly ChartJob[], Awaited<ReturnType<typeof drawCharts>>>(port, drawCharts);

// Loads the canvas and the font at once, while the rest of the program is still reading the content. If that fails, so does the first job.
drawCharts([]).catch(() => {});
