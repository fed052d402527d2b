import type { Place } from '../../../src/core/place.ts';
import type { DutyFacts } from '../../../src/duty/outcome.ts';
import type { AuthoredText } from '../../../src/duty/screening/texts.ts';
import { authoredTexts } from '../../../src/duty/screening/texts.ts';
import { loadYaml } from '../../../src/load/yaml.ts';

/** A text of content/partnership.yaml, as loading gives it, with the place of the words that stood between « and ». */
export interface Marked {
  readonly facts: DutyFacts;
  readonly text: AuthoredText;
  readonly words: string | undefined;
  readonly place: Place | undefined;
}

/** Puts a marked text in the place of the partnership's own description, and reads it as the program does. */
export function marked(facts: DutyFacts, written: string): Marked {
  const words = /«([^»]*)»/.exec(written)?.[1];
  const text = written.replaceAll(/[«»]/g, '');
  const block = text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
  const loaded = loadYaml('content/partnership.yaml', `about: |\n${block}\n`).value as { about: string };
  const { partnership } = facts.model.content;
  const blank = { ...partnership, ...loaded } as typeof partnership;
  const changed: DutyFacts = {
    ...facts,
    model: { ...facts.model, content: { ...facts.model.content, partnership: blank } },
  };
  const own = authoredTexts(changed.model).find((one) => one.key === 'about' && one.text === loaded.about);
  if (!own) throw new Error('The text was not read.');
  const before = written.slice(0, written.indexOf('«')).split('\n');
  const place =
    words === undefined
      ? undefined
      : { file: 'content/partnership.yaml', line: before.length + 1, column: (before.at(-1) ?? '').length + 3 };
  return { facts: changed, text: own, words, place };
}
