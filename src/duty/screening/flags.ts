import type { Beside } from '../../core/beside.ts';
import { kept } from '../../core/kept.ts';
import type { Place } from '../../core/place.ts';
import type { Model } from '../../model/model.ts';
import { areaNames } from './area-names.ts';
import { type Finding, findingsIn } from './finding.ts';
import { foundBeside, readBeside } from './found-beside.ts';
import { knownNames } from './known-names.ts';
import type { Surroundings } from './pattern.ts';
import { sourceFlags } from './source-flags.ts';
import { type AuthoredText, textsByFile } from './texts.ts';

/** Something that somebody has to look at before publication. */
export interface Flag extends Omit<Finding, 'index'> {
  readonly place: Place | undefined;
}

/** Editions differ in few of their files. */
const flagsInFile = kept((texts: readonly AuthoredText[], surroundings: Surroundings) => {
  const found = foundBeside(texts, surroundings);
  return texts.flatMap((text, index) => flagsFrom(text, found?.[index] ?? findingsIn(text, surroundings)));
});
const knownSurroundings = new WeakMap<Model['areas'], Map<string, Surroundings>>();

/** All review flags of an edition, in the order of its content. Reading is done once for each model, and once each file that several share. */
export const reviewFlags = kept((model: Model): readonly Flag[] => {
  const surroundings = surroundingsOf(model);
  return [...textsByFile(model).flatMap((texts) => flagsInFile(texts, surroundings)), ...sourceFlags(model)];
});

/** Lets the texts of a model be read for flags beside. */
export function screenBeside(beside: Beside, model: Model): void {
  readBeside(beside, { files: textsByFile(model), surroundings: surroundingsOf(model) });
}

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
export const flagsIn = (text: AuthoredText, surroundings: Surroundings): Flag[] =>
  flagsFrom(text, findingsIn(text, surroundings));

const flagsFrom = (text: AuthoredText, found: readonly Finding[]): Flag[] =>
  found.map(({ index, ...finding }) => ({ ...finding, place: text.placeAt(index) }));
