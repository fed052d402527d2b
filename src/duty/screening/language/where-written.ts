import type { Place } from '../../../core/place.ts';
import type { Model } from '../../../model/model.ts';
import { authoredTexts } from '../texts.ts';

/** Where in a file the first word stands that reads so, from the beginning of a block on: a block answers for its first line alone. The block's place where its words do not hold it. */
export function whereWritten(model: Model, word: string, block: Place): Place {
  const places = authoredTexts(model).flatMap(({ text, placeAt }) =>
    offsetsOf(word, text).flatMap((offset) => placeAt(offset) ?? []),
  );
  return places
    .filter(({ file }) => file === block.file)
    .filter((place) => follows(place, block))
    .reduce((first, place) => (first === block || follows(first, place) ? place : first), block);
}

const follows = (place: Place, before: Place): boolean =>
  place.line > before.line || (place.line === before.line && place.column >= before.column);

function offsetsOf(word: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + word.length] ?? '')) found.push(at);
  return found;
}
