import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeAltText } from '../../../src/indicators/key-message/alt-text.ts';
import { composeKeyMessage } from '../../../src/indicators/key-message/compose.ts';
import type { KeyMessageFacts } from '../../../src/indicators/key-message/facts.ts';
import { composeHeadline } from '../../../src/indicators/key-message/headline.ts';
import { lintMessage } from '../../../src/indicators/key-message/lint.ts';
import { HIGHER_AND_FALLING as FALLING, SMALL_CHANGE as SMALL } from './facts.ts';

const anyFacts: fc.Arbitrary<KeyMessageFacts> = fc.record({
  area: fc.constantFrom('Example area', 'Leicestershire county'),
  unit: fc.constantFrom('offences per 100,000', 'admissions', '% of pupils', 'children per 10,000 under 18'),
  latest: fc.record({
    period: fc.constantFrom('2022/23', 'January to March 2024', '12 months to March 2024', '31 March 2024'),
    value: fc.option(fc.double({ min: 0, max: 99, noNaN: true })),
    lower: fc.option(fc.double({ min: 0, max: 99, noNaN: true })),
    upper: fc.option(fc.double({ min: 0, max: 99, noNaN: true })),
    count: fc.option(fc.nat(5000)),
    hidden: fc.constantFrom('suppressed', 'unavailable'),
  }),
  previous: fc.option(
    fc.record({ period: fc.constant('2021/22'), value: fc.option(fc.double({ min: 0, max: 99, noNaN: true })) }),
    { nil: undefined },
  ),
  trend: fc.constantFrom(undefined, 'increasing', 'decreasing', 'no significant change', 'cannot be calculated'),
  comparison: fc.option(
    fc.record({
      significance: fc.constantFrom('higher', 'lower', 'similar', 'not_compared'),
      benchmark: fc.constant('England'),
      value: fc.option(fc.double({ min: 0, max: 99, noNaN: true })),
    }),
    { nil: undefined },
  ),
  change: fc.option(
    fc.record({
      significant: fc.boolean(),
      percent: fc.option(fc.double({ min: -100, max: 500, noNaN: true })),
      showPercent: fc.boolean(),
    }),
    { nil: undefined },
  ),
  polarity: fc.constantFrom('low_is_good', 'high_is_good', 'none'),
  breakNote: fc.constantFrom(undefined, 'new recording guidance'),
  signal: fc.constant(undefined),
  cautions: fc.subarray(['small_numbers', 'recording_change', 'some_not_shown', 'provisional']),
  illustrative: fc.boolean(),
  decimals: fc.constantFrom(0, 1),
});

test('what is composed passes its own lint', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(lintMessage(composeKeyMessage(facts), facts)).toEqual([]);
    }),
  );
});

test('a headline passes the lint or is the neutral subtitle', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const headline = composeHeadline(facts, 'Subtitle');
      if (headline === 'Subtitle') return;
      expect(headline.split(' ').length).toBeLessThanOrEqual(10);
      expect(lintMessage(headline, facts)).toEqual([]);
    }),
  );
});

test('a hidden figure leaves no digit but those of its period', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const message = composeKeyMessage({ ...facts, latest: { ...facts.latest, value: null } });
      expect(message.replace(facts.latest.period, '')).not.toMatch(/\d/);
    }),
  );
});

test('level, comparison and trend of the worked example', () => {
  expect(composeKeyMessage({ ...FALLING, unit: 'admissions per 100,000' })).toBe(
    'In 2022/23 there were 94.1 admissions per 100,000 in Example area (84.5 to 104.6). This was higher than England (78.3). The rate has been decreasing over the last five years.',
  );
});

test('a change is stated only without a trend, and its size only where the base bears it', () => {
  expect(composeKeyMessage(SMALL)).toContain('within what chance would give');
  expect(composeKeyMessage({ ...SMALL, trend: 'no significant change' })).not.toContain('chance');
  const large = { ...SMALL, change: { significant: true, percent: -33.3, showPercent: true } };
  expect(composeKeyMessage(large)).toContain('down from 30 in the 12 months to March 2023 (33.3 per cent)');
  const small = { ...SMALL, change: { significant: true, percent: -33.3, showPercent: false } };
  expect(composeKeyMessage(small)).not.toContain('per cent');
});

test('percentages change by points', () => {
  const facts: KeyMessageFacts = {
    ...SMALL,
    unit: '% of pupils',
    latest: { period: '2022/23', value: 5.6 },
    previous: { period: '2021/22', value: 4.4 },
    change: { significant: true, percent: 27.3, showPercent: true },
    decimals: 1,
  };
  expect(composeKeyMessage(facts)).toContain('(1.2 percentage points)');
});

test('across a break the note stands for trend and change', () => {
  const message = composeKeyMessage({ ...FALLING, breakNote: 'New recording guidance.' });
  expect(message).toContain('New recording guidance.');
  expect(message).not.toContain('decreasing');
});

test('recorded offences are named so, one of them in the singular', () => {
  const one = { ...SMALL, unit: 'offences', latest: { period: '2022/23', value: 1 }, change: undefined };
  expect(composeKeyMessage(one)).toContain('there was 1 recorded offence in');
});

test('a rate whose unit names nothing is a rate, and no number of things', () => {
  const facts = { ...FALLING, unit: 'per 1,000 people' };
  expect(composeKeyMessage(facts)).toContain('the rate in Example area was 94.1 per 1,000 people (84.5 to 104.6)');
  expect(composeKeyMessage(facts)).toContain('The rate has been decreasing');
  expect(composeKeyMessage({ ...facts, latest: { period: '2022/23', value: null } })).not.toMatch(/number| of per/);
});

test.each([10, 30, 50, 70, 90, 110])(
  'an alternative text of any length compares no value without giving it: %i',
  (length) => {
    const facts = { ...SMALL, unit: 'offences per 1,000', latest: { ...SMALL.latest, count: 90, lower: 1, upper: 30 } };
    const ends = { firstPeriod: 'April 2023', lastPeriod: 'November 2025', someNotShown: false, table: undefined };
    const measure = 'x'.repeat(length);
    const alt = composeAltText({ chart: 'Line chart', measure, area: 'Example area', ...ends, facts });
    expect(alt.includes('chance would give') && !alt.includes('there were 90')).toBe(false);
  },
);

test('a control chart speaks of the expected range', () => {
  expect(composeKeyMessage({ ...SMALL, signal: 'astronomical_high' })).toContain('outside the expected range');
  expect(composeKeyMessage({ ...SMALL, signal: 'common_cause' })).not.toContain('expected range');
});

test('illustrative figures are said first, hidden ones too', () => {
  expect(composeKeyMessage({ ...FALLING, illustrative: true })).toMatch(/^Illustrative figures: in /);
  const hidden = { ...FALLING, illustrative: true, latest: { period: '2022/23', value: null } };
  expect(composeKeyMessage(hidden)).toMatch(/^Illustrative figures: in 2022\/23 .* not available\.$/);
});

test('a headline states level and trend, else it is the subtitle', () => {
  expect(composeHeadline(FALLING, 'Subtitle')).toBe('Rate higher than England and decreasing over five years');
  expect(composeHeadline(SMALL, 'Subtitle')).toBe('Subtitle');
});

test('a headline names measure and area where there is room, and says illustrative within its ten words', () => {
  expect(composeHeadline({ ...FALLING, trend: undefined }, 'Subtitle', ['Robbery in Example area', 'Robbery'])).toBe(
    'Robbery in Example area: rate higher than England',
  );
  expect(composeHeadline({ ...FALLING, illustrative: true }, 'Subtitle', ['Violence with injury'])).toBe(
    'Illustrative: Violence with injury: rate higher than England and decreasing',
  );
});

test('an academic year stands with its article', () => {
  expect(composeKeyMessage({ ...FALLING, latest: { ...FALLING.latest, period: '2024/25 academic year' } })).toMatch(
    /^In the academic year 2024\/25 /,
  );
});

test('what was made up is the trend, not why its first year was unusual', () => {
  const facts = { ...FALLING, illustrative: true, unusual: { trend: { period: '2020/21', why: 'closed.' } } };
  expect(composeKeyMessage(facts)).toContain(' (illustrative), which begin with 2020/21 (unusual: closed).');
});

test('rounded counts are told', () => {
  expect(composeKeyMessage({ ...SMALL, roundedTo: 5 })).toContain('Counts are rounded to the nearest 5.');
});

const alt = {
  chart: 'Line chart',
  measure: 'recorded offences per 100,000',
  area: 'Example area',
  firstPeriod: '2018/19',
  lastPeriod: '2022/23',
  facts: FALLING,
  someNotShown: true,
  table: '4',
} as const;

test('alternative text holds kind, measure, area, periods, message, note and table', () => {
  const text = composeAltText({ ...alt, facts: SMALL });
  expect(text).toMatch(
    /^Line chart of recorded offences per 100,000 in Example area, 2018\/19 to 2022\/23\. In the 12/,
  );
  expect(text).toMatch(/not shown, to protect people's identity\. Data in table 4\.$/);
});

test('alternative text takes shorter names before it drops a claim, and the table may stand below', () => {
  const facts = { ...FALLING, latest: { ...FALLING.latest, count: 940 } };
  const long = {
    ...alt,
    measure: 'recorded offences of violence in public places in which a knife or sharp object was used or threatened',
    table: undefined,
  };
  const text = composeAltText({
    ...long,
    someNotShown: false,
    facts,
    shorter: { measure: 'knife crime', area: 'Here' },
  });
  expect(text).toMatch(/^Line chart of knife crime in Here, .*decreasing.* Data in the table below\.$/);
});

test('alternative text drops claims together when they do not fit, and says illustrative once', () => {
  const text = composeAltText({ ...alt, facts: { ...FALLING, illustrative: true } });
  expect(text.length).toBeLessThanOrEqual(250);
  expect(text).not.toContain('higher than');
  expect(text.match(/Illustrative/g)).toHaveLength(1);
});
