import type { Place } from '../../../core/place.ts';
import type { Model } from '../../../model/model.ts';
import { areaNames } from '../area-names.ts';
import { sentencesOf } from '../sentences.ts';
import { authoredTexts } from '../texts.ts';

/** A sentence that sets areas side by side by counts. */
export interface ComparisonByCount {
  readonly place: Place | undefined;
  /** The areas compared, as the sentence names them. */
  readonly areas: readonly string[];
}

const COMPARES =
  /\b(?:than|compared|comparison|against|whereas|while|but only|twice|three times|double|half as many|the (?:most|fewest|highest|lowest|greatest|least)|(?:higher|lower|fewer|more|less) in)\b/i;
/** What makes figures comparable, or shows that they count residents and not violence. */
const COMPARABLE =
  /%|\bper[ -]?(?:cent|centage|100|1,?000|10,?000|100,?000|head|person|pupil|resident)|\b(?:rates?|ratios?|shares?|proportion|for every|population|residents|census|inhabitants|people live)\b|:(?:rate|unit|interval)\[/i;
const COUNT =
  /(?<![\d£/.,-])\b\d{1,3}(?:,\d{3})*\b(?![\d%/.-]*\d|\s*%|st\b|nd\b|rd\b|th\b| (?:January|February|March|April|May|June|July|August|September|October|November|December))/g;
/** Numbers that count something else than what is compared: ages and spans of time. */
const OTHER_NUMBER = /^\s*(?:to \d|and \d|-|–|years?\b|months?\b|weeks?\b|days?\b|hours?\b|am\b|pm\b|million\b|k\b)/;

/** Sentences that compare two or more areas by counts and hold no rate. */
export function comparisonsByCount(model: Model): ComparisonByCount[] {
  const areaName = areaNames(model);
  const found: ComparisonByCount[] = [];
  for (const { text, prose, placeAt } of authoredTexts(model)) {
    if (!COMPARES.test(text) || !/\d|:count\[/.test(text)) continue;
    for (const { text: sentence, start } of sentencesOf(prose)) {
      const written = text.slice(start, start + sentence.length);
      if (!COMPARES.test(sentence) || COMPARABLE.test(written)) continue;
      const areas = areasIn(sentence, written, areaName, model);
      if (areas.length >= 2 && countsIn(sentence, written) >= 1) found.push({ place: placeAt(start), areas });
    }
  }
  return found;
}

function areasIn(sentence: string, written: string, areaName: RegExp, model: Model): string[] {
  const tokens = [...written.matchAll(/:count\[[^\]]*\]\{[^}]*area=([\w:]+)[^}]*\}/g)].map(
    ([, code]) => model.areas.get(code ?? '')?.name ?? '',
  );
  return [
    ...new Set([...sentence.matchAll(areaName)].map(([name]) => name).concat(tokens.filter((name) => name !== ''))),
  ];
}

function countsIn(sentence: string, written: string): number {
  const figures = [...sentence.matchAll(COUNT)].filter(({ 0: figure, index }) => {
    const year = /^(?:19|20)\d{2}$/.test(figure);
    return (
      !year &&
      !OTHER_NUMBER.test(sentence.slice(index + figure.length)) &&
      !/\b(?:aged?|under|over|to|page|section|part|table|figure|phase) $/i.test(sentence.slice(0, index))
    );
  });
  return figures.length + [...written.matchAll(/:count\[/g)].length;
}
