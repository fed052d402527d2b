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
  /** A chapter, and those that stand before and after it: the first has none before it, the last none after. */
  readonly prints?: { readonly after?: string; readonly chapter: string; readonly before?: string };
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
  readonly pack?: string;
  readonly file_name?: string;
  readonly audience: 'public' | 'partnership';
  readonly works: readonly PublicationExample[];
  readonly fails: readonly PublicationExample[];
}

const KEYS = ['name', 'files', 'prints', 'expect', 'says'];
const PRINTS = ['after', 'chapter', 'before'];

/** The examples of a publication. A key that nothing reads is refused, and so is `prints` without its chapter. */
function examplesOf(name: string) {
  const file = `templates/${name}/examples.yaml`;
  const examples = examplesIn<PublicationExample>(file);
  for (const example of [...examples.works, ...examples.fails]) {
    const { prints } = example;
    const unknown = [
      ...Object.keys(example).filter((key) => !KEYS.includes(key)),
      ...Object.keys(prints ?? {}).filter((key) => !PRINTS.includes(key)),
    ];
    if (unknown.length > 0)
      throw new Error(`${file}: "${example.name}" has ${unknown.join(', ')}, which nothing reads.`);
    if (prints && !prints.chapter) throw new Error(`${file}: "${example.name}" prints no chapter.`);
  }
  return examples;
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
    ...examplesOf(name),
  }));
