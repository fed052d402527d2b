import { expect, test } from 'vitest';
import type { Effects } from '../../src/core/effects.ts';
import { newMemory } from '../../src/core/memory.ts';
import type { Request } from '../../src/pipeline/asked.ts';
import { IN_PLACE, type Workshop } from '../../src/pipeline/workshop.ts';
import { build } from '../../src/pipeline.ts';
import { type Format, USUAL } from '../../src/render/render.ts';
import { everythingOf } from '../support/everything.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

const ROOT = '/northmere';
const REQUEST = everythingOf(ROOT);

/** What is asked of a build, where it is not everything; `stage` hears which begins. */
export interface Asked extends Partial<Pick<Request, 'variants' | 'publications'>> {
  readonly formats?: readonly Format[];
  readonly stage?: Effects['stage'] | undefined;
  readonly first?: Workshop['first'];
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (file: Uint8Array | undefined): string => new TextDecoder().decode(file);

/** A text with its last long word turned round, or its last digit another: often another word, sometimes a mistake. */
export function altered(text: string): string {
  const word = /([a-z]{6,})(?![\s\S]*[a-z]{6,})/;
  const digit = /\d(?=\D*$)/;
  if (word.test(text)) return text.replace(word, (found) => [...found].reverse().join(''));
  return text.replace(digit, (found) => String((Number(found) + 1) % 10));
}

const FIGURES = 'templates/strategic-needs-assessment/01-figures.md.hbs';
/** So that every file of the folder shows. */
const MAPS = ['tile', 'choropleth']
  .map((kind) => `\n\n::chart{kind="${kind}" indicator="violence" areas="lgas" id="figure-${kind}"}`)
  .join('');

/** The small folder, with `more` below its figures, in a process that goes on: what a build makes there, `warm`, and what a process that has just begun would make, `cold`. */
export function warmFolder(more = '') {
  const folder = filesBelow(SMALL);
  folder.set(FIGURES, bytes(textOf(folder.get(FIGURES)) + more));
  const { effects, files } = memoryFolder({ root: ROOT, files: folder });
  const memory = newMemory();
  const made = async (workshop: Workshop, { formats = USUAL, stage, first, ...asked }: Asked) => {
    const world = { ...effects, stage };
    const {
      checked,
      files: outputs,
      partnership,
      removed,
    } = await build({ ...REQUEST, ...asked }, formats, world, { ...workshop, first });
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
  const warm = (asked: Asked = {}) => made({ ...IN_PLACE, memory }, asked);
  const cold = (asked: Asked = {}) => made(IN_PLACE, asked);
  return {
    set: (file: string, text: string | undefined) => {
      if (text === undefined) files.delete(`${ROOT}/${file}`);
      else files.set(`${ROOT}/${file}`, bytes(text));
    },
    text: (file: string) => textOf(files.get(`${ROOT}/${file}`)),
    warm,
    cold,
    now: async (asked: Asked) => ({ warm: await warm(asked), cold: await cold(asked) }),
  };
}

/** What is done to a file in turn; undefined takes it away. */
export const CHANGES: readonly (readonly [name: string, change: (text: string) => string | undefined])[] = [
  ['changed', altered],
  ['taken away', () => undefined],
];

/** One page that is looked at, and made before the rest where that can be. */
export const LOOKED_AT: Asked = {
  variants: [undefined],
  publications: ['strategy'],
  formats: USUAL.filter(({ name }) => name === 'html'),
  first: async () => {},
};

/** Promises that after each change of each file, and when it is put back, the bytes and messages are those of a clean build of the same. */
export function testWarm(names: readonly string[], asked: Asked = {}): void {
  test.each(names)('%s: after each change a build that goes on makes what a clean one makes', async (name) => {
    const folder = warmFolder(MAPS);
    const before = folder.text(name);
    const first = await folder.now(asked);
    expect(first.warm).toEqual(first.cold);
    for (const [what, change] of CHANGES) {
      folder.set(name, change(before));
      const { warm, cold } = await folder.now(asked);
      expect(warm, what).toEqual(cold);
      // One page does not hold all.
      if (asked.publications === undefined) expect(cold, what).not.toEqual(first.cold);
      folder.set(name, before);
      const back = await folder.now(asked);
      expect(back.warm, `${what} and put back`).toEqual(first.cold);
    }
  });
}
