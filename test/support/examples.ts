import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY } from './folder.ts';

/** The cases of a part, by its file in the repository. None where it was forgotten: test/parts/ then names it. */
export function examplesIn<Works, Fails = Works>(file: string): { works: readonly Works[]; fails: readonly Fails[] } {
  const path = join(REPOSITORY, file);
  const value: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
  return { works: [], fails: [], ...(value as object | undefined) };
}
