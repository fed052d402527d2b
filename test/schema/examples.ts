import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Raising } from '../core/raise.ts';
import { REPOSITORY } from '../support/folder.ts';

/** The cases of a content type. What works raises nothing. */
export interface ContentExamples {
  readonly works: readonly Raising[];
  readonly fails: readonly Raising[];
}

/** The examples of a content type, src/schema/<name>.examples.yaml, by the name of its schema. */
export function contentExamples(schema: string): ContentExamples {
  const file = join(REPOSITORY, `src/schema/${schema}.examples.yaml`);
  const { works = [], fails = [] } = existsSync(file)
    ? (parse(readFileSync(file, 'utf8')) as { works?: Omit<Raising, 'expect'>[]; fails?: Raising[] })
    : {};
  return { works: works.map((given) => ({ ...given, expect: [] })), fails };
}
