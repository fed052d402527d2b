import type { Publication, Status } from '../../src/assemble/publication.ts';
import type { Model } from '../../src/model/model.ts';
import { type Built, buildInMemory } from '../support/build-in-memory.ts';
import { REPOSITORY } from '../support/folder.ts';

export const PUBLICATIONS = ['strategic-needs-assessment', 'response-strategy'] as const;

/** The repository's own folder, built with its variant. */
export const buildExample = (status?: Status): Promise<Built> => buildInMemory(REPOSITORY, status);

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
