import { expect, test } from 'vitest';
import type { Beside } from '../../../src/core/beside.ts';
import { doubtsOf, doubtTextsBeside } from '../../../src/duty/plausibility/doubts.ts';
import { doubtAll, type TextsToDoubt } from '../../../src/duty/plausibility/doubts-beside.ts';
import { factsFor, loadBase } from '../edition.ts';

const TEXTS = ['TBC', 'To be confirmed', 'n/a', 'Lorem ipsum dolor sit amet', 'Harm between people in a public place.'];

/** Does the work at once, and passes on copies as another thread does. */
function threadOf(take: (texts: TextsToDoubt) => unknown): Beside {
  let given: TextsToDoubt;
  return {
    begin: (_name, _work, texts) => {
      given = structuredClone(texts) as TextsToDoubt;
    },
    take: <Answer>() => structuredClone(take(given)) as Answer,
  };
}

test.each([
  ['what another thread looked through', doubtAll],
  ['what no thread began', () => undefined],
])('%s is doubted as what is looked through here', async (_, take) => {
  const base = await loadBase();
  const facts = factsFor(base, base.content);
  const withTerms = (): typeof facts => {
    const { content } = facts.model;
    const [first] = content.glossary.terms;
    const terms = TEXTS.map((definition) => ({ ...first!, definition }));
    return { ...facts, model: { ...facts.model, content: { ...content, glossary: { ...content.glossary, terms } } } };
  };
  const here = doubtsOf(withTerms());
  expect(here.filter(({ what }) => what.startsWith('"definition"')).length).toBeGreaterThan(2);
  const there = withTerms();
  let texts = 0;
  const thread = threadOf((given) => {
    texts += given.texts.length;
    return take(given);
  });
  doubtTextsBeside(thread, there.model);
  expect(doubtsOf(there)).toEqual(here);
  expect(texts).toBeGreaterThan(500);
});
