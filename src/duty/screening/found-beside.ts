import type { Beside } from '../../core/beside.ts';
import { once } from '../../core/once.ts';
import { type Finding, findingsIn } from './finding.ts';
import type { Surroundings } from './pattern.ts';
import { readable, type WrittenText } from './readable.ts';

/** The texts of some files, to be read beside. */
export interface ToRead {
  readonly files: readonly (readonly WrittenText[])[];
  readonly surroundings: Surroundings;
}

/** Of each file what was found in each of its texts. */
type Found = readonly (readonly (readonly Finding[])[])[];

const NAME = 'review flags';
/** What comes of a file that is read beside, by the list of its texts. */
const waiting = new WeakMap<
  readonly WrittenText[],
  { readonly surroundings: Surroundings; readonly found: () => Found[number] | undefined }
>();

/** Lets texts be read beside; who asks for what is in them later gets it from there. */
export function readBeside(beside: Beside, { files, surroundings }: ToRead): void {
  const written = files.map((texts) =>
    texts.map(({ written, key, days, isOfSource, isAgreed }) => ({ written, key, days, isOfSource, isAgreed })),
  );
  beside.begin(NAME, 'flags', { files: written, surroundings } satisfies ToRead);
  const all = once(() => beside.take<Found>(NAME));
  files.forEach((texts, index) => {
    waiting.set(texts, { surroundings, found: () => all()?.[index] });
  });
}

/** What was found beside in each of some texts; undefined where that was not done. */
export function foundBeside(texts: readonly WrittenText[], surroundings: Surroundings): Found[number] | undefined {
  const there = waiting.get(texts);
  return there?.surroundings === surroundings ? there.found() : undefined;
}

/** The work of a thread beside. */
export const readAll = ({ files, surroundings }: ToRead): Found =>
  files.map((texts) => texts.map((text) => findingsIn(readable(text), surroundings)));
