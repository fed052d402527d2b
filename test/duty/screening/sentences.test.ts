import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Code } from '../../../src/core/codes.ts';
import type { DutyFacts } from '../../../src/duty/outcome.ts';
import { flagsIn, surroundingsOf } from '../../../src/duty/screening/flags.ts';
import { factsFor, loadBase } from '../edition.ts';
import { marked } from './marked.ts';

/** A sentence that a partnership might write, with the kinds of flag it should raise; none for one that is fine. */
interface Sentence {
  readonly sentence: string;
  readonly flags: readonly string[];
}

/** The codes that flag each kind; others, such as that of a street, point to a person as well. */
const KINDS: Record<string, readonly Code[]> = {
  name: ['screening/person-name'],
  'place-and-age': ['screening/case-study'],
  relative: ['screening/relative'],
  combination: ['screening/case-study', 'screening/case-reference', 'screening/initials', 'screening/street-name'],
  identifier: [
    'screening/nhs-number',
    'screening/date-of-birth',
    'screening/phone-number',
    'screening/vehicle-registration',
    'screening/social-account',
    'screening/record-number',
    'screening/personal-email',
    'screening/postcode',
    'screening/street-name',
  ],
  'group-share': ['language/group-share'],
  label: ['language/child-first'],
  'raw-counts': ['language/comparison'],
};
const LEAST = 0.9;
/** Of one list alone, such as the one that nobody read while the rules were written (unseen.yaml). */
const LEAST_OF_ONE = 0.75;

const folder = new URL('./sentences/', import.meta.url);
const lists = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => [file, parse(readFileSync(new URL(file, folder), 'utf8')) as Sentence[]] as const);

let example: DutyFacts;
beforeAll(async () => {
  const base = await loadBase();
  example = factsFor(base, base.content);
});

const known = new Map<string, readonly Code[]>();
/** The codes of what a sentence raises: asked once, since the lists are measured alone and together. */
const codesOf = (sentence: string): readonly Code[] => {
  const before = known.get(sentence);
  if (before) return before;
  const { text, facts } = marked(example, sentence);
  const codes = flagsIn(text, surroundingsOf(facts.model)).map(({ code }) => code);
  known.set(sentence, codes);
  return codes;
};

test('the lists are long enough, and half of their sentences are risky', () => {
  const all = lists.flatMap(([, sentences]) => sentences);
  const risky = all.filter(({ flags }) => flags.length > 0).length;
  for (const [, sentences] of lists) expect(sentences.length).toBeGreaterThanOrEqual(60);
  expect(Math.abs(risky / all.length - 0.5)).toBeLessThan(0.1);
  expect(all.flatMap(({ flags }) => flags).filter((kind) => !(kind in KINDS))).toEqual([]);
});

/** How the flags of sentences agree with what they should be, and in words where not. */
function measured(sentences: readonly Sentence[]) {
  const read = sentences.map((one) => ({ ...one, codes: codesOf(one.sentence) }));
  const perKind = Object.entries(KINDS).map(([kind, codes]) => {
    const due = read.filter(({ flags }) => flags.includes(kind));
    const found = due.filter((one) => one.codes.some((code) => codes.includes(code)));
    const raised = read.filter((one) => one.codes.some((code) => codes.includes(code)));
    const right = raised.filter(({ flags }) => flags.length > 0);
    return `${kind}: ${found.length} of ${due.length} found, ${right.length} of ${raised.length} right`;
  });
  const hits = read.filter(({ flags, codes }) => flags.length > 0 && codes.length > 0).length;
  const precision = hits / read.filter(({ codes }) => codes.length > 0).length;
  const recall = hits / read.filter(({ flags }) => flags.length > 0).length;
  const wrong = read.filter(({ flags, codes }) => codes.length > 0 !== flags.length > 0);
  const words = [
    `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    ...perKind,
    ...wrong.map(({ sentence, codes }) => `${codes.join(', ') || 'nothing'}: ${sentence}`),
  ].join('\n');
  return { precision, recall, words };
}

test.each(lists)(`%s: precision and recall are at least ${LEAST_OF_ONE}`, (_, sentences) => {
  const { precision, recall, words } = measured(sentences);
  expect(Math.min(precision, recall), words).toBeGreaterThanOrEqual(LEAST_OF_ONE);
});

test(`of all lists together, and of the first with the unseen one, they are at least ${LEAST}`, () => {
  const halves = lists.filter(([name]) => name === 'first.yaml' || name === 'unseen.yaml');
  expect(halves.length).toBe(2);
  for (const some of [lists, halves]) {
    const { precision, recall, words } = measured(some.flatMap(([, sentences]) => sentences));
    expect(Math.min(precision, recall), words).toBeGreaterThanOrEqual(LEAST);
  }
});
