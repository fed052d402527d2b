import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Beside } from '../../../src/core/beside.ts';
import { reviewFlags, screenBeside } from '../../../src/duty/screening/flags.ts';
import { readAll, type ToRead } from '../../../src/duty/screening/found-beside.ts';
import type { Model } from '../../../src/model/model.ts';
import { factsFor, loadBase } from '../edition.ts';

const CASES = readFileSync(new URL('./flags.yaml', import.meta.url), 'utf8');

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value.replaceAll(/[«»]/g, '')] : Object.values(Object(value)).flatMap(textsIn);

/** Does the work at once, and passes on copies as another thread does. */
function threadOf(take: (read: ToRead) => unknown): Beside {
  let given: ToRead;
  return {
    begin: (_name, _work, read) => {
      given = structuredClone(read) as ToRead;
    },
    take: <Answer>() => structuredClone(take(given)) as Answer,
  };
}

/** The example with the texts of the cases as terms of its glossary, none of them read yet. */
async function withTerms(): Promise<Model> {
  const base = await loadBase();
  const { model } = factsFor(base, base.content);
  const terms = textsIn(parse(CASES)).map((definition) => ({ term: 'Term', abbreviation: null, definition }));
  const glossary = { ...model.content.glossary, terms };
  return { ...model, content: { ...model.content, glossary } } as unknown as Model;
}

let here: ReturnType<typeof reviewFlags>;
beforeAll(async () => {
  here = reviewFlags(await withTerms());
  expect(here.length).toBeGreaterThan(100);
});

test.each([
  ['what another thread read', readAll],
  ['what no thread began', () => undefined],
])('%s is flagged as what is read here', async (_, take) => {
  const there = await withTerms();
  let files = 0;
  const thread = threadOf((read) => {
    files += read.files.length;
    return take(read);
  });
  screenBeside(thread, there);
  expect(reviewFlags(there)).toEqual(here);
  expect(files).toBeGreaterThan(10);
});
