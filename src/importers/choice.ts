import { diagnostic } from '../core/diagnostic.ts';
import { type Place, placeOf } from '../core/place.ts';
import type { Problems } from './input/problems.ts';
import { toChoose } from './output/fill-in.ts';

/** The groups that the rows of one entry had, in the file's own words, each with the place where it was first seen. */
export type Groups = Map<string, Place>;

/** More names than this help nobody to choose. */
const MOST = 100;

/** Remembers where a group of rows was first seen, for up to a hundred names and those that are `wanted`. */
export function noteGroup(groups: Groups, name: string, place: () => Place, wanted = false): void {
  if (!groups.has(name) && (wanted || groups.size < MOST)) groups.set(name, place());
}

/**
 * Reports an entry whose rows had several groups although it names none, or none of its own although it names one.
 * Codes: import/several-groups, import/not-in-file.
 */
export function checkChoice(
  entry: object,
  key: string,
  chosen: string | undefined,
  groups: Groups,
  problems: Problems,
): void {
  const names = [...groups.keys()];
  if (chosen === undefined && names.length > 1) {
    const message = `The file has several groups by ${key}: ${names.join(', ')}.`;
    const also = [placeOf(entry) ?? []].flat();
    problems.add(
      diagnostic('import/several-groups', groups.get(names[1] ?? ''), message, {
        example: toChoose(names, (name) => `${key}: ${name}`),
        also,
      }),
    );
  }
  if (chosen !== undefined && names.length > 0 && !groups.has(chosen)) {
    const message = `No row has "${chosen}" as its ${key}. The file has: ${names.join(', ')}.`;
    problems.add(diagnostic('import/not-in-file', placeOf(entry, key), message));
  }
}
