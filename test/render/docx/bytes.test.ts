import { afterEach, expect, test, vi } from 'vitest';
import { renderDocx } from '../../../src/render/docx/index.ts';
import { drawings, publication } from '../fixture/publication.ts';

const bytes = () => renderDocx(publication, drawings).then((file) => Buffer.from(file));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('the same publication gives the same bytes, whatever was built before', async () => {
  const first = await bytes();
  await renderDocx(
    { ...publication, status: 'published', tree: { type: 'root', children: publication.tree.children.slice(6) } },
    drawings,
  );
  expect((await bytes()).equals(first)).toBe(true);
});

test('neither the clock nor the time zone is in the bytes', async () => {
  vi.stubEnv('TZ', 'UTC');
  const first = await bytes();
  vi.stubEnv('TZ', 'Pacific/Auckland');
  expect(new Date(0).getHours()).toBe(12);
  vi.setSystemTime(new Date('2031-07-01T12:00:00Z'));
  expect((await bytes()).equals(first)).toBe(true);
});

test('two documents at once do not mix', async () => {
  const alone = await bytes();
  const [one, two] = await Promise.all([bytes(), bytes()]);
  expect(one.equals(alone) && two.equals(alone)).toBe(true);
});

test('the zip begins with the list of content types, is dated 1 January 1980, and stores pictures and workbooks as they are', async () => {
  const file = await bytes();
  const entries = [...localHeaders(file)];
  expect(entries.slice(0, 2).map((entry) => entry.name)).toEqual(['[Content_Types].xml', '_rels/.rels']);
  expect(entries.slice(2).map((entry) => entry.name)).toEqual(
    entries
      .slice(2)
      .map((entry) => entry.name)
      .sort(),
  );
  expect(new Set(entries.map((entry) => entry.date))).toEqual(new Set([0x00210000]));
  expect(entries.filter((entry) => entry.method === 0).map((entry) => entry.name)).toEqual(
    entries.filter((entry) => /\.(png|xlsx)$/.test(entry.name)).map((entry) => entry.name),
  );
});

function* localHeaders(file: Buffer) {
  for (let at = 0; file.readUInt32LE(at) === 0x04034b50; ) {
    const length = file.readUInt16LE(at + 26);
    yield {
      name: file.toString('utf8', at + 30, at + 30 + length),
      method: file.readUInt16LE(at + 8),
      date: file.readUInt32LE(at + 10),
    };
    at += 30 + length + file.readUInt32LE(at + 18);
  }
}
