import type { KeyMessageFacts } from '../../../src/indicators/key-message/facts.ts';

/** A higher but falling rate: level and trend point different ways. */
export const HIGHER_AND_FALLING: KeyMessageFacts = {
  area: 'Example area',
  unit: 'offences per 100,000',
  latest: { period: '2022/23', value: 94.13, lower: 84.5, upper: 104.6 },
  previous: { period: '2021/22', value: 89.04 },
  trend: 'decreasing',
  comparison: { significance: 'higher', benchmark: 'England', value: 78.3 },
  change: undefined,
  polarity: 'low_is_good',
  cautions: [],
  illustrative: false,
  decimals: 1,
};

/** No trend, no comparison: a small base with a change that is within chance. */
export const SMALL_CHANGE: KeyMessageFacts = {
  ...HIGHER_AND_FALLING,
  unit: 'admissions',
  latest: { period: '12 months to March 2024', value: 20 },
  previous: { period: '12 months to March 2023', value: 30 },
  trend: undefined,
  comparison: undefined,
  change: { significant: false, percent: -33.3, showPercent: false },
  polarity: 'none',
  decimals: 0,
};
