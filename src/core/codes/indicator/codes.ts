import type { CodeEntry } from '../../codes.ts';

/** Indicators that cannot be worked out as they stand, or whose figures are out of date. */
export const part = {
  'indicator/ages-overlap': {
    title: 'Two age groups of an indicator share an age',
    severity: 'error',
    why: 'People of that age would be counted twice.',
    fix: 'Change the groups so that each age is in one of them, or make a second indicator.',
    example: 'age_bands: ["all", "0-24", "25+"]',
  },
  'indicator/no-denominator': {
    title: 'A rate or share has no denominator',
    severity: 'error',
    why: 'It cannot be worked out.',
    fix: 'Say under denominator whom the rate is for, or change the measure to count.',
    example: 'denominator: { name: mid-year residents, from: population }',
  },
  'indicator/unit': {
    title: 'The unit says another thing than the measure',
    severity: 'error',
    why: 'The unit is printed beside each figure: a count would be read as a rate, or a rate as one for another number of people.',
    fix: 'Write the unit, the measure and the multiplier so that all say the same.',
    example: 'measure: crude_rate\nmultiplier: 1000\nunit: offences per 1,000 residents',
  },
  'indicator/stale': {
    title: 'Figures are out of date',
    severity: 'warning',
    why: 'A reader would take old figures for the latest there are.',
    fix: 'Put the newer figures into the data folder and set last_updated and next_update in the metadata.',
    example: 'last_updated: 2026-10-15',
  },
} as const satisfies Record<string, CodeEntry>;
