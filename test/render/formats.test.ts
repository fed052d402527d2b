import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/render/format.ts';
import { FORMATS, inTurn, renderPublication } from '../../src/render/render.ts';
import { indexPage } from '../../src/write/index-page.ts';
import { recordEdition } from '../../src/write/manifest.ts';
import { examplesIn } from '../support/examples.ts';
import { printer } from '../support/layout.ts';
import { drawings, publication as fixture } from './fixture/publication.ts';
import { drawingsOf, publication } from './html/publication.ts';

interface Works {
  readonly name: string;
  readonly beside?: Readonly<Record<string, number>>;
  readonly begins: string;
  readonly holds: readonly string[];
  readonly lacks?: readonly string[];
}
interface Fails {
  readonly name: string;
  readonly node: RootContent;
  readonly says: string;
}

describe.each(FORMATS.map((format) => [format.name, format] as const))('%s', (name, format) => {
  const examples = examplesIn<Works, Fails>(`src/render/${name}/examples.yaml`);

  test.each(examples.works)('$name', async ({ beside = {}, begins, holds, lacks = [] }) => {
    const around = { beside: new Map(Object.entries(beside)), layout: printer };
    const { bytes } = await format.render(publication, drawingsOf(publication), around);
    const text = new TextDecoder('latin1').decode(bytes);
    expect(text.slice(0, begins.length)).toBe(begins);
    for (const words of holds) expect(text).toContain(words);
    const body = text.slice(text.indexOf('<body'));
    for (const words of lacks) expect(body.slice(0, body.indexOf('<main'))).not.toContain(words);
    expect(text).not.toContain('undefined');
  });

  test.each(examples.fails)('$name is refused', async ({ node, says }) => {
    const broken = { ...publication, tree: { ...publication.tree, children: [node] } };
    await expect(
      format.render(broken, drawingsOf(publication), { beside: new Map(), layout: printer }),
    ).rejects.toThrow(says);
  });
});

/** A third format, as a folder of render/ would declare it. */
const plain: Format = {
  name: 'plain',
  summary: 'words alone',
  label: 'Plain text',
  ending: '.txt',
  mediaType: 'text/plain',
  after: ['docx', 'html'],
  drawing: undefined,
  load: async () => undefined,
  render: async (_publication, _drawings, { beside }) => ({
    bytes: new TextEncoder().encode([...beside.keys()].join(' ')),
  }),
};

test('a format that tells of others is made after them, whatever is asked for', async () => {
  const [docx, html] = FORMATS as [Format, Format];
  expect(inTurn([plain, html, docx]).map(({ name }) => name)).toEqual(['docx', 'html', 'plain']);
  expect(inTurn([html]).map(({ name }) => name)).toEqual(['html']);
  expect(() => inTurn([{ ...docx, after: ['plain'] }, plain])).toThrow('docx');
  const files = await renderPublication(publication, Promise.resolve(drawingsOf(publication)), [plain, html], 'there');
  expect(files.map(({ path }) => path)).toEqual([
    `there/${publication.fileName}.html`,
    `there/${publication.fileName}.txt`,
  ]);
  expect(new TextDecoder().decode(files[1]?.bytes)).toBe('html');
});

test('only a format that shows drawings waits for them', async () => {
  const never = new Promise<typeof drawings>(() => {});
  expect(await renderPublication(fixture, never, [plain], 'there')).toHaveLength(1);
  const failed = Promise.reject(new Error('no pen'));
  failed.catch(() => {});
  await expect(renderPublication(fixture, failed, [...FORMATS], 'there')).rejects.toThrow('no pen');
});

test('a third format stands in the list of what was made by its own word', async () => {
  const outputs = await renderPublication(fixture, Promise.resolve(drawings), [plain], 'there');
  const { standing } = recordEdition({
    variant: 'there',
    name: 'There',
    origin: { tool: 'svduty 0.0.0', status: 'draft', edition_date: '2026-01-15', source: 'a' },
    publications: [{ title: 'A plan', subtitle: '', fileName: fixture.fileName }],
    outputs,
    before: undefined,
    order: [],
    published: [],
  });
  const [page] = indexPage(standing ? [standing] : [], [...FORMATS, plain], { ...publication, language: 'en-GB' });
  expect(new TextDecoder().decode(page?.bytes)).toContain(`href="there/${fixture.fileName}.txt">Plain text (`);
});
