import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Role } from '../../src/schema/roles.ts';
import { examplesIn } from '../support/examples.ts';
import { REPOSITORY } from '../support/folder.ts';

/** An example of a publication, laid over the small folder. */
export interface PublicationExample {
  readonly name: string;
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  /** A chapter, and those that stand before and after it. */
  readonly prints?: { readonly after: string; readonly chapter: string; readonly before: string };
  /** What is reported, as `code file:line:column`; nothing if left out. */
  readonly expect?: readonly string[];
  /** A word that the message puts in quotes. */
  readonly says?: string;
}

/** A publication of the program: what its publication.yaml says of it, and its examples. */
export interface PublicationPart {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly role?: Role;
  readonly file_name?: string;
  readonly audience: 'public' | 'partnership';
  readonly works: readonly PublicationExample[];
  readonly fails: readonly PublicationExample[];
}

const TEMPLATES = join(REPOSITORY, 'templates');
/** Every folder of templates/ that is a publication. */
export const PUBLICATION_PARTS: readonly PublicationPart[] = readdirSync(TEMPLATES)
  .filter((name) => existsSync(join(TEMPLATES, name, 'publication.yaml')))
  .map((name) => ({
    name,
    title: '',
    subtitle: '',
    audience: 'public' as const,
    ...(parse(readFileSync(join(TEMPLATES, name, 'publication.yaml'), 'utf8')) as object),
    ...examplesIn<PublicationExample>(`templates/${name}/examples.yaml`),
  }));
