import { workerData } from 'node:worker_threads';
import type { EditionFindings } from '../../core/by-edition.ts';
import type { Started } from '../../core/thread-line.ts';
import { workOn } from '../../core/thread-work.ts';
import type { Request } from '../../pipeline/asked.ts';
import { lookerIn } from '../../pipeline/looker.ts';
import { prepare } from '../../pipeline/prepare.ts';
import { nodeEffects } from '../node-effects.ts';

const { port, brief }: Started<Request> = workerData;

/** The folder is read at once, while the thread that asks reads it too. What is wrong with it, that one tells. */
const ready = prepare(brief, nodeEffects(true)).then(({ folder, modelOf }) => {
  if (!folder) throw new Error('The folder has errors.');
  return lookerIn(modelOf, folder);
});
ready.catch(() => {});

workOn(port, async (id: string | undefined): Promise<EditionFindings> => (await ready)(id));
