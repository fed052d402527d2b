import type { Publication, Status } from '../../src/assemble/publication.ts';
import type { Model } from '../../src/model/model.ts';
import { type Built, buildInMemory } from '../support/build-in-memory.ts';
import { REPOSITORY } from '../support/folder.ts';

export const PUBLICATIONS = ['strategic-needs-assessment', 'response-strategy'] as const;

const builds = new Map<Status | undefined, Promise<Built>>();

/** The repository's own folder, built with its variant: once in a process, so nobody may change what it gives. */
export function buildExample(status?: Status): Promise<Built> {
  const known = builds.get(status);
  if (known) return known;
  const made = buildInMemory(REPOSITORY, status);
  builds.set(status, made);
  return made;
}

export function editionOf(built: Built, id: string): { model: Model; publications: readonly Publication[] } {
  const edition = built.checked.editions.find((candidate) => candidate.model.id === id);
  if (!edition) throw new Error(`there is no edition ${id}`);
  return edition;
}

export function publicationOf(built: Built, id: string, fileName: string): Publication {
  const found = editionOf(built, id).publications.find((candidate) => candidate.fileName === fileName);
  if (!found) throw new Error(`${id} has no ${fileName}`);
  return found;
}
