import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorAddress, editorPlace } from '../../../src/commands/preview/editor-address.ts';
import { buildInMemory } from '../../support/build-in-memory.ts';
import { REPOSITORY, SMALL } from '../../support/folder.ts';
import { FIRST, pageText, previewed, STRATEGY } from './previewed.ts';

const marksIn = (html: string) =>
  [...html.matchAll(/ data-source="([^"]+):(\d+):(\d+)"/g)].map(([, file = '', line, column]) => ({
    file,
    line: Number(line),
    column: Number(column),
  }));

test.each([FIRST, STRATEGY])('each block of a page of the preview names a line that is there', async (look) => {
  const { session, text } = previewed();
  const marks = marksIn(pageText((await session.see(look)).page));
  expect(marks.length).toBeGreaterThan(8);
  const beyond = marks.filter(({ file, line, column }) => {
    // What the folder does not have is the program's own.
    const whole = text(file) || readFileSync(join(REPOSITORY, file), 'utf8');
    const at = whole.split('\n')[line - 1];
    return at === undefined || column > at.length + 1;
  });
  expect(beyond).toEqual([]);
});

test('a paragraph, a heading and a row of a table name the line that they were written on', async () => {
  const { session, text } = previewed();
  const html = pageText((await session.see(STRATEGY)).page);
  const at = (pattern: RegExp): string => {
    const [, file = '', line] = pattern.exec(html) ?? [];
    return text(file).split('\n')[Number(line) - 1] ?? '';
  };
  const mark = 'data-source="([^"]+):(\\d+):\\d+"';
  expect(at(new RegExp(`<p [^>]*${mark}>(?:(?!</p>).)*Stop violence before`))).toContain('Stop violence before');
  expect(at(new RegExp(`<h4 [^>]*${mark}>Offer mentors`))).toContain('Offer mentors');
  expect(at(new RegExp(`<tr [^>]*${mark}>\\s*<th [^>]*>Offer mentors`))).toContain('id: a-mentors');
});

test('a line that is put before others moves what follows', async () => {
  const { session, save } = previewed();
  const before = marksIn(pageText((await session.see(STRATEGY)).page));
  save('content/priorities/prevention.yaml', (text) => `# A note.\n${text}`);
  const after = marksIn(pageText((await session.see(STRATEGY)).page));
  const moved = before.map((mark) =>
    mark.file === 'content/priorities/prevention.yaml' ? { ...mark, line: mark.line + 1 } : mark,
  );
  expect(after).toEqual(moved);
  expect(after).not.toEqual(before);
});

test('no output of a build names a line of the content', async () => {
  const { files } = await buildInMemory(SMALL);
  const named = [...files].filter(([, bytes]) => Buffer.from(bytes).includes(' data-source='));
  expect(named.map(([path]) => path)).toEqual([]);
  expect([...files.keys()].some((path) => path.endsWith('.html'))).toBe(true);
});

test.each([
  ['/home/lead/our folder', 'vscode://file/home/lead/our%20folder/'],
  ['/a#b?c/', 'vscode://file/a%23b%3Fc/'],
  ['C:\\Users\\lead\\svd', 'vscode://file/C:/Users/lead/svd/'],
])('the editor opens files of %s', (folder, address) => {
  expect(editorAddress(folder)).toBe(address);
  expect(editorPlace({ file: 'content/x y.yaml', line: 3, column: 4 })).toBe('content/x%20y.yaml:3:4');
});
