import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../../../support/folder.ts';
import { changed, small } from '../../base.ts';
import type { Chance } from '../../chance.ts';
import type { Folder, Mutation } from '../../trial.ts';

/** One of the program's own templates. */
export const programs = (path: string): Uint8Array => readFileSync(join(REPOSITORY, 'templates', path));

/** A whole file is another, or new. */
export const file =
  (path: string, content: (chance: Chance) => string | Uint8Array, base: Folder = small): Mutation =>
  (chance) => ({ folder: changed(base, path, content(chance)), what: path });
