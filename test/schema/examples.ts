import type { Raising } from '../core/raise.ts';
import { examplesIn } from '../support/examples.ts';

/** The cases of a content type. What works raises nothing. */
export interface ContentExamples {
  readonly works: readonly Raising[];
  readonly fails: readonly Raising[];
}

/** The examples of a content type, src/schema/<name>.examples.yaml, by the name of its schema. */
export function contentExamples(schema: string): ContentExamples {
  const { works, fails } = examplesIn<Omit<Raising, 'expect'>, Raising>(`src/schema/${schema}.examples.yaml`);
  return { works: works.map((given) => ({ ...given, expect: [] })), fails };
}
