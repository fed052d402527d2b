import { expect, test } from 'vitest';
import { newMemory } from '../../src/core/memory.ts';
import { IN_PLACE } from '../../src/pipeline/workshop.ts';
import { build } from '../../src/pipeline.ts';
import { FORMATS } from '../../src/render/render.ts';
import { everythingOf } from '../support/everything.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

const ROOT = '/northmere';
const REQUEST = everythingOf(ROOT);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (file: Uint8Array | undefined): string => new TextDecoder().decode(file);

/** A text with its last long word turned round, or its last digit another: often another word, sometimes a mistake. */
export function altered(text: string): string {
  const word = /([a-z]{6,})(?![\s\S]*[a-z]{6,})/;
  const digit = /\d(?=\D*$)/;
  if (word.test(text)) return text.replace(word, (found) => [...found].reverse().join(''));
  return text.replace(digit, (found) => String((Number(found) + 1) % 10));
}

/** The small folder in a process that goes on; `now` tells what a build of it makes, and what a process that has just begun would make. */
export function warmFolder() {
  const { effects, files } = memoryFolder({ root: ROOT, files: filesBelow(SMALL) });
  const memory = newMemory();
  const made = async (workshop = IN_PLACE) => {
    const { checked, files: outputs, partnership, removed } = await build(REQUEST, FORMATS, effects, workshop);
    const told = checked.diagnostics.map(({ code, severity, message, place, editions }) => [
      code,
      severity,
      message,
      place,
      editions,
    ]);
    return {
      told,
      removed,
      outputs: [...outputs, ...partnership].map(({ path, bytes: file }) => [
        path,
        Buffer.from(file).toString('latin1'),
      ]),
    };
  };
  return {
    set: (file: string, text: string | undefined) => {
      if (text === undefined) files.delete(`${ROOT}/${file}`);
      else files.set(`${ROOT}/${file}`, bytes(text));
    },
    text: (file: string) => textOf(files.get(`${ROOT}/${file}`)),
    now: async () => ({ warm: await made({ ...IN_PLACE, memory }), cold: await made() }),
  };
}

/** What is done to a file in turn; undefined takes it away. */
export const CHANGES: readonly (readonly [name: string, change: (text: string) => string | undefined])[] = [
  ['changed', altered],
  ['taken away', () => undefined],
];

/** Promises that after each change of each file, and when it is put back, the bytes and messages are those of a clean build. */
export function testWarm(names: readonly string[]): void {
  test.each(names)('%s: after each change a build that goes on makes what a clean one makes', async (name) => {
    const folder = warmFolder();
    const before = folder.text(name);
    const first = await folder.now();
    expect(first.warm).toEqual(first.cold);
    for (const [what, change] of CHANGES) {
      folder.set(name, change(before));
      const { warm, cold } = await folder.now();
      expect(warm, what).toEqual(cold);
      expect(cold, what).not.toEqual(first.cold);
      folder.set(name, before);
      const back = await folder.now();
      expect(back.warm, `${what} and put back`).toEqual(first.cold);
    }
  });
}
