import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesBelow, SMALL } from '../support/folder.ts';
import { type MemoryFolder, memoryFolder, type Oddity } from '../support/memory-effects.ts';

/** What is done to one file. */
interface Slip {
  readonly file: string;
  /** Replaces the first `find`; `with` may repeat a text many times. */
  readonly replace?: { readonly find: string; readonly with: string };
  /** The whole file instead. */
  readonly text?: string;
  /** The whole file from parts, each repeated. */
  readonly parts?: readonly { readonly text: string; readonly times: number }[];
  /** The whole file in base64, where its bytes matter. */
  readonly base64?: string;
  readonly remove?: true;
}

/** A slip in the small folder, and the problems that are to be found: all of them, at their places, and nothing else. */
export interface Case extends Partial<Slip> {
  readonly name: string;
  /** What is done to further files. */
  readonly also?: readonly Slip[];
  /** Links, pipes and the like, by path. */
  readonly odd?: Readonly<Record<string, Oddity>>;
  /** `check` instead of `build`. */
  readonly command?: 'check';
  readonly options?: Readonly<Record<string, unknown>>;
  /** A size in bytes that is told for the file; reading it is then an error of the program. */
  readonly size?: number;
  /** `file` is `code path:line:column`; places without a column say less. */
  readonly expect: readonly string[];
  /** Warnings that must be among those that are printed, in the same form. */
  readonly warns?: readonly string[];
  /** Names that the printed help must hold: a nearest key, a limit. */
  readonly says?: readonly string[];
  /** What must not be printed. */
  readonly hides?: readonly string[];
}

/** Where the cases stand. */
export const CASES = join(import.meta.dirname, 'cases');

/** The cases of each file, by its name. */
export const SLIPS: readonly (readonly [file: string, cases: readonly Case[]])[] = readdirSync(CASES).map((file) => [
  file.replace('.yaml', ''),
  parse(readFileSync(join(CASES, file), 'utf8')) as Case[],
]);

/** The small folder as it is. */
export const small: ReadonlyMap<string, Uint8Array> = filesBelow(SMALL);

function bytesOf(name: string, slip: Slip): Uint8Array | undefined {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(small.get(slip.file));
  if (slip.remove) return undefined;
  if (slip.base64 !== undefined) return Buffer.from(slip.base64, 'base64');
  if (slip.text !== undefined) return new TextEncoder().encode(slip.text);
  if (slip.parts) return new TextEncoder().encode(slip.parts.map(({ text, times }) => text.repeat(times)).join(''));
  if (!slip.replace) return small.get(slip.file);
  if (!before.includes(slip.replace.find)) throw new Error(`${name}: "${slip.replace.find}" is not in ${slip.file}`);
  const { find, with: put } = slip.replace;
  return new TextEncoder().encode(before.replace(find, () => put));
}

/** The small folder with a slip, and with what else lies there, by path below it. */
export function folderWith(slip: Case, others: ReadonlyMap<string, Uint8Array> = new Map()): MemoryFolder {
  const files = new Map([...small, ...others]);
  for (const one of [slip, ...(slip.also ?? [])]) {
    if (one.file === undefined) continue;
    const bytes = bytesOf(slip.name, { ...one, file: one.file });
    if (bytes) files.set(one.file, bytes);
    else files.delete(one.file);
  }
  for (const path of Object.keys(slip.odd ?? {}))
    for (const file of files.keys()) if (file === path || file.startsWith(`${path}/`)) files.delete(file);
  return memoryFolder({
    root: '/northmere',
    files,
    sizes: slip.size === undefined ? {} : { [slip.file ?? '']: slip.size },
    odd: slip.odd ?? {},
    refuse: (effect, path) => {
      if (slip.size !== undefined && effect === 'read' && path === slip.file) throw new Error(`${path} was read`);
      return undefined;
    },
  });
}
