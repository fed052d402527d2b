import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { bookmarkedIn, type Copy, copiesOf, type FoundPlace, placesIn } from '../render/docx/review/copies.ts';
import { filesBelow } from '../support/folder.ts';
import { runCommand } from '../support/run-command.ts';
import { chance, type Edited, editedAsWord } from './as-word.ts';

/** What a review as JSON says, as far as tests look at it. */
export interface Printed {
  readonly changes: readonly {
    readonly kind: string;
    readonly source: { readonly file: string; readonly line: number } | null;
    readonly field: string | null;
    readonly old: string;
    readonly new: string;
    readonly by: readonly { readonly who: string | null; readonly when: string | null; readonly file: string }[];
    readonly conflict: boolean;
    readonly can_be_written: boolean;
    readonly written: boolean;
    readonly why_not: string | null;
  }[];
  readonly comments: readonly { readonly text: string; readonly on: string; readonly field: string | null }[];
}

/** A copy of a folder of the disk in another, as far as a build reads it. */
export function folderCopy(of: string, into: string): string {
  for (const [path, bytes] of filesBelow(of)) {
    if (!/^(?:content|data|templates)\//.test(path)) continue;
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  }
  return into;
}

/** Runs `svduty review` in a folder of the disk. */
export async function reviewed(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  options: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly exitCode: number; readonly stopped: string; readonly out: string; readonly err: string }> {
  mkdirSync(join(folder, 'back'), { recursive: true });
  const paths = [...files].map(([name, bytes]) => {
    const path = join(folder, 'back', name);
    writeFileSync(path, bytes);
    return path;
  });
  const printed = { out: '', err: '' };
  const to = (stream: 'out' | 'err') => (text: string) => {
    printed[stream] += text;
  };
  const effects = { ...nodeEffects(true), out: to('out'), err: to('err') };
  const ended = await runCommand('review', paths, { dir: folder, format: 'json', ...options }, effects);
  return { ...ended, ...printed };
}

/** A place by its text before and after, and what of it was edited. */
export interface Compared {
  readonly place: FoundPlace;
  readonly edit: Edited | undefined;
  readonly after: string | undefined;
  readonly xml: string;
}

/** Edits copies of a folder as Word would, writes the changes into it and builds the copies again. */
export async function roundTrip(
  folder: string,
  count: number,
  seed: number,
): Promise<{
  readonly printed: Printed;
  readonly exitCode: number;
  readonly err: string;
  readonly compared: readonly Compared[];
}> {
  const below = chance(seed);
  const copies = [...(await copiesOf(folder, { variants: [undefined] }))];
  const seen = new Set<string>();
  const edits = new Map<string, Edited>();
  const files = new Map<string, Uint8Array>();
  const share = Math.ceil(count / copies.length);
  for (const [path, copy] of copies.sort((a, b) => placesIn(a[1].parts).length - placesIn(b[1].parts).length)) {
    const left = count - edits.size;
    const isOnce = onceIn(copy, seen);
    const made = editedAsWord(copy.bytes, Math.min(left, share * 2), isOnce, below);
    files.set(path.replaceAll('/', '-'), made.bytes);
    for (const edit of made.edits) edits.set(edit.id, edit);
    for (const { file, path: own } of placesIn(copy.parts)) seen.add(`${file} ${own}`);
  }
  const { exitCode, stopped, out, err } = await reviewed(folder, files, { apply: true });
  if (stopped !== '' || out === '') throw new Error(stopped + err);
  const after = await copiesOf(folder, { variants: [undefined] });
  const compared = copies.flatMap(([path, { parts }]) => {
    const now = after.get(path);
    const texts = new Map(now ? placesIn(now.parts).map((place) => [place.id, place.text]) : []);
    const xml = now ? bookmarkedIn(now.parts) : new Map<string, string>();
    return placesIn(parts).map((place) => ({
      place,
      edit: edits.get(place.id),
      after: texts.get(place.id),
      xml: xml.get(place.id) ?? '',
    }));
  });
  return { printed: JSON.parse(out), exitCode, err, compared };
}

/** Which places of a copy are fields that no copy printed before, and this one once. */
function onceIn({ parts }: Copy, seen: ReadonlySet<string>): (id: string) => boolean {
  const places = placesIn(parts);
  const keyOf = ({ file, path }: FoundPlace): string => `${file} ${path}`;
  const taken = new Set<string>();
  const wanted = new Set<string>();
  for (const place of places) {
    if (place.kind !== 'field' || seen.has(keyOf(place)) || taken.has(keyOf(place) + place.text)) continue;
    taken.add(keyOf(place) + place.text);
    wanted.add(place.id);
  }
  return (id) => wanted.has(id);
}
