import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited } from '../../src/core/edited.ts';
import { del, ins, p, place, r, reviewOf } from './small-copy.ts';
import { AS_SENT, bodyOf, changed, LONG, type Others, PLACES, writtenBy, YAML } from './small-file.ts';

const item = `<w:pPr><w:numPr/></w:pPr>`;
/** What is told of copies that were made from an earlier state of the content. */
const again = (yaml: string, copies: readonly Others[], take: readonly string[] = []) =>
  reviewOf(yaml, PLACES, copies.map(bodyOf), take, 'a', 'earlier');
const ALONE: readonly [string, Others][] = [
  ['words', { 4: p('4', r('They met ') + ins(r('twice.'))) }],
  ['words of several fields', { 1: p('1', r('It is said.')), 4: p('4', r('We met.')) }],
  ['an item more', { 2: `${AS_SENT[1]}${p('', ins(r('Something else.')), item)}` }],
  ['a paragraph more', { 1: `${AS_SENT[0]}${p('', ins(r('Something else.')))}` }],
  ['a paragraph more behind one that is another', { 1: `${p('1', r('It is said.'))}${p('', r('Something else.'))}` }],
  ['an item less', { 3: p('3', del(r('Two things.'))) }],
  ['a sentence in another field', { 4: p('4', r(`They met. ${LONG}`)), 5: p('5', r('All were heard.')) }],
];
const heard = (now: string, behind = ''): Others => ({ 5: p('5', r(now)) + behind });
const asked = heard(`All were asked. ${LONG}`);
const PARTED = '<w:p><w:bookmarkStart w:id="5" w:name="sv_5"/>';
const TOGETHER: readonly [string, readonly Others[]][] = [
  ['other sentences', [asked, heard(`All were heard. ${LONG.replace('town', 'county')}`)]],
  [
    'three, one of whom others agree with',
    [asked, heard(`All were asked. ${LONG.replace('town', 'county')}`), heard(`All were heard. ${LONG} So it was.`)],
  ],
  ['a sentence more, and one less', [heard(`All were heard. ${LONG} So it was.`), heard(LONG)]],
  [
    'a sentence that stands elsewhere',
    [
      { ...asked, 4: p('4', r('They met.')) },
      { 4: p('4', r(`They met. ${LONG}`)), 5: p('5', r('All were heard.')) },
    ],
  ],
  [
    'words, and a paragraph that was divided',
    [
      { 1: p('1', r('First, it is said.')) },
      asked,
      { 5: `${PARTED}${r('All were heard. ')}</w:p><w:p>${r(LONG)}<w:bookmarkEnd w:id="5"/></w:p>` },
    ],
  ],
  [
    'words around a paragraph that was put in',
    [
      { 1: p('1', r('It is said.')), 2: p('2', r('A thing.')) },
      { 1: `${AS_SENT[0]}${p('', ins(r('Something else.')))}` },
    ],
  ],
];
test.each([...ALONE.map(([name, one]) => [name, [one]] as const), ...TOGETHER])(
  'what was written already is told as that when the copies are read again: %s',
  (_, copies) => {
    const first = changed(...copies);
    expect(first.changes.map(({ applies }) => applies)).not.toContain(false);
    const written = writtenBy(first);
    for (const some of [copies, ...copies.map((one) => [one])]) {
      const second = again(written, some);
      expect(second.changes.map(({ why, isConflict }) => [why, isConflict])).toEqual(
        second.changes.map(() => ['there', false]),
      );
      expect(second.changes.length).toBeGreaterThanOrEqual(some === copies ? first.changes.length : 1);
      expect(second.edits.size).toBe(0);
    }
  },
);

test('of reviewers who differ, one whose words were not taken is told so again', () => {
  const rival = heard(`Some were heard. ${LONG}`);
  const written = writtenBy(reviewOf(YAML, PLACES, [asked, rival].map(bodyOf), ['1.docx']));
  const second = again(written, [asked, rival], ['1.docx']);
  expect(second.changes.map(({ why }) => why)).toEqual(['there', 'not-taken']);
  // Nobody says whose words count, or somebody else's do.
  for (const take of [[], ['2.docx'], ['1.docx', '2.docx']])
    expect(again(written, [asked, rival], take).changes.map(({ why }) => why)).toEqual(['there', 'changed-since']);
});

test.each<[name: string, others: Others, from: string, to: string]>([
  ['another text', { 4: p('4', r('They met twice.')) }, 'They met.', 'Nobody met.'],
  ['an item that is another', { 3: p('3', del(r('Two things.'))) }, 'Two things.', 'Two fine things.'],
  ['the sentence before and after', asked, 'All were heard.', 'All were asked. All were heard.'],
  ['a sentence less, and it is there', heard(LONG), LONG, 'Nobody had asked them.'],
  ['a sentence less, and nothing is as it was', heard(LONG), `All were heard. ${LONG}`, 'Wholly other things.'],
  ['another order, and it is as it was', heard(`${LONG} All were heard.`), LONG, `${LONG} So it was.`],
  ['a word that stands elsewhere', heard(`All met. ${LONG}`), 'All were heard.', 'Most were heard.'],
])('what was changed is a conflict where the content says otherwise: %s', (_, others, from, to) => {
  const told = again(YAML.replace(from, to), [others]).changes;
  expect(told.map(({ why, isConflict }) => [why, isConflict])).toEqual([['changed-since', true]]);
});

test('of a paragraph that prints a figure, its words are there and the figure is none of ours', () => {
  const yaml = 'introduction: "There were :value[x] cases. All were heard."\n';
  const places = [
    place('1', 'introduction', 'There were 12 cases. All were heard.'),
    { ...place('2', 'x', '12'), kind: 'figure' as const, within: 'sv_1', at: 11 },
  ];
  const copies = ['There were 13 cases. All were asked.', 'There were 12 deaths. All were heard.'].map((text) =>
    p('1', r(text)),
  );
  const first = reviewOf(yaml, places, copies);
  expect(first.changes.map(({ why }) => why)).toEqual([undefined, 'figure', undefined]);
  const after = edited(yaml, first.edits.get('content/engagement.yaml') ?? []);
  expect(after).toBe('introduction: "There were :value[x] deaths. All were asked."\n');
  expect(reviewOf(after, places, copies, [], 'a', 'earlier').changes.map(({ why }) => why)).toEqual([
    'there',
    'figure',
    'there',
  ]);
});

test('whatever several changed in sentences of a paragraph is there, once all of it is written', () => {
  const words = fc.constantFrom(
    ...'all were asked heard nobody and young people of the town met for two hours'.split(' '),
  );
  const sentence = fc.array(words, { minLength: 3, maxLength: 8 }).map((some) => `So ${some.join(' ')}.`);
  const sentences = fc.uniqueArray(sentence, { minLength: 4, maxLength: 6 });
  const change = fc.record({ at: fc.nat(3), to: fc.option(sentence) });
  fc.assert(
    fc.property(
      sentences,
      fc.uniqueArray(change, { minLength: 2, maxLength: 3, selector: ({ at }) => at }),
      (printed, changes) => {
        const places = [place('1', 'introduction', printed.join(' '))];
        const madeOf = (some: typeof changes): string =>
          printed
            .flatMap((was, at) => {
              const one = some.find((other) => other.at === at);
              return one ? (one.to ?? []) : [was];
            })
            .join(' ');
        const copies = changes.map((one) => p('1', r(madeOf([one]))));
        const after = `introduction: ${madeOf(changes)}\n`;
        const second = reviewOf(after, places, copies, [], 'a', 'earlier');
        expect([second.edits.size, ...second.changes.map(({ why }) => why)]).toEqual([
          0,
          ...second.changes.map(() => 'there'),
        ]);
      },
    ),
    { seed: 7, numRuns: 150 },
  );
});
