// Periods as the canonical form writes them.
import { FIRST_YEAR } from './indicators.mjs';

export const YEARS = Array.from({ length: 10 }, (_, i) => FIRST_YEAR + i);

const two = (number) => String(number).padStart(2, '0');

/** 2021 → 2021/22. */
export const yearText = (year) => `${year}/${two((year + 1) % 100)}`;

/** 2016, 2018 → 2016/17 - 18/19. */
export const pooledText = (first, last) => `${yearText(first)} - ${two(last % 100)}/${two((last + 1) % 100)}`;

/** The twelve months of a year that begins in April. */
export const monthTexts = (year) =>
  Array.from({ length: 12 }, (_, i) => (i < 9 ? `${year}-${two(i + 4)}` : `${year + 1}-${two(i - 8)}`));

/** The last day of the year that begins in April. */
export const yearEnd = (year) => `${year + 1}-03-31`;
