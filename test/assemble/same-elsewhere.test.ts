import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { check } from '../../src/pipeline.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

interface Case {
  readonly says: string;
  readonly prints: readonly string[];
  /** Parts of the variant that are not there. */
  readonly without?: readonly string[];
}
const { chapter, cases } = parse(readFileSync(join(import.meta.dirname, 'same-elsewhere.yaml'), 'utf8')) as {
  chapter: string;
  cases: Case[];
};

const ROOT = '/northmere';
const VARIANT = 'content/variants/eastwick.yaml';
const small = filesBelow(SMALL);

/** The ids of the chapters and sections that the edition for Eastwick prints of that chapter. */
async function printed({ says, without = [] }: Case): Promise<(string | undefined)[]> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const own = parse(new TextDecoder().decode(small.get(VARIANT))) as Record<string, unknown>;
  const kept = Object.fromEntries(Object.entries(own).filter(([key]) => !without.includes(key)));
  const said = parse(says) as Record<string, unknown> | null;
  const files = new Map([
    ...small,
    [VARIANT, bytes(stringify({ ...kept, ...said }))],
    ['templates/strategic-needs-assessment/01-figures.md.hbs', bytes(chapter)],
  ]);
  const { effects } = memoryFolder({ root: ROOT, files });
  const request = {
    folder: ROOT,
    toolRoot: REPOSITORY,
    toolVersion: '0.0.0',
    status: undefined,
    variants: ['eastwick'],
    publications: ['sna'],
  };
  const { editions, diagnostics } = await check(request, { ...nodeEffects(true), ...effects });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const ids = editions[0]?.publications[0]?.contents.map(({ id }) => id) ?? [];
  return ids.filter((id) => ['causes', 'kinds', 'lists', 'places', 'in-the-other-edition'].includes(id));
}

test.each(cases)('$says, without $without', async (one) => {
  expect(await printed(one)).toEqual(one.prints);
});
