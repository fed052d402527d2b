import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { visitAll } from '../../src/assemble/walk.ts';
import type { OutputFile } from '../../src/core/output-file.ts';
import { DIRECTIVES } from '../../src/directives/generated/directives.ts';
import { USUAL } from '../../src/render/render.ts';
import { CHART_EXAMPLES } from '../charts/examples.ts';
import { examplesOf } from '../directives/example.ts';
import { PUBLICATION_PARTS } from '../publications/examples.ts';
import { builtWith } from '../publications/folder.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';

const PAGE = readFileSync(join(REPOSITORY, 'docs/add-a-part.md'), 'utf8');
/** The types of nodes that the page says never reach a format. */
const KEPT = [...(/never reach a format([^.]*)\./.exec(PAGE)?.[1]?.matchAll(/`(\w+)`/g) ?? [])].map(([, type]) => type);

const SLIPS = /undefined|NaN|\[object/;

/** What readers may see of a file: its text, or the texts of the parts of a Word file. */
function textsOf({ path, bytes }: OutputFile): readonly (readonly [string, string])[] {
  const text = (from: Uint8Array): string => new TextDecoder().decode(from);
  if (!path.endsWith('.docx')) return [[path, text(bytes)]];
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    name.endsWith('.xml') ? [[`${path} ${name}`, text(part)] as const] : [],
  );
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A chapter of each directive, with all that works of it, and of each kind of chart. */
const chapters = [
  ...Object.keys(DIRECTIVES).map((name) => [name, examplesOf(name).works.map(({ text }) => text)] as const),
  ...Object.entries(CHART_EXAMPLES).map(
    ([kind, { works }]) =>
      [kind, works.map((text, index) => text.replace('figure-example', `${kind}-${index}`))] as const,
  ),
].map(([name, works]): [string, Uint8Array] => [
  `templates/strategic-needs-assessment/50-${name}.md.hbs`,
  bytes(`# Example {#example-of-${name}}\n\n${works.join('\n\n')}\n`),
]);

/** Both publications of the small folder with all chapters of the program. */
const whole = ['strategic-needs-assessment', 'response-strategy'].map((name): [string, Uint8Array] => [
  `templates/${name}/publication.yaml`,
  bytes('{}\n'),
]);

/** The files that examples of directives ask for. */
const asked = [...new Set(Object.keys(DIRECTIVES).flatMap((name) => examplesOf(name).folder ?? []))].flatMap(
  (folder) => [...filesBelow(join(REPOSITORY, 'test/directives', folder))],
);

describe('a folder that uses every directive and kind of chart, in every publication and format', () => {
  let built: Awaited<ReturnType<typeof builtWith>>;
  beforeAll(async () => {
    const publications = PUBLICATION_PARTS.map(({ name }) => name);
    built = await builtWith(new Map([...asked, ...chapters, ...whole]), { publications });
  });

  test('has no errors', () => {
    const errors = built.checked.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, place, message }) => `${code} ${place?.file}:${place?.line} ${message}`)).toEqual([]);
  });

  test('hands a format citations with their list, and no type of node that docs/add-a-part.md keeps from it', () => {
    const seen = new Set<string>();
    for (const { publications } of built.checked.editions)
      for (const { tree } of publications) visitAll(tree, ({ type }) => seen.add(type));
    expect([...seen]).toEqual(expect.arrayContaining(['citations', 'sourceList']));
    expect(KEPT).toContain('html');
    expect([...seen].filter((type) => KEPT.includes(type))).toEqual([]);
  });

  test('shows "undefined" nowhere', () => {
    const texts = built.files.flatMap(textsOf);
    expect(texts.filter(([, text]) => SLIPS.test(text)).map(([name]) => name)).toEqual([]);
  });

  test.each(PUBLICATION_PARTS.filter(({ audience }) => audience === 'public'))(
    '$name stands on the index page in every format',
    ({ name, title }) => {
      const index = new TextDecoder().decode(built.files.find(({ path }) => path === 'index.html')?.bytes);
      const publication = built.checked.editions[0]?.publications.find(({ id }) => id === name);
      expect(index).toContain(title);
      const links = USUAL.map(({ ending }) => `href="northmere/${publication?.fileName}${ending}"`);
      expect(links.filter((link) => !index.includes(link))).toEqual([]);
    },
  );
});
