import { expect, test } from 'vitest';
import { checkUnit } from '../../src/indicators/check-unit.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';

const meta = (given: Partial<IndicatorContent>): IndicatorContent => ({
  id: 'harm',
  label: 'Harm',
  short_label: 'Harm',
  definition: 'What was recorded',
  measure: 'count',
  unit: 'offences',
  numerator: { name: 'offences', counts: 'offences' },
  geography: { basis: 'place' },
  age_bands: ['all'],
  period: { type: 'calendar_year' },
  source: { id: 'police', publisher: 'Police', title: 'Records', licence: 'none' },
  provenance: 'illustrative',
  polarity: { value: 'none', reason: 'Not known' },
  disclosure: { rule: 'small' },
  ...given,
});

type Row = readonly [IndicatorContent['measure'], IndicatorContent['multiplier'], string];

test.each<Row>([
  ['count', undefined, 'offences'],
  ['count', undefined, 'nights per bed'],
  ['count', 1000, 'visits'],
  ['crude_rate', undefined, 'per 100,000 people'],
  ['crude_rate', undefined, 'per hundred thousand people'],
  ['crude_rate', undefined, 'troseddau fesul 100,000 o bobl'],
  ['crude_rate', 1000, 'per 1,000 10 to 17 year olds'],
  ['crude_rate', 1000, 'offences/1000 residents'],
  ['crude_rate', 100_000, 'offences per 100k'],
  ['crude_rate', 100, 'suspensions per 100 pupils'],
  ['crude_rate', 100, 'per cent of pupils'],
  ['crude_rate', 1_000_000, 'for every million people'],
  ['crude_rate', 1, 'offences a person'],
  ['proportion', undefined, '% of pupils'],
  ['proportion', undefined, 'per cent'],
  ['proportion', undefined, 'y cant o ddisgyblion'],
  ['dsr', undefined, 'per 1,000 people'],
  ['ratio', undefined, 'score'],
  ['crude_rate', 1000, 'offences'],
  ['proportion', undefined, 'pupils'],
  ['count', undefined, '…'],
  ['crude_rate', undefined, '…'],
])('%s, %s: "%s" fits', (measure, multiplier, unit) => {
  expect(checkUnit(meta({ measure, multiplier, unit }))).toEqual([]);
});

test.each<readonly [...Row, string]>([
  ['count', undefined, 'per 1,000 people', 'unit: offences'],
  ['count', undefined, 'per cent of pupils', 'unit: offences'],
  ['count', 1000, 'offences per thousand residents', 'unit: offences'],
  ['crude_rate', undefined, 'per 1,000 people', 'multiplier: 1000\n'],
  ['crude_rate', 1000, 'per 100,000 people', 'multiplier: 100000\n'],
  ['crude_rate', 1000, 'per cent', 'measure: proportion'],
  ['proportion', undefined, 'per 1,000 pupils', 'measure: crude_rate\nmultiplier: 1000'],
  ['dsr', 1000, 'per 100,000 people', 'multiplier: 100000\n'],
])('%s, %s: "%s" does not', (measure, multiplier, unit, example) => {
  const [problem, ...others] = checkUnit(meta({ measure, multiplier, unit }));
  expect([problem?.code, others.length]).toEqual(['indicator/unit', 0]);
  expect(problem?.example).toContain(example);
});
