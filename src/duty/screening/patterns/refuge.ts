import { type Hit, matches } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import { POSTCODE } from './postcode.ts';
import { namesOf } from './street.ts';

const REFUGE = /\b(?:refuges?|safe ?houses?|safe accommodation|crisis accommodation)\b/gi;
const WHERE =
  /\b(?:(?:is|are|stands?|lies|located|based|situated|found|address) (?:at|in|on|near|behind|opposite|next to|is) (?:the )?(?:\d|[A-Z]))/;

/** Refuges in a sentence with a street, a postcode or a place. */
export function refugeAddresses(authored: ReadableText): Hit[] {
  if (!/refuge|safe|crisis/i.test(authored.prose)) return [];
  return authored.sentences.flatMap(({ text, start }) => {
    const refuge = matches(text, REFUGE)[0];
    if (!refuge) return [];
    const placed = WHERE.test(text) || matches(text, POSTCODE).length > 0 || namesOf(text).length > 0;
    return placed ? [{ ...refuge, index: refuge.index + start }] : [];
  });
}
