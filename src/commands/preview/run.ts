import { resolve } from 'node:path';
import { drawnInPlace } from '../../charts/drawn-in-place.ts';
import type { Effects } from '../../core/effects.ts';
import { EXIT, Stop } from '../../core/stop.ts';
import { drawingFor } from '../build/drawing.ts';
import { WATCHED } from '../build/watch.ts';
import type { Run } from '../command.ts';
import { requestOf } from '../request.ts';
import { answersFrom } from './answers.ts';
import type { declared } from './command.ts';
import { editorAddress } from './editor-address.ts';
import { PREVIEW_PAGE } from './page-format.ts';
import { newSession, type Session } from './session.ts';

/** `svduty preview`: serves a folder's publications to the browsers of this computer until it is stopped, and writes nothing. */
export const run: Run<typeof declared> = async (args, options, invocation) => {
  const { effects, threads, toolRoot } = invocation;
  if (!effects.serve) throw new Stop('Nothing can be served here.');
  const port = portIn(options.port);
  const first = { edition: options.variant, publication: undefined, status: options.status };
  const request = requestOf({ ...args, allVariants: false, variant: [], status: options.status }, invocation);
  const script = effects.read(`${toolRoot}/dist/preview.js`);
  if (!script) throw new Stop('A part of svduty is missing: dist/preview.js. Install it again.');
  const { draw, close } = threads ? drawingFor([PREVIEW_PAGE], threads.drawing) : drawnInPlace;
  try {
    const session = newSession(request, effects, draw);
    const found = effects.look(request.folder);
    const editor = editorAddress(found.kind === 'folder' ? found.real : resolve(request.folder));
    const serving = await effects.serve(port, answersFrom({ session, first, editor, script }));
    effects.out(`The preview is at http://127.0.0.1:${serving.port}/\n`);
    effects.err('It follows what is saved in the folder, and writes nothing. Stop with Ctrl+C.\n');
    // Begun before anybody asks, so that the page is there sooner.
    const begun = session.see(first);
    await Promise.race([serving.ended, follow(request.folder, session, effects)]);
    await begun;
    return EXIT.fine;
  } finally {
    await close();
  }
};

/** Tells the session of each change, as long as there are any. */
async function follow(folder: string, session: Session, effects: Effects): Promise<void> {
  if (!effects.changes) return new Promise(() => {});
  for await (const _ of effects.changes(folder, WATCHED)) session.change();
}

const LAST_PORT = 65_535;

/** @throws Stop for what is no port. */
function portIn(typed: string): number {
  const port = Number(typed);
  if (/^\d{1,5}$/.test(typed) && port <= LAST_PORT) return port;
  throw new Stop(`--port <number> cannot be "${typed}". Use a number from 0 to ${LAST_PORT}, such as 4321.`);
}
