import { type Hit, matches } from '../pattern.ts';
import type { AuthoredText } from '../texts.ts';

const NAME = String.raw`[A-Z][\w’'-]*`;
const KIND = 'Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace|Grove|Mews';
/** Words that are names of other things too, and streets only after a house number. */
const KIND_WITH_NUMBER = `${KIND}|Way|Court|Place|Square|Row|Walk|Hill|Gardens|Green|Rise|View|Parade|St|Rd|Ave|Ln`;

/** A name of one to three words and a kind of street, not followed by a further name ("Street Doctors"). */
const NAMED = new RegExp(String.raw`\b(?:${NAME} ){1,3}(?:${KIND})\b(?! [A-Z])`, 'g');
const SHORTENED = new RegExp(String.raw`\b(?:${NAME} ){1,3}(?:Rd|St|Ave|Ln)\b\.?(?! ?[A-Z])`, 'g');
const NUMBERED = new RegExp(String.raw`\b\d{1,4}[a-d]?,? (?:${NAME} ){1,3}(?:${KIND_WITH_NUMBER})\b`, 'g');

/** Words that begin a sentence or qualify a street and are no name. */
const NO_NAME =
  /^(?:(?:The|This|That|Each|Every|Any|A|An|On|In|At|Near|From|Along|Around|By|To|Of|And|Our|Their|No|Some|Most|Open|Play|School) )+/;

const QUICK = new RegExp(String.raw` (?:${KIND_WITH_NUMBER})\b`);

/** Names of streets. The address that readers may write to is public. */
export function streets({ prose, key }: AuthoredText): Hit[] {
  if (key === 'address' || !QUICK.test(prose)) return [];
  const hits = [NAMED, SHORTENED, NUMBERED].flatMap((expression) => matches(prose, expression));
  const named = hits.flatMap(({ index, words }) => {
    const name = words.replace(NO_NAME, '');
    return / /.test(name) ? [{ index: index + words.length - name.length, words: name }] : [];
  });
  return named.filter((hit) => !named.some((other) => other !== hit && contains(other, hit)));
}

const contains = (outer: Hit, inner: Hit): boolean =>
  outer.words.length > inner.words.length &&
  outer.index <= inner.index &&
  outer.index + outer.words.length >= inner.index + inner.words.length;
