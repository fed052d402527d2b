import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY } from '../../support/folder.ts';
import type { PartKind } from '../part-kind.ts';

const templates = join(REPOSITORY, 'templates');
const cases = parse(readFileSync(join(REPOSITORY, 'test/publications/cases.yaml'), 'utf8')) as {
  publication: string;
  prints?: object;
}[];

/** The cases of publications are laid over the small folder: one that `prints` works, one that does not fails. */
export const kind: PartKind = {
  name: 'publications',
  parts: readdirSync(templates)
    .filter((name) => readdirSync(join(templates, name)).includes('publication.yaml'))
    .map((name) => {
      const { subtitle } = parse(readFileSync(join(templates, name, 'publication.yaml'), 'utf8')) as {
        subtitle: string;
      };
      const own = cases.filter(({ publication }) => publication === name);
      const works = own.filter(({ prints }) => prints !== undefined).length;
      return { name, summary: subtitle, works, fails: own.length - works, page: 'change-the-look.md' };
    }),
};
