import { workerData } from 'node:worker_threads';
import type { EditionFindings } from '../../core/by-edition.ts';
import type { Started } from '../../core/thread-line.ts';
import { workOn } from '../../core/thread-work.ts';
import type { Request } from '../../pipeline/asked.ts';
import { lookerIn } from '../../pipeline/looker.ts';
import { readAhead } from '../../pipeline/read-ahead.ts';
import { nodeEffects } from '../node-effects.ts';

const { port, brief }: Started<Request> = workerData;

const ready = readAhead(brief, nodeEffects(true), (folder, { modelOf }) => lookerIn(modelOf, folder));
workOn(port, async (id: string | undefined): Promise<EditionFindings> => (await ready)(id));
