import { isUnreliable, published } from '../../disclosure/in-table.ts';
import { HIDDEN_SYMBOLS, type PublishedPoint } from '../../disclosure/published.ts';
import { numberText } from '../../indicators/display-number.ts';
import { label } from '../label.ts';
import type { Labels } from '../publication.ts';
import { holdAnd, holdComma, inARow } from '../words.ts';

/** A point's value or count in a sentence, where low reliability is told in words. */
export function inSentence(point: PublishedPoint, of: 'value' | 'count', decimals: number, labels: Labels): string {
  const value = published(point[of], decimals);
  if (!isUnreliable(point)) return value;
  const isGiven = point[of].kind === 'shown';
  return isGiven || value !== HIDDEN_SYMBOLS.unavailable
    ? label(labels, 'low_reliability.shown', { value })
    : label(labels, 'low_reliability.hidden');
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

/**
 * "a, b and c". Where one of them holds a comma or an "and", semicolons divide them: "a; b and c; and d". Of two that hold no more than an "and" a comma
 * does: "a, and b and c".
 */
export function listInWords(items: readonly string[], labels: Labels): string {
  if (items.length < 2) return items[0] ?? '';
  const isPair = items.length === 2 && !holdComma(items);
  const isApart = holdComma(items) || holdAnd(items);
  const slots = { first: inARow(items.slice(0, -1), isApart), last: items.at(-1) ?? '' };
  return label(labels, isApart ? (isPair ? 'list_and_apart' : 'list_and_long') : 'list_and', slots);
}

/** The first letter small, unless the word is an abbreviation. */
export const lowerFirst = (text: string): string =>
  /^[A-Z][A-Z&]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
/** The first letter as a capital, the others as they are. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
