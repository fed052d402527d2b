import { beforeAll, expect, test } from 'vitest';
import { pdfOf, printer } from '../support/layout.ts';
import { type Files, finalFolder, textOf, typed } from './final-folder.ts';

const EDITION = 'editions/exampleshire/2026-10-01';
let before: Files;
let after: Files;
beforeAll(async () => {
  before = await finalFolder();
  const ran = await typed('publish', before, { pdf: true }, printer);
  expect(ran.code, ran.said).toBe(0);
  after = ran.files;
}, 120_000);

/** What the manifest says of each file. */
const listed = (files: Files): { file: string; set_with?: { program: string; fonts: string[] } }[] =>
  JSON.parse(textOf(files, `${EDITION}/manifest.json`)).files;

test('the manifest says with what each PDF was set, and of nothing else', () => {
  const set = listed(after).filter((one) => one.set_with !== undefined);
  expect(set.map(({ file }) => file)).toEqual(
    listed(after).flatMap(({ file }) => (file.endsWith('.pdf') ? [file] : [])),
  );
  expect(set.length).toBeGreaterThan(1);
  for (const one of set) expect(one.set_with).toEqual({ program: 'Press 1', fonts: [] });
});

test('each PDF is offered on the cover page, and none is made of what is for the partners', () => {
  const cover = textOf(after, `${EDITION}/index.html`);
  for (const { file } of listed(after))
    if (file.endsWith('.pdf')) expect(cover).toMatch(new RegExp(`href="${file}">PDF \\(\\d+ kB\\)`));
  expect([...after.keys()].filter((path) => /partnership-record/.test(path) && path.startsWith('editions/'))).toEqual(
    [],
  );
});

test('all other files are as they would be without', async () => {
  const { files, code } = await typed('publish', before);
  expect(code).toBe(0);
  const without = listed(after).filter(({ file }) => !file.endsWith('.pdf'));
  expect(without).toEqual(listed(files));
});

test.each([
  ['another program', { pdf: true }, { ...printer, set: () => pdfOf(new Map(), [], 'Press 2') }],
  ['none', {}, undefined],
])('it is published already, whatever %s would set', async (_, options, layout) => {
  const { code, said, files } = await typed('publish', after, options, layout);
  expect(code, said).toBe(0);
  expect(said).toContain('Already published');
  expect(textOf(files, `${EDITION}/manifest.json`)).toBe(textOf(after, `${EDITION}/manifest.json`));
});

test('where no program sets pages nothing is published', async () => {
  const { code, files } = await typed('publish', before, { pdf: true });
  expect(code).toBe(2);
  expect([...files.keys()]).toEqual([...before.keys()]);
});
