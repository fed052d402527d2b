import type { Edit } from '../compare/two-folders.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

/** A change of a file: words in place of others, or what a function makes of its text. */
export type Change = Edit | { readonly file: string; readonly change: (text: string) => string };

/** A publication as both sides build it, and as it is with what changed. */
export interface Redlined {
  readonly name: string;
  readonly old: Uint8Array;
  readonly now: Uint8Array;
  readonly redline: Uint8Array;
}

const BASE = filesBelow(SMALL);

function changed(changes: readonly Change[]): [string, Uint8Array][] {
  const files = new Map(BASE);
  for (const one of changes) {
    const text = new TextDecoder().decode(files.get(one.file));
    if ('from' in one && !text.includes(one.from)) throw new Error(`${one.file} does not hold "${one.from}".`);
    const after = 'change' in one ? one.change(text) : one.from === '' ? text + one.to : text.replace(one.from, one.to);
    files.set(one.file, new TextEncoder().encode(after));
  }
  return [...files];
}

/** Builds the small folder, changed in one way and in another, and compares the two as Word documents. */
export async function redlinedSmall(
  old: readonly Change[],
  now: readonly Change[],
): Promise<{ readonly documents: readonly Redlined[]; readonly printed: string; readonly exitCode: number }> {
  const sides = Object.entries({ old: changed(old), new: changed(now) });
  const files = new Map(
    sides.flatMap(([side, all]) => all.map(([path, bytes]) => [`${side}/${path}`, bytes] as const)),
  );
  const { effects, files: there, printed } = memoryFolder({ root: '/two', files });
  for (const side of ['old', 'new']) {
    const { exitCode, stopped } = await runCommand('build', [`/two/${side}`], { format: 'docx' }, effects);
    if (exitCode !== 0) throw new Error(printed() + stopped);
  }
  const before = printed().length;
  const { exitCode, stopped } = await runCommand('compare', ['/two/old', '/two/new'], { format: 'docx' }, effects);
  const built = (side: string, name: string): Uint8Array | undefined =>
    ['output', 'partnership'].map((folder) => there.get(`/two/${side}/${folder}/northmere/${name}.docx`)).find(Boolean);
  const documents = [...there].flatMap(([path, redline]): Redlined[] => {
    const [, name] = /^\/two\/new\/partnership\/northmere\/(.*)-changes\.docx$/.exec(path) ?? [];
    if (name === undefined) return [];
    const [was, is] = [built('old', name), built('new', name)];
    if (!was || !is) throw new Error(`${name} was not built`);
    return [{ name, old: was, now: is, redline }];
  });
  return { documents, printed: printed().slice(before) + stopped, exitCode };
}
