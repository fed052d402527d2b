import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fillBlocks } from '../../scripts/docs/fill-blocks.mjs';
import { COMMANDS } from '../../src/commands/generated/commands.ts';
import { CODES } from '../../src/core/codes.ts';
import { REPOSITORY } from '../support/folder.ts';
import { PAGES } from './pages.ts';

const fresh = mkdtempSync(join(tmpdir(), 'svduty-docs-'));
afterAll(() => rmSync(fresh, { recursive: true }));
execFileSync(process.execPath, [join(REPOSITORY, 'scripts/generate-docs.mjs'), fresh]);
const made = (name: string): string => readFileSync(join(fresh, name), 'utf8');

test.each(readdirSync(fresh))('docs/%s is what the generator makes of src', (name) => {
  const path = join(REPOSITORY, 'docs', name);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const fresh = made(name).split('\n');
  const at = Array.from({ length: Math.max(lines.length, fresh.length) }, (_, line) => line).find(
    (line) => lines[line] !== fresh[line],
  );
  const differs = at === undefined ? undefined : `docs/${name}:${at + 1} should be "${fresh[at] ?? ''}": npm run docs`;
  expect(differs).toBeUndefined();
});

test('every page with a generated block is made', () => {
  const withBlocks = PAGES.filter(({ path, text }) => path.startsWith('docs/') && text.includes('<!-- parts:'));
  expect(withBlocks.length).toBeGreaterThan(0);
  expect(readdirSync(fresh)).toEqual(expect.arrayContaining(withBlocks.map(({ path }) => path.slice('docs/'.length))));
});

test('every code and every command has its heading', () => {
  const headings = (name: string, level: string) =>
    [...made(name).matchAll(/^(#+) (.*)$/gm)].filter((match) => match[1] === level).map((match) => match[2]);
  expect(headings('codes.md', '###').toSorted()).toEqual(Object.keys(CODES).toSorted());
  expect(headings('commands.md', '##')).toEqual(Object.keys(COMMANDS));
});

test('a block is filled in its line or in lines of its own, and a mark that stands alone is refused', () => {
  const fill = (text: string) => fillBlocks(text, (name) => `the ${name}`);
  expect(fill('By <!-- parts:ones -->old<!-- /parts:ones -->.')).toBe(
    'By <!-- parts:ones -->the ones<!-- /parts:ones -->.',
  );
  const own = '<!-- parts:ones -->\n\nthe ones\n\n<!-- /parts:ones -->\n';
  expect(fill('<!-- parts:ones -->\nold\n<!-- /parts:ones -->\n')).toBe(own);
  expect(fill(own)).toBe(own);
  expect(() => fill('<!-- parts:ones -->\n')).toThrow();
  expect(() => fill('<!-- parts:ones --><!-- /parts:others -->')).toThrow();
});
