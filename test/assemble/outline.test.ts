import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { check } from '../../src/pipeline.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';

interface Case {
  readonly name: string;
  readonly outline: object;
  readonly expect: readonly string[];
  readonly example?: string;
}
const CASES = parse(readFileSync(join(REPOSITORY, 'test/assemble/outline.yaml'), 'utf8')) as readonly Case[];

const LEAFLET = {
  'publication.yaml': 'title: Leaflet\nsubtitle: In short\n',
  '00-done.md.hbs': '# What is done {#what-is-done}\n\nMuch is done.\n',
  '01-hopes.md.hbs': '{{#if document.hopes}}\n# Our hopes {#our-hopes}\n\nHopes.\n{{/if}}\n',
  '02-definitions.md.hbs': '# Definitions {#definitions-used}\n\nViolence.\n',
};

test.each(CASES)('$name', async ({ outline, expect: expected, example }) => {
  const files = new Map(filesBelow(SMALL));
  for (const [name, text] of Object.entries(LEAFLET)) files.set(`templates/leaflet/${name}`, Buffer.from(text));
  files.set('content/outline.yaml', Buffer.from(stringify({ publications: { leaflet: outline } })));
  const { effects } = memoryFolder({ root: '/northmere', files });
  const asked = { status: undefined, variants: [undefined], publications: 'all' } as const;
  const { diagnostics } = await check(
    { folder: '/northmere', toolRoot: REPOSITORY, toolVersion: '0.0.0', ...asked },
    effects,
  );
  const found = diagnostics.filter(({ code }) => code.startsWith('publication/'));
  expect(found.map(({ code }) => code)).toEqual(expected);
  if (example !== undefined) expect(found[0]?.example).toBe(example);
});
