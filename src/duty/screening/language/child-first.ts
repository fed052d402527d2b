import type { Place } from '../../../core/place.ts';
import type { Model } from '../../../model/model.ts';
import { matches } from '../pattern.ts';
import { type AuthoredText, authoredTexts } from '../texts.ts';
import { LABELLING_WORDS } from './child-first-words.ts';

export interface LabellingUse {
  readonly place: Place | undefined;
  readonly term: string;
  readonly better: string;
}

const QUICK = /gang|lifestyle|offender|hard|juvenile|delinquent|drug|putt?|prostitut|thug|yob|hooligan/i;

/** Words that can label a person, above all a child, in what the authors wrote. The titles of documents that are cited are not theirs. */
export function childFirstWords(model: Model): LabellingUse[] {
  return authoredTexts(model).flatMap((text) => (isCited(text) || !QUICK.test(text.prose) ? [] : usesIn(text)));
}

function usesIn({ prose, placeAt }: AuthoredText): LabellingUse[] {
  return LABELLING_WORDS.flatMap(({ term, better, pattern }) =>
    matches(prose, pattern)
      .filter(({ index, words }) => !isQuoted(prose, index, words))
      .map(({ index }) => ({ place: placeAt(index), term, better })),
  );
}

/** A record of content/sources.yaml that holds a publisher is a document somebody else named. */
const isCited = ({ schema, record }: AuthoredText): boolean => schema === 'sources' && 'publisher' in record;

/** A word in quotation marks of its own is being spoken about. */
const isQuoted = (text: string, index: number, words: string): boolean =>
  /["“‘']/.test(text[index - 1] ?? '') && /["”’']/.test(text[index + words.length] ?? '');
