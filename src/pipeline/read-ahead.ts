import type { Effects } from '../core/effects.ts';
import type { Request } from './asked.ts';
import type { OfFolder } from './edition.ts';
import { type Prepared, prepare } from './prepare.ts';

/**
 * What a thread makes of a folder, which it reads at once while the thread that will ask reads it too. What is wrong with the folder, that one tells: here it is a rejection, which nobody
 * has to handle before something is asked.
 */
export function readAhead<Made>(
  request: Request,
  effects: Effects,
  make: (folder: OfFolder, prepared: Prepared) => Made | Promise<Made>,
): Promise<Made> {
  const ready = prepare(request, effects).then((prepared) => {
    if (!prepared.folder) throw new Error('The folder has errors.');
    return make(prepared.folder, prepared);
  });
  ready.catch(() => {});
  return ready;
}
