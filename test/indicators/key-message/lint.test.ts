import { expect, test } from 'vitest';
import type { KeyMessageFacts } from '../../../src/indicators/key-message/facts.ts';
import { lintMessage } from '../../../src/indicators/key-message/lint.ts';
import { HIGHER_AND_FALLING as FALLING, SMALL_CHANGE as SMALL } from './facts.ts';

const similar: KeyMessageFacts = {
  ...FALLING,
  trend: 'no significant change',
  comparison: { significance: 'similar', benchmark: 'England', value: 90 },
};
const hidden: KeyMessageFacts = { ...SMALL, latest: { period: '2022/23', value: null, hidden: 'suppressed' } };
const doubled: KeyMessageFacts = {
  ...SMALL,
  latest: { period: '2023/24', value: 200 },
  previous: { period: '2022/23', value: 100 },
  change: { significant: true, percent: 100, showPercent: true },
};
const broken: KeyMessageFacts = { ...FALLING, breakNote: 'new recording guidance' };
const chart: KeyMessageFacts = { ...SMALL, signal: 'astronomical_high' };
const made: KeyMessageFacts = { ...similar, illustrative: true };
const both: KeyMessageFacts = { ...FALLING, latest: { ...FALLING.latest, count: 940 }, comparison: undefined };
const share: KeyMessageFacts = {
  ...SMALL,
  unit: '% of pupils',
  latest: { period: '2022/23', value: 33.2 },
  decimals: 1,
};

const LEVELS = [
  '(95% CI 84.5 to 104.6)',
  '(95 % CI: 84.5 to 104.6)',
  '(CI 95: 84.5 to 104.6)',
  '(95 per cent confidence interval 84.5 to 104.6)',
  '(95-per-cent limits 84.5 to 104.6)',
  '(confidence limits at 95 per cent: 84.5 to 104.6)',
  '(95% confidence limits 84.5 to 104.6; 99.8% control limits are not given)',
  '(95 and 99.8 per cent limits)',
];

test.each(LEVELS)('a confidence level is no figure and no percentage: %s', (level) => {
  expect(lintMessage(`In 2022/23 the recorded rate was 94.1 ${level}.`, similar)).toEqual([]);
});

test('a level that the limits do not have is a number like any other', () => {
  expect(lintMessage('The recorded rate was 94.1 (90% CI 84.5 to 104.6).', similar)).not.toEqual([]);
  expect(lintMessage('The recorded rate was 95, with limits of 84.5.', similar).map((f) => f.rule)).toEqual(['N']);
});

const cases: readonly (readonly [string, KeyMessageFacts, string, readonly string[]])[] = [
  ['a rise without evidence', similar, 'Offences recorded by the police rose in Example area.', ['M1']],
  ['a fall against a rising change', doubled, 'Admissions fell in 2023/24.', ['M1']],
  ['a fall that the trend bears out', { ...FALLING, comparison: undefined }, 'The recorded rate fell.', []],
  ['a denied rise', similar, 'There was no significant increase.', []],
  ['a bound is no rise', similar, 'There can be up to 94.1 recorded offences per 100,000.', []],
  ['higher without the benchmark named', FALLING, 'The falling rate is higher than average.', ['M2']],
  ['higher where the comparison is similar', similar, 'The rate is above England.', ['M2']],
  ['higher than the benchmark, and falling', FALLING, 'The rate is higher than England but falling.', []],
  ['a judgement without polarity', { ...doubled, polarity: 'none' }, 'The position got worse in 2023/24.', ['M3']],
  ['a judgement against the evidence', { ...FALLING, comparison: undefined }, 'The position got worse.', ['M3']],
  ['a judgement that the trend bears out', { ...FALLING, comparison: undefined }, 'The position improved.', []],
  ['stability out of no significant change', similar, 'The rate was stable.', ['M4']],
  ['a rank where the area is similar', similar, 'Example area ranked 3rd.', ['M5']],
  ['a percentage of a small base', SMALL, 'The change was 33 per cent.', ['M6']],
  ['a percentage of a base that bears it', doubled, 'The change was 100 per cent.', []],
  ['a number for a hidden figure', hidden, 'In 2022/23 there were 3 admissions.', ['M7']],
  ['a direction for a hidden figure', hidden, 'Admissions rose.', ['M7']],
  ['words alone for a hidden figure', hidden, 'In 2022/23 the number is not shown.', []],
  ['the level without the trend against it', FALLING, 'The rate is higher than England.', ['M8']],
  ['the trend without the level against it', FALLING, 'The rate has been decreasing.', ['M8']],
  ['a count compared with a rate', both, 'There were 940 recorded offences, against 89.0 a year before.', ['M9']],
  ['a quarter by number', similar, 'In quarter 1 the rate was 94.1.', ['M9']],
  ['significance on a control chart', chart, 'The change is significant.', ['M10']],
  ['illustrative figures unsaid', made, 'The rate was similar to England.', ['M11']],
  ['illustrative figures said', made, 'Illustrative figures: the rate was similar to England.', []],
  ['a cause', similar, 'The rate was 94.1 because of patrols.', ['M12']],
  ['offences without recorded', similar, 'There were 94.1 offences per 100,000.', ['M13']],
  ['admissions as people', SMALL, 'There were 20 people.', ['M13']],
  ['doubled where it did', doubled, 'Admissions doubled.', []],
  [
    'doubled where it did not',
    { ...doubled, latest: { period: '2023/24', value: 190 } },
    'Admissions doubled.',
    ['M14'],
  ],
  ['a third of a shown share', share, 'A third of pupils, 33.2 per cent.', []],
  ['most where it is less than half', share, 'It was most of the group.', ['M14']],
  ['two thirds where a third is shown', share, 'Two thirds of pupils.', ['M14']],
  ['a trend across a break', broken, 'The rate has been decreasing.', ['M15']],
  ['a judgement on a trend across a break', broken, 'The position improved.', ['M3']],
  ['no significant change across a break', broken, 'There was no significant change.', ['M15']],
  ['a number that no figure prints', similar, 'The rate was 95.2.', ['N']],
  ['a number rounded as the text rounds it', similar, 'The rate was 94 (84.5 to 104.6), 95 per cent limits.', []],
];

test.each(cases)('%s', (_, facts, text, rules) => {
  expect(lintMessage(text, facts).map((finding) => finding.rule)).toEqual(rules);
});

test('a cause is a warning, a claim that is not shown an error', () => {
  expect(lintMessage('Stable because of patrols.', similar).map((f) => f.severity)).toEqual(['error', 'warning']);
});

test('numbers of the table and shares of a shown base may be used', () => {
  expect(lintMessage('Most of it lies in 17 areas.', similar, [17.2], [61])).toEqual([]);
  expect(lintMessage('Most of it lies in 17 areas.', similar, [], [49]).map((f) => f.rule)).toEqual(['M14', 'N']);
});

test('a finding carries the words found and the sentence that is borne out', () => {
  const [finding] = lintMessage('The rate rose.', { ...similar, comparison: undefined });
  expect(finding?.found).toBe('rose');
  expect(finding?.composed).toContain('no significant change');
});

const breaking = cases.filter(([, , , rules]) => rules.length > 0);

test.each(breaking)('the wording that is proposed passes: %s', (_, facts, text) => {
  for (const { rule, found, instead } of lintMessage(text, facts)) {
    expect(instead.advice).toContain(instead.wording);
    // A sentence of its own takes the place of the text; a word takes the place of what was found.
    const isSentence = instead.wording.endsWith('.');
    const written = isSentence ? instead.wording : text.replace(found, () => instead.wording);
    expect(lintMessage(written, { ...facts, illustrative: false }).map((finding) => finding.rule)).not.toContain(rule);
    if (isSentence) expect(lintMessage(written, { ...facts, illustrative: false })).toEqual([]);
  }
});
