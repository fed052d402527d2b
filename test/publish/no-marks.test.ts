import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { copiesOf } from '../render/docx/review/copies.ts';
import { SMALL } from '../support/folder.ts';
import { type Files, finalFolder, typed } from './final-folder.ts';

/** What stands in drafts and in copies for review alone. */
const MARKS = [
  /<w:comment/,
  /comments\+xml|customXml/,
  /urn:svduty/,
  /"sv_/,
  /author="svduty"/i,
  /placeholder"|"Placeholder|\.placeholder/,
  /copy for review/i,
  /To be written\./,
];

/** Every text within a file, packages opened. */
function textsOf(path: string, bytes: Uint8Array): string[] {
  if (!/\.(?:docx|xlsx|zip)$/.test(path)) return [path, new TextDecoder().decode(bytes)];
  return [path, ...Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [name, strFromU8(part)])];
}

let after: Files;
beforeAll(async () => {
  const ran = await typed('publish', await finalFolder(), { allVariants: true });
  after = ran.files;
  expect(ran.code, ran.said).toBe(0);
}, 120_000);

test('nothing that is published holds a mark of a draft', () => {
  const published = [...after].filter(([path]) => path.startsWith('editions/'));
  expect(published.some(([path]) => path.endsWith('.docx'))).toBe(true);
  expect(published.some(([path]) => path.endsWith('.html'))).toBe(true);
  const found = published.flatMap(([path, bytes]) =>
    textsOf(path, bytes).flatMap((text) => MARKS.filter((mark) => mark.test(text)).map((mark) => `${path}: ${mark}`)),
  );
  expect(found).toEqual([]);
});

test('a copy for review holds those that are looked for', async () => {
  const copies = [...(await copiesOf(SMALL, { variants: [undefined] }))];
  const texts = copies.flatMap(([path, { bytes }]) => textsOf(path, bytes));
  for (const mark of MARKS.slice(0, 7))
    expect(
      texts.some((text) => mark.test(text)),
      String(mark),
    ).toBe(true);
});
