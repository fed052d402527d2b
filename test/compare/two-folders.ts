import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

/** Words of a file of the small folder that are others on a side; an empty `from` puts them at the end. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const BASE = filesBelow(SMALL);

function edited(edits: readonly Edit[]): Map<string, Uint8Array> {
  const files = new Map(BASE);
  for (const { file, from, to } of edits) {
    const text = new TextDecoder().decode(files.get(file));
    if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
    files.set(file, new TextEncoder().encode(from === '' ? text + to : text.replace(from, to)));
  }
  return files;
}

/** Compares the small folder, changed in one way, with itself, changed in another. Answers how the run ended and what was printed. */
export async function compareSmall(
  old: readonly Edit[],
  now: readonly Edit[],
  options: Readonly<Record<string, string>> = {},
): Promise<{ readonly exitCode: number; readonly printed: string }> {
  const files = new Map(
    Object.entries({ old: edited(old), new: edited(now) }).flatMap(([side, all]) =>
      [...all].map(([path, bytes]) => [`${side}/${path}`, bytes] as const),
    ),
  );
  const { effects, printed } = memoryFolder({ root: '/two', files });
  const { exitCode, stopped } = await runCommand('compare', ['/two/old', '/two/new'], options, effects);
  return { exitCode, printed: printed() + stopped };
}
