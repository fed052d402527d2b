import { expect, test } from 'vitest';
import { checkClaims } from '../../../src/assemble/figure/claims.ts';
import type { FigureNode } from '../../../src/assemble/nodes.ts';
import { assemblyOf, type Given, treeOf, years } from './assembly.ts';

const OBSERVATIONS = [
  ...years([400, 350, 300, 250, 200]),
  ...years([100, 100, 100, 100, 100], { area: 'E92000001', denominator: 10_000_000 }),
  ...years([210, 205, 195, 205, 200], { area: 'A2' }),
];
const FIGURE = '::chart{kind="line" indicator="assaults" areas="A1,E92000001"}';
const BOTH = '::chart{kind="line" indicator="assaults" areas="A1,A2"}';

function codes(markdown: string, given: Given = {}): string[] {
  const assembly = assemblyOf({ observations: OBSERVATIONS, ...given });
  checkClaims(treeOf(markdown, assembly), assembly);
  return assembly.diagnostics.map(({ code, severity }) => `${code} ${severity}`);
}
const CLAIM = ['figure/claim error'];
/** A sentence without a token may be about something else. */
const QUESTION = ['figure/claim warning'];
const MADE_UP: Given = { meta: { provenance: 'illustrative' } };

const beside: [string, string, string[], Given?][] = [
  ['a rise before a falling figure', `The rate rose.\n\n${FIGURE}`, QUESTION],
  ['a rise after it', `${FIGURE}\n\nThe rate rose.`, QUESTION],
  ['level and trend as they are', `The rate fell and is higher than England.\n\n${FIGURE}`, []],
  ['the trend without the level against it', `The rate fell.\n\n${FIGURE}`, QUESTION],
  ['both in two sentences', `The rate fell. It is higher than England.\n\n${FIGURE}`, []],
  ['a rise in another section', `The rate rose.\n\n# Title\n\n${FIGURE}`, []],
  ['a rise two paragraphs away', `The rate rose.\n\nText.\n\n${FIGURE}`, []],
  ['a rise with a source of its own', `The rate rose.:cite[report]\n\n${FIGURE}`, []],
  ['stability, source or not', `The rate was stable.:cite[report]\n\n${FIGURE}`, QUESTION],
  ['a fall in the area that did not fall', `In Southtown the rate fell.\n\n${BOTH}`, QUESTION],
  ['a fall in the area that fell', `In Northtown the rate fell and is higher than England.\n\n${BOTH}`, []],
  ['a number that is not in the figure', `There were 201 recorded offences.\n\n${FIGURE}`, QUESTION],
  ['a number that is', `There were 200 recorded offences.\n\n${FIGURE}`, []],
  ['a cause', `The rate is what it is because of patrols.\n\n${FIGURE}`, ['figure/claim warning']],
  ['what says nothing of the figure', `The first chart counts offences by place.\n\n${FIGURE}`, []],
  ['the name of the partnership', `Hello Violence Reduction Network.\n\n${FIGURE}`, [], MADE_UP],
  ['a claim beside its name', `The rate rose, the Violence Reduction Network says.\n\n${FIGURE}`, QUESTION],
  ['a claim on made-up figures unsaid', `The rate fell and is higher than England.\n\n${FIGURE}`, CLAIM, MADE_UP],
  [
    'what stands below a table before it',
    `::figures-by-year{indicators="assaults"}\n\n${FIGURE}`,
    [],
    {
      meta: {
        ...MADE_UP.meta,
        source: { id: 'police', publisher: 'P', title: 'Made up: growing fewer', licence: 'none' },
      },
    },
  ],
  [
    'a claim on made-up figures',
    `Illustrative figures: the rate fell and is higher than England.\n\n${FIGURE}`,
    [],
    MADE_UP,
  ],
];

test.each(beside)('beside a figure: %s', (_, markdown, expected, given) => {
  expect(codes(markdown, given)).toEqual(expected);
});

const sentences: [string, string, string[], Given?][] = [
  ['a level', 'The recorded rate was :rate[assaults] (:interval[assaults]) in :period[assaults].', []],
  ['a rise', 'The recorded rate rose to :rate[assaults].', CLAIM],
  ['offences that are not said to be recorded', 'There were :count[assaults] offences.', CLAIM],
  ['a number of its own', 'The recorded rate was :rate[assaults], and 90 before.', CLAIM],
  ['a comparison that was not made', 'The rate of :rate[assaults] is higher than Southtown.', CLAIM],
  ['a comparison that was', 'At :rate[assaults] it is :comparison[assaults]; the trend is :trend[assaults].', []],
  ['a whole message', ':message[assaults]', []],
  ['a claim joined to a message', 'It rose: :message[assaults]', CLAIM],
  ['made-up figures unsaid', 'The recorded rate was :rate[assaults].', CLAIM, MADE_UP],
  [
    'made-up figures',
    'Illustrative figures: the recorded rate was :rate[assaults]. It was :rate[assaults].',
    [],
    MADE_UP,
  ],
  [
    'figures that are not made up, and are called so',
    'Illustrative figures: the recorded rate was :rate[assaults].',
    QUESTION,
  ],
  ['the word elsewhere in the sentence', 'The recorded rate was :rate[assaults], an illustrative case.', []],
  ['the words of the unit token', 'There were :rate[assaults] :unit[assaults] in :period[assaults].', []],
  ['the author’s own word beside it', 'There were :rate[assaults] offences, in :unit[assaults].', CLAIM],
  ['admissions as people by their number', 'There were :count[assaults] victims, of recorded offences.', CLAIM],
  ['a confidence level', 'The recorded rate was :rate[assaults] (95% CI :interval[assaults]).', []],
  ['no figure at all', 'Violence rose. There were 90 offences.', []],
];

test.each(sentences)('a sentence with tokens: %s', (_, markdown, expected, given) => {
  expect(codes(markdown, given)).toEqual(expected);
});

test('the finding gives both texts', () => {
  const assembly = assemblyOf({ observations: OBSERVATIONS });
  checkClaims(treeOf(`The rate rose.\n\n${FIGURE}`, assembly), assembly);
  expect(assembly.diagnostics[0]?.message).toContain('"The rate rose."');
  expect(assembly.diagnostics[0]?.message).toContain('The rate has been decreasing over the last five years.');
});

const attributes: [string, string, string[]][] = [
  ['a headline the figure bears out', 'headline="Rate decreasing and higher than England"', []],
  ['a headline it does not', 'headline="Violence is rising"', CLAIM],
  ['a headline with a number of its own', 'headline="Rate of 77 in Northtown"', CLAIM],
  ['an alternative text of the table’s numbers', 'alt="From 400 to 200 recorded offences in Northtown"', []],
  ['one with another number', 'alt="From 401 to 200 recorded offences in Northtown"', ['figure/alt-number error']],
  ['one with a claim', 'alt="The recorded rate rose and is higher than England"', CLAIM],
];

test.each(attributes)('%s', (_, attribute, expected) => {
  expect(codes(FIGURE.replace('}', ` ${attribute}}`))).toEqual(expected);
});

test('an alternative text takes the place of the composed one, with its mark', () => {
  const assembly = assemblyOf({ observations: OBSERVATIONS, ...MADE_UP });
  const figure = treeOf(FIGURE.replace('}', ' alt="A line"}'), assembly).children[0] as FigureNode;
  expect(figure.alt).toBe('Illustrative: A line');
});
