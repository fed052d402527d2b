import { type Document, Packer } from 'docx';
import { numberingPart } from './numbering-part.ts';
import { pictureBytes } from './picture.ts';
import type { State } from './state.ts';

/** The files of a package by their names: XML as text, pictures as bytes. */
export type Parts = Map<string, string | Uint8Array>;

interface Compiler {
  compile(document: Document, prettify: undefined, overrides: readonly never[]): Parts;
}

/**
 * The parts of a document before they are zipped. The library's compiler is taken by itself, because its packer
 * would deflate everything once for us to inflate, alter and deflate again.
 */
export function parts(document: Document, state: State): Parts {
  const { compiler } = Packer as unknown as { compiler: Compiler };
  const compiled = compiler.compile(document, undefined, []);
  for (const [name, part] of compiled) {
    if (name.startsWith('word/media/') && typeof part !== 'string') compiled.set(name, pictureBytes(state, part));
  }
  compiled.set('word/numbering.xml', numberingPart(state.counts.lists, state.publication.brand));
  return compiled;
}
