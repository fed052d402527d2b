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
  of: Omit<PrintedPlace, 'id' | 'text'>,
  runs: readonly Markup[],
  { review, counts }: State,
): Markup[] {
  if (!review) return [...runs];
  const { kind, place, path } = of;
  const text = textIn(runs);
  const named = [review.publication, kind, place?.file, path === '' ? text : path].join('\n');
  const number = (review.printed.get(named) ?? 0) + 1;
  review.printed.set(named, number);
  const id = `sv_${sha256(`${named}\n${number}`).slice(0, DIGITS)}`;
  const made: PrintedPlace = { ...of, id, text, look: lookOf(runs) };
  const written = runs.join('');
  for (const inner of review.open) {
    const at = inner.within ? -1 : written.indexOf(inner.id);
    if (at >= 0) inner.within = { id, at: textIn([written.slice(0, at)]).length };
  }
  review.places.push(made);
  review.open.push(made);
  return bookmarked(id, ++counts.bookmarks, runs);
}

const RUN = /<w:r>(?:<w:rPr>(?:<w:rStyle w:val="(\w+)"\/>)?)?/g;

/** How all words of some runs look, where one of the styles of emphasis is on each. */
function lookOf(runs: readonly Markup[]): PrintedPlace['look'] {
  const styles = new Set([...runs.join('').matchAll(RUN)].map(([, style]) => style));
  const [style] = styles;
  return styles.size === 1 ? LOOKS[style ?? ''] : undefined;
}

const LOOKS: Readonly<Record<string, string>> = {
  Strong: 'strong',
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong emphasis',
};

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
