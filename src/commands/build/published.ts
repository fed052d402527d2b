import { newSince, type PublishedLevels, together } from '../../disclosure/levels.ts';
import { MANIFEST } from '../../write/record.ts';

/** More indicators than this are counted, and so are more that have something new. */
const MOST_NAMED = { all: 7, fresh: 4 };

/**
 * What a build published as data, an indicator a line, and what of it no edition had before. `before` is what earlier runs recorded; undefined
 * where there is no such record, and nothing can be called new. Empty without data.
 */
export function publishedInWords(
  editions: readonly PublishedLevels[],
  before: readonly PublishedLevels[] | undefined,
): string {
  const all = together(editions);
  if (all.length === 0) return '';
  const fresh = before ? newSince(all, before) : [];
  const isFresh = ({ indicator }: PublishedLevels): boolean => fresh.some((one) => one.indicator === indicator);
  // What is new is looked at first.
  const listed = all.toSorted((a, b) => Number(isFresh(b)) - Number(isFresh(a)));
  const named = listed.slice(0, MOST_NAMED.all).map((one) => `  ${one.title}: ${levelsInWords(one).join('; ')}\n`);
  const more = all.length - named.length;
  return [
    `Published as data:\n${named.join('')}`,
    more > 0 ? `  and ${more} more, listed in each ${MANIFEST} under "published"\n` : '',
    fresh.length > 0 ? `New since the last build: ${freshInWords(fresh)}.\n` : '',
  ].join('');
}

function freshInWords(fresh: readonly PublishedLevels[]): string {
  const more = fresh.length - MOST_NAMED.fresh;
  const named = fresh.slice(0, MOST_NAMED.fresh).map((one) => `${one.title} (${levelsInWords(one).join('; ')})`);
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Kinds of period whose plural is not made with an s at the end. */
const KINDS: Readonly<Record<string, string>> = { point_in_time: 'points in time' };

/** "unitary, district; financial years; ages all, 0-24; by sex". */
function levelsInWords({ areas, periods, ages, splits }: PublishedLevels): string[] {
  const words = (list: readonly string[]): string => list.map((one) => one.replaceAll('_', ' ')).join(', ');
  const kinds = periods.map((kind) => KINDS[kind] ?? (kind.endsWith('s') ? kind : `${kind}s`));
  return [
    words(areas),
    words(kinds),
    ages.length > 0 ? `ages ${words(ages)}` : '',
    splits.length > 0 ? `by ${words(splits)}` : '',
  ].filter((part) => part !== '');
}
