import { describe, expect, test } from 'vitest';
import { nearTokens } from '../../src/assemble/near-tokens.ts';
import { DIRECTIVES } from '../../src/directives/generated/directives.ts';

const KNOWN = ['violence', 'knife-crime', 'police'];
const found = (text: string) =>
  nearTokens(text, new Map(Object.entries(DIRECTIVES)), (id) => KNOWN.includes(id)).map(
    ({ line, column, meant }) => `${line}:${column} ${meant}`,
  );

const NEAR: readonly [text: string, expected: string][] = [
  ['It was rate[violence].', '1:8 :rate[violence]'],
  ['It was: rate[violence].', '1:9 :rate[violence]'],
  ['It was : rate[violence].', '1:8 :rate[violence]'],
  ['It was :rate [violence].', '1:8 :rate[violence]'],
  ['It was :rate [violense].', '1:8 :rate[violense]'],
  ['It was :rate(violence).', '1:8 :rate[violence]'],
  ['It was :rate[violence in 2024.', '1:8 :rate[violence]'],
  ['It was Rate[violence].', '1:8 :rate[violence]'],
  ['It was rate:[violence].', '1:8 :rate[violence]'],
  ['It was ratte[violence].', '1:8 :rate[violence]'],
  ['It was rate [violence].', '1:8 :rate[violence]'],
  ['It was rate[hospital-stays].', '1:8 :rate[hospital-stays]'],
  ['It was rate[knife-crime]{area=local:x}.', '1:8 :rate[knife-crime]'],
  ['It was ::rate[violence].', '1:8 :rate[violence]'],
  ['As the law says.cite[police]', '1:17 :cite[police]'],
  ['As the law says.cite[police#duty]', '1:17 :cite[police#duty]'],
  ['As the law says :cite [police#duty].', '1:17 :cite[police#duty]'],
  ['First.\n\nThen rate[violence].', '3:6 :rate[violence]'],
  ['It was :  rate[violence].', '1:8 :rate[violence]'],
  ['It was :rate\n[violence].', '1:8 :rate[violence]'],
  ['It was `rate[violence]`.', '1:9 :rate[violence]'],
  ['It was :rate[violence] {area=local:x}.', '1:8 :rate[violence]{…}'],
  ['It was :rate[violence](area=local:x).', '1:8 :rate[violence]{…}'],
  ['It was :rate[violence][area=local:x].', '1:8 :rate[violence]{…}'],
  ['It was :rate[violence]{area=local:x', '1:8 :rate[violence]{…}'],
  ['See ::chart{indicator=violence} here.', '1:5 ::chart{…}'],
  ['Words.\n\n::chart {indicator=violence}', '3:1 ::chart{…}'],
  ['::chart{indicator=violence', '1:1 ::chart{…}'],
  [':: chart{indicator=violence}', '1:1 ::chart{…}'],
  ['chart{indicator=violence}', '1:1 ::chart{…}'],
  ['  Chart{indicator=violence}', '1:3 ::chart{…}'],
  ['::: note\nWords.\n:::', '1:1 :::note'],
  [':::note {title="x"}\nWords.\n:::', '1:1 :::note{…}'],
  ['::licences of all', '1:1 ::licences'],
];

const PROSE = [
  'It is :lang[Heddlu Gwent]{is=cy}, or :lang[Heddlu]{is=cy}.', // free words, one or more
  'It was :rate[violence] in :period[violence]{area=local:x}.',
  'As the law says.:cite[police#duty] Others follow.:cite[police]:cite[police#of-others]',
  'It was :ratte[violence] or :rate{violence}.', // tokens, which are refused as such
  'It was :rate[violence with injury] in all.', // so is this
  'The rate [1] and the count [2, 3] of the table.',
  'At a rate (see the annex), a period (April to June) and a count (police).',
  'The rate[s], count[ies] and unit[ed] of a quotation, and the ref[erence].',
  'The trend (violence) and the status (published).',
  'The rate [sic] of the report; the message [in Welsh] of the mayor.',
  'A [rate](https://example.org/rate(violence)) and a [period](#chapter).',
  'Note: rate [per 1,000] of violence, {sic} and (so on).',
  'Escaped it is \\:rate[violence] and \\::chart{indicator=violence}.',
  'Words.\n- ::chart{indicator=violence}\n  ::chart{indicator="a}b"}',
  ':::note\nWords: {area=x}.\n:::',
  'Chart {see below}, cards: chart and note, std::chart, :rate[violence] (area=x) and :rate[violence] {sic}.',
  '::chart{indicator=violence}',
  ':::note{title="x"}\nWords.\n:::',
  'Crime-rate[violence-free] zones.',
  'Times: 10:30 (rate), at 11:45 [violence].',
];

describe('what is nearly a token', () => {
  test.each(NEAR)('%s', (text, expected) => expect(found(text)).toEqual([expected]));
});

describe('what is prose, or a token', () => {
  test.each(PROSE)('%s', (text) => expect(found(text)).toEqual([]));
});
