import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { png } from '../fuzz/pictures.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { builtWith } from './folder.ts';

const VARIANT = 'content/variants/eastwick.yaml';
const ALT = 'Eastwick Safety Group';
const PICTURE = png(96, 48);

let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  const own = strFromU8(filesBelow(SMALL).get(VARIANT) ?? new Uint8Array());
  const text = own.replace('brand: { ', `brand: { logo: { file: own.png, alt: ${ALT} }, `);
  expect(text).toContain(ALT);
  const laid = new Map([
    [VARIANT, new TextEncoder().encode(text)],
    ['templates/brand/own.png', new Uint8Array(PICTURE)],
  ]);
  const built = await builtWith(laid, { variants: 'all' });
  expect(built.notMade).toEqual([]);
  files = new Map(built.files.map(({ path, bytes }) => [path, bytes]));
});

const page = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array());

test.each([
  ['eastwick', true],
  ['northmere', false],
])('the web page of %s has the logo of its own edition: %s', (id, has) => {
  const html = page(`${id}/response-strategy.html`);
  expect(html.includes(`alt="${ALT}"`)).toBe(has);
  expect(html.includes(PICTURE.toString('base64'))).toBe(has);
});

test.each([
  ['eastwick', true],
  ['northmere', false],
])('the Word document of %s has it, with its alternative text: %s', (id, has) => {
  const parts = unzipSync(files.get(`${id}/response-strategy.docx`) ?? new Uint8Array());
  const pictures = Object.entries(parts).filter(([path]) => path.startsWith('word/media/'));
  expect(pictures.some(([, bytes]) => Buffer.compare(bytes, PICTURE) === 0)).toBe(has);
  const words = Object.entries(parts).flatMap(([path, bytes]) => (path.endsWith('.xml') ? [strFromU8(bytes)] : []));
  expect(words.some((xml) => xml.includes(`descr="${ALT}"`))).toBe(has);
});
