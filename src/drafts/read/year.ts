import { financialYear } from './day.ts';
import { leftOut, type Read, said } from './reading.ts';

const written = (first: number): string => `${first}/${String((first + 1) % 100).padStart(2, '0')}`;

/** A financial year as the schemas write it; undefined for what is none. */
export function yearIn(text: string): string | undefined {
  const first = financialYear(text.replace(/^(?:fy|financial year|year)\s*/i, ''));
  return first === undefined ? undefined : written(first);
}

/** The financial year that a heading names, with or without a unit behind it: "2025/26 (£000)". */
export const yearAbove = (heading: string): string | undefined => yearIn(heading.replace(/\s*\(?\s*£.*$/, ''));

/** "2026/27", "FY26/27", "2021", or several: "2024/25 to 2026/27". */
export const year: Read = (text, { key }) => {
  const one = yearIn(text) ?? (/^\d{4}$/.test(text) ? text : undefined);
  if (one !== undefined) return said({ [key]: one });
  const [, from = '', to = ''] = /^(.+?)\s+(?:to|until|-|–|—)\s+(.+)$/i.exec(text) ?? [];
  const [first, last] = [yearIn(from), yearIn(to)];
  if (first !== undefined && last !== undefined && key === 'year') return said({ year: first, to_year: last });
  return leftOut(text, 'it is no financial year such as 2026/27');
};
