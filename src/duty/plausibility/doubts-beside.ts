import type { Beside } from '../../core/beside.ts';
import { once } from '../../core/once.ts';
import { type TextFault, type TextToDoubt, textFault } from './text-fault.ts';
import type { Said } from './values.ts';

/** Texts that are looked through beside. */
export interface TextsToDoubt {
  readonly texts: readonly TextToDoubt[];
  readonly english: boolean;
}

/** What is wrong with each of them. */
type Faults = readonly (TextFault | undefined)[];

const NAME = 'doubts';
/** Where what is wrong with a text will stand. */
const waiting = new WeakMap<
  Said,
  { readonly english: boolean; readonly all: () => Faults | undefined; readonly index: number }
>();

/** Lets texts be looked through beside; who doubts one later gets it from there. */
export function doubtBeside(beside: Beside, said: readonly Said[], { texts, english }: TextsToDoubt): void {
  beside.begin(NAME, 'doubts', { texts, english } satisfies TextsToDoubt);
  const all = once(() => beside.take<Faults>(NAME));
  said.forEach((one, index) => {
    waiting.set(one, { english, all, index });
  });
}

/** What was found wrong beside with a text; undefined where that was not done. */
export function faultBeside(said: Said, english: boolean): { readonly fault: TextFault | undefined } | undefined {
  const there = waiting.get(said);
  const all = there?.english === english ? there.all() : undefined;
  return there && all && { fault: all[there.index] };
}

/** The work of a thread beside. */
export const doubtAll = ({ texts, english }: TextsToDoubt): Faults => texts.map((text) => textFault(text, english));
