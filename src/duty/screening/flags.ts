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

/** All review flags of an edition, in the order of its content. Reading is done once for each model. */
export function reviewFlags(model: Model): readonly Flag[] {
  let flags = known.get(model);
  if (!flags) {
    const surroundings = surroundingsOf(model);
    flags = [...authoredTexts(model).flatMap((text) => flagsIn(text, surroundings)), ...sourceFlags(model)];
    known.set(model, flags);
  }
  return flags;
}

/** What patterns may know of an edition. */
export function surroundingsOf(model: Model): Surroundings {
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
