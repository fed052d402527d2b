import type { Code } from '../../core/codes.ts';
import type { Place } from '../../core/place.ts';
import type { Model } from '../../model/model.ts';
import { areaNames } from './area-names.ts';
import type { Limb, Surroundings } from './pattern.ts';
import { PATTERNS } from './patterns.ts';
import { sourceFlags } from './source-flags.ts';
import { type AuthoredText, authoredTexts } from './texts.ts';

/** Something that somebody has to look at before publication. `words` is blank when they are personal. */
export interface Flag {
  readonly code: Code;
  readonly limb: Limb;
  readonly words: string;
  readonly place: Place | undefined;
}

const known = new WeakMap<Model, readonly Flag[]>();
/** Editions differ in few of their texts. */
const knownOfText = new WeakMap<Surroundings, WeakMap<AuthoredText, readonly Flag[]>>();
const knownSurroundings = new WeakMap<Model['areas'], WeakMap<object, Surroundings>>();

/** All review flags of an edition, in the order of its content. Reading is done once for each model, and once each text that several share. */
export function reviewFlags(model: Model): readonly Flag[] {
  let flags = known.get(model);
  if (!flags) {
    const surroundings = surroundingsOf(model);
    const read = knownOfText.get(surroundings) ?? new WeakMap<AuthoredText, readonly Flag[]>();
    knownOfText.set(surroundings, read);
    const flagsOf = (text: AuthoredText): readonly Flag[] => {
      const found = read.get(text) ?? flagsIn(text, surroundings);
      read.set(text, found);
      return found;
    };
    flags = [...authoredTexts(model).flatMap(flagsOf), ...sourceFlags(model)];
    known.set(model, flags);
  }
  return flags;
}

/** What patterns may know of an edition: one object for all that have the same areas and the same glossary. */
export function surroundingsOf(model: Model): Surroundings {
  const { glossary } = model.content;
  const ofAreas = knownSurroundings.get(model.areas) ?? new WeakMap<object, Surroundings>();
  knownSurroundings.set(model.areas, ofAreas);
  const surroundings = ofAreas.get(glossary) ?? readSurroundings(model);
  ofAreas.set(glossary, surroundings);
  return surroundings;
}

function readSurroundings(model: Model): Surroundings {
  const abbreviations = model.content.glossary.terms.flatMap((term) => (term.abbreviation ? [term.abbreviation] : []));
  return { areaName: areaNames(model), abbreviations: new Set(abbreviations) };
}

/** The flags of one text. */
export function flagsIn(text: AuthoredText, surroundings: Surroundings): Flag[] {
  return PATTERNS.flatMap(({ code, limb, personal, find }) =>
    find(text, surroundings).map(({ index, words }) => ({
      code,
      limb,
      words: personal ? '' : words,
      place: text.placeAt(index),
    })),
  );
}
