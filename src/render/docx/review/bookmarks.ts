import { sha256 } from '../../../core/sha256.ts';
import { bookmarked } from '../bookmark.ts';
import type { Markup } from '../markup.ts';
import type { State } from '../state.ts';
import type { PrintedPlace } from './review.ts';

/** Digits of the hash in the name of a bookmark, of which Word keeps 40 characters. */
const DIGITS = 32;

/**
 * Runs with the bookmark of their place around them. The name is made from where the words are from and how often that was printed before, so that it is the same
 * in every build of the same content.
 */
export function withPlace(
  { kind, place, path }: Omit<PrintedPlace, 'id' | 'text'>,
  runs: readonly Markup[],
  { review, counts }: State,
): Markup[] {
  if (!review) return [...runs];
  const text = textIn(runs);
  const of = [review.publication, kind, place?.file, path === '' ? text : path].join('\n');
  const number = (review.printed.get(of) ?? 0) + 1;
  review.printed.set(of, number);
  const id = `sv_${sha256(`${of}\n${number}`).slice(0, DIGITS)}`;
  const made = { id, kind, place, path, text };
  review.places.push(made);
  review.open.push(made);
  return bookmarked(id, ++counts.bookmarks, runs);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const PRINTED = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g;

/** The words that runs print; a tab or a new line as such. */
export function textIn(runs: readonly Markup[]): string {
  return [...runs.join('').matchAll(PRINTED)]
    .map(([, text, sign]) => {
      if (sign !== undefined) return sign === 'tab' ? '\t' : '\n';
      return (text ?? '').replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
    })
    .join('');
}
