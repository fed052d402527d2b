import type { Effects } from '../../core/effects.ts';
import { EXIT } from '../../core/stop.ts';
import { loadProject } from '../../load/project.ts';
import type { Request } from '../../pipeline/asked.ts';
import type { EditionRecord } from '../../publish/records.ts';
import type { Shelf } from '../../publish/shelf.ts';
import { type AskedFate, dayOf } from './asked.ts';
import { place } from './place.ts';
import { tell } from './tell.ts';

/** Says of an edition that it is withdrawn, on its cover pages and wherever editions are listed. Nothing is built, so the state of the content plays no part. Answers the exit code. */
export function withdraw(asked: AskedFate, root: string, shelf: Shelf, request: Request, effects: Effects): number {
  const record: EditionRecord = {
    edition: asked.edition,
    became: 'withdrawn',
    on: dayOf(asked, effects),
    reason: asked.reason,
    by: null,
  };
  const loaded = loadProject(effects, request.folder, request.toolRoot);
  const placed = place(effects, root, { ...request, loaded }, [], {
    before: shelf,
    after: { ...shelf, records: [...shelf.records, record] },
  });
  effects.out(`Withdrawn: ${asked.edition}. Its files are as they were; its cover pages say so, with the reason.\n`);
  tell(root, [], placed, effects);
  return EXIT.fine;
}
