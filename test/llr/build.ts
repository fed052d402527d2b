import { strFromU8, unzipSync } from 'fflate';
import type { HtmlElement } from 'html-validate';
import type { Publication } from '../../src/assemble/publication.ts';
import type { Model } from '../../src/model/model.ts';
import type { Package } from '../render/docx/package.ts';
import { parse } from '../render/html/dom.ts';
import { type Built, buildInMemory } from '../support/build-in-memory.ts';
import { REPOSITORY } from '../support/folder.ts';

export const PUBLICATIONS = ['strategic-needs-assessment', 'response-strategy'] as const;

let example: Promise<Built> | undefined;

/** The edition for the whole partnership and one local edition: the others are looked at in local-editions.test.ts. */
export const EDITIONS = [undefined, 'rutland'] as const;

/** The repository's own folder, built: once in a process, so nobody may change what it gives. */
export function buildExample(): Promise<Built> {
  example ??= buildInMemory(REPOSITORY, undefined, EDITIONS);
  return example;
}

/** What is made of an output file, once however many tests ask: nobody may change it. */
function ofFile<Value>(make: (bytes: Uint8Array) => Value): (built: Built, path: string) => Value {
  const known = new WeakMap<Uint8Array, Value>();
  return ({ files }, path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${path} was not made`);
    const value = known.get(bytes) ?? make(bytes);
    known.set(bytes, value);
    return value;
  };
}

/** A page as elements. */
export const pageOf = ofFile((bytes): HtmlElement => parse(new TextDecoder().decode(bytes)));

/** The XML parts of a Word file as text, by name. */
export const packageOf = ofFile((bytes): Package => {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') || name.endsWith('.rels') });
  return Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)]));
});

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
