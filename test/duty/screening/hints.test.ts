import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { flagsIn, surroundingsOf } from '../../../src/duty/screening/flags.ts';
import { HINTS } from '../../../src/duty/screening/hints.ts';
import { type AuthoredText, authoredTexts } from '../../../src/duty/screening/texts.ts';
import type { Model } from '../../../src/model/model.ts';
import { factsFor, loadBase } from '../edition.ts';

let model: Model;
beforeAll(async () => {
  const base = await loadBase();
  model = factsFor(base, base.content).model;
});

/** A text that is read for everything, whatever its words hint at. Two hints are rules of their own: a text that tells of no incident or names no relative is not read for it. */
const inFull = (text: AuthoredText): AuthoredText =>
  new Proxy(text, {
    get: (own, key) => (key === 'hints' ? own.hints | ~(HINTS.tells | HINTS.kin) : Reflect.get(own, key, own)),
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

/** Texts as terms that are defined, as the content would hold them. */
function asAuthored(written: readonly string[]): AuthoredText[] {
  const terms = written.map((definition) => ({ term: 'Term', abbreviation: null, definition }));
  const changed = { ...model, content: { ...model.content, glossary: { ...model.content.glossary, terms } } };
  return authoredTexts(changed as unknown as Model).filter(
    ({ schema, key }) => schema === 'glossary' && key === 'definition',
  );
}

const flagsOf = (texts: readonly AuthoredText[]) => {
  const around = surroundingsOf(model);
  return texts.map((text) =>
    flagsIn(text, around).map(({ code, words, sentence, note }) => ({ code, words, sentence, note })),
  );
};

test('what a text hints at leaves nothing out', () => {
  const single = listed();
  // Two of them beside each other: what one hints at must not hide what the other holds.
  const pairs = single.map((one, index) => `${one} ${single[(index * 7 + 3) % single.length]}`);
  const texts = [...new Set([...single, ...pairs])];
  expect(texts.length).toBeGreaterThan(2000);
  const authored = asAuthored(texts);
  expect(authored).toHaveLength(texts.length);
  expect(flagsOf(authored)).toEqual(flagsOf(authored.map(inFull)));
});

test('the texts of the example are flagged as if they were read in full', () => {
  const texts = authoredTexts(model);
  expect(flagsOf(texts)).toEqual(flagsOf(texts.map(inFull)));
});
