import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

/** Words of a file of the small folder that are others on a side; an empty `from` puts them at the end, or makes the file. */
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
    if (from !== '' && !text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
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

/** The same as JSON, which it must come to. */
export async function comparedSmall(
  old: readonly Edit[],
  now: readonly Edit[],
  options: Readonly<Record<string, string>> = {},
): Promise<Printed> {
  const { exitCode, printed } = await compareSmall(old, now, { ...options, format: 'json' });
  if (exitCode !== 0) throw new Error(printed);
  return JSON.parse(printed);
}

type Piece = { readonly kind: string; readonly old?: string; readonly new?: string };

/** What tests look at of the form `svduty-compare/1` (docs/compare.schema.json). */
export interface Printed {
  readonly content: readonly {
    readonly key: string;
    readonly records: readonly {
      readonly title: string | null;
      readonly change: string;
      readonly how: readonly string[];
      readonly fields: readonly { readonly words: string; readonly pieces: readonly Piece[] }[];
    }[];
  }[];
  readonly funding_totals: readonly unknown[];
  readonly figures: readonly {
    readonly id: string;
    readonly change: string;
    readonly illustrative: boolean;
    readonly new_periods: readonly string[];
    readonly gone_periods: readonly string[];
    readonly revised: readonly { readonly area: string; readonly period: string; readonly why: readonly string[] }[];
  }[];
  readonly requirements: readonly {
    readonly id: string;
    readonly change: string;
    readonly old: string;
    readonly new: string;
  }[];
  readonly publications: readonly {
    readonly id: string;
    readonly change: string;
    readonly sentences: readonly (Piece & { readonly section: string })[];
  }[];
}
