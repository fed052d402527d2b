import { HIDDEN_SYMBOLS, type Published, type PublishedPoint } from '../../disclosure/published.ts';
import { type DisplayPlace, displayNumber, numberText } from '../../indicators/display-number.ts';
import { label } from '../label.ts';
import type { Labels } from '../publication.ts';

/** A number as it is printed, or the symbol of why it is not. What is above 0 but rounds to it is never printed as 0. */
export function published(value: Published, decimals: number, place: DisplayPlace = 'text'): string {
  return value.kind === 'shown' ? displayNumber(value.value, { decimals, place }) : HIDDEN_SYMBOLS[value.reason];
}

/** "43.0 to 47.7", or nothing when there are no limits. */
export function intervalOf(point: PublishedPoint, decimals: number, labels: Labels): string {
  if (point.lower === null || point.upper === null) return '';
  const [lower, upper] = [point.lower, point.upper].map((limit) => numberText(limit, decimals));
  return label(labels, 'range', { lower: lower ?? '', upper: upper ?? '' });
}

/** An age group in words: all ages, under 25, 25 and over, aged 10 to 17. */
export function ageInWords(age: string, labels: Labels): string {
  if (age === 'all') return label(labels, 'age.all');
  if (age === 'unknown') return label(labels, 'age.unknown');
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(age) ?? [];
  if (to === undefined) return label(labels, 'age.over', { from: from ?? age });
  return from === '0'
    ? label(labels, 'age.under', { to: Number(to) + 1 })
    : label(labels, 'age.between', { from: from ?? '', to });
}

/** "a, b and c". */
export function listInWords(items: readonly string[], labels: Labels): string {
  if (items.length < 2) return items[0] ?? '';
  return label(labels, 'list_and', { first: items.slice(0, -1).join(', '), last: items.at(-1) ?? '' });
}

/** The first letter small, unless the word is an abbreviation. */
export const lowerFirst = (text: string): string =>
  /^[A-Z][A-Z&]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
/** The first letter as a capital, the others as they are. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
