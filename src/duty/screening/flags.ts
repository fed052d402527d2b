import type { Code } from '../../core/codes.ts';
import { kept } from '../../core/kept.ts';
import type { Place } from '../../core/place.ts';
import type { Model } from '../../model/model.ts';
import { areaNames } from './area-names.ts';
import { knownNames } from './known-names.ts';
import type { Limb, Surroundings } from './pattern.ts';
import { PATTERNS } from './patterns.ts';
import { sentenceAt } from './sentences.ts';
import { sourceFlags } from './source-flags.ts';
import { type AuthoredText, textsByFile } from './texts.ts';

/** Something that somebody has to look at before publication. */
export interface Flag {
  readonly code: Code;
  /** The limb whose screening clears it; undefined for words that are to be changed. */
  readonly limb: Limb | undefined;
  /** Blank when the words themselves are personal. */
  readonly words: string;
  /** The sentence they stand in, with an ellipsis for personal words; undefined where it is no text that is flagged. */
  readonly sentence?: string;
  /** The details that were found, or better words. */
  readonly note?: string | undefined;
  readonly place: Place | undefined;
}

/** Editions differ in few of their files. */
const flagsInFile = kept((texts: readonly AuthoredText[], surroundings: Surroundings) =>
  texts.flatMap((text) => flagsIn(text, surroundings)),
);
const knownSurroundings = new WeakMap<Model['areas'], Map<string, Surroundings>>();

/** All review flags of an edition, in the order of its content. Reading is done once for each model, and once each file that several share. */
export const reviewFlags = kept((model: Model): readonly Flag[] => {
  const surroundings = surroundingsOf(model);
  return [...textsByFile(model).flatMap((texts) => flagsInFile(texts, surroundings)), ...sourceFlags(model)];
});

/** What patterns may know of an edition: one object for all that have the same areas, names and abbreviations. */
export function surroundingsOf(model: Model): Surroundings {
  const names = knownNames(model.content);
  const abbreviations = model.content.glossary.terms.flatMap((term) => (term.abbreviation ? [term.abbreviation] : []));
  const ofAreas = knownSurroundings.get(model.areas) ?? new Map<string, Surroundings>();
  knownSurroundings.set(model.areas, ofAreas);
  const key = [names, ...abbreviations].join('\n');
  const surroundings = ofAreas.get(key) ?? {
    areaName: areaNames(model),
    areas: model.areas,
    abbreviations: new Set(abbreviations),
    names,
  };
  ofAreas.set(key, surroundings);
  return surroundings;
}

/** The flags of one text. */
export function flagsIn(text: AuthoredText, surroundings: Surroundings): Flag[] {
  const found: Flag[] = [];
  for (const { when, code, limb, personal, find } of PATTERNS) {
    if ((text.hints & when) === 0) continue;
    for (const { index, words, note } of find(text, surroundings))
      found.push({
        code,
        limb,
        words: personal ? '' : words,
        sentence: sentenceAt(text.sentences, index).replace(personal ? words : '', personal ? '…' : ''),
        note,
        place: text.placeAt(index),
      });
  }
  return found;
}
