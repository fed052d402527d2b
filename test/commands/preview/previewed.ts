import { drawnInPlace } from '../../../src/charts/drawn-in-place.ts';
import { answersFrom } from '../../../src/commands/preview/answers.ts';
import { newSession } from '../../../src/commands/preview/session.ts';
import type { WebAnswer } from '../../../src/core/serving.ts';
import { everythingOf } from '../../support/everything.ts';
import { filesBelow, SMALL } from '../../support/folder.ts';
import { memoryFolder } from '../../support/memory-effects.ts';

export const ROOT = '/northmere';
export const PORT = 4321;
export const EDITOR = `vscode://file${ROOT}/`;
export const FIRST = { edition: undefined, publication: undefined, status: undefined };
export const STRATEGY = { ...FIRST, publication: 'response-strategy' };

/** A preview of the small folder in memory: its session, what it answers, and ways to change the folder. */
export function previewed() {
  const { effects, files, printed } = memoryFolder({ root: ROOT, files: filesBelow(SMALL) });
  const before = new Map(files);
  const request = { ...everythingOf(ROOT), variants: [undefined] };
  const session = newSession(request, effects, drawnInPlace.draw);
  const script = new TextEncoder().encode('// The script.');
  const answer = answersFrom({ session, first: FIRST, editor: EDITOR, script });
  const text = (file: string): string => new TextDecoder().decode(files.get(`${ROOT}/${file}`));
  return {
    session,
    printed,
    /** Answers a request of the page itself, or one with other headers. */
    ask: (address: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<WebAnswer> => {
      const sent: Readonly<Record<string, string>> = { host: `127.0.0.1:${PORT}`, ...headers };
      return answer({ method, address, header: (name) => sent[name] }, PORT);
    },
    text,
    /** Changes a file, or takes it away, as somebody does who saves it. */
    save: (file: string, change: (text: string) => string | undefined): void => {
      const changed = change(text(file));
      if (changed === undefined) files.delete(`${ROOT}/${file}`);
      else files.set(`${ROOT}/${file}`, new TextEncoder().encode(changed));
      session.change();
    },
    /** Files that are others than in the beginning. */
    changedFiles: (): string[] => [...files].flatMap(([path, bytes]) => (before.get(path) === bytes ? [] : [path])),
  };
}

/** What a session made, as text. */
export const pageText = (page: { readonly bytes: Uint8Array } | undefined): string =>
  page ? new TextDecoder().decode(page.bytes) : '';
