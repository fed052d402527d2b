import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type * as Flags from '../../../src/duty/screening/flags.ts';
import type * as Hints from '../../../src/duty/screening/hints.ts';
import type * as Texts from '../../../src/duty/screening/texts.ts';
import type { Model } from '../../../src/model/model.ts';
import { factsFor, loadBase } from '../edition.ts';

const HINTS = '../../../src/duty/screening/hints.ts';
const FLAGS = '../../../src/duty/screening/flags.ts';
const TEXTS = '../../../src/duty/screening/texts.ts';

/** What reads only what the words of a text hint at, and what reads all of it. */
interface Reader {
  readonly flags: typeof Flags;
  readonly texts: typeof Texts;
}
let quick: Reader;
let thorough: Reader;
let model: Model;

beforeAll(async () => {
  const base = await loadBase();
  model = factsFor(base, base.content).model;
  quick = { flags: await import(FLAGS), texts: await import(TEXTS) };
  vi.resetModules();
  vi.doMock(HINTS, async (load) => {
    const real = await load<typeof Hints>();
    // These two are rules of their own: a text that tells of no incident or names no relative is not read for it.
    const { tells, kin } = real.HINTS;
    return { ...real, hintsOf: (text: string) => real.hintsOf(text) | ~(tells | kin) };
  });
  thorough = { flags: await import(FLAGS), texts: await import(TEXTS) };
});
afterAll(() => {
  vi.doUnmock(HINTS);
  vi.resetModules();
});

/** Every text of these files: sentences that are flagged and sentences that are not. */
function listed(): string[] {
  const folder = new URL('./sentences/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const texts = [...files.map((file) => new URL(file, folder)), new URL('./flags.yaml', import.meta.url)];
  return texts
    .flatMap((file) => stringsIn(parse(readFileSync(file, 'utf8'))))
    .map((text) => text.replaceAll(/[«»]/g, ''));
}

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(stringsIn);

/** The flags of texts, each of which defines a term. */
function flagsOf({ flags, texts }: Reader, written: readonly string[]) {
  const around = flags.surroundingsOf(model);
  const terms = written.map((definition) => ({ term: 'Term', abbreviation: null, definition }));
  const changed = { ...model, content: { ...model.content, glossary: { ...model.content.glossary, terms } } };
  return texts
    .authoredTexts(changed as unknown as Model)
    .filter(({ schema, key }) => schema === 'glossary' && key === 'definition')
    .map((text) =>
      flags.flagsIn(text, around).map(({ code, words, sentence, note }) => ({ code, words, sentence, note })),
    );
}

test('what a text hints at leaves nothing out', () => {
  const single = listed();
  // Two of them beside each other: what one hints at must not hide what the other holds.
  const pairs = single.map((one, index) => `${one} ${single[(index * 7 + 3) % single.length]}`);
  const texts = [...new Set([...single, ...pairs])];
  expect(texts.length).toBeGreaterThan(2000);
  const found = flagsOf(quick, texts);
  expect(found).toHaveLength(texts.length);
  expect(found).toEqual(flagsOf(thorough, texts));
});

test('the texts of the example are flagged as if they were read in full', () => {
  const of = ({ flags }: Reader) =>
    flags.reviewFlags(model).map(({ code, words, sentence }) => [code, words, sentence]);
  expect(of(quick)).toEqual(of(thorough));
});
