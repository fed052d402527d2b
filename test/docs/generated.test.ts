import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { CODES } from '../../src/core/codes.ts';
import { REPOSITORY } from '../support/folder.ts';

const fresh = mkdtempSync(join(tmpdir(), 'svduty-docs-'));
afterAll(() => rmSync(fresh, { recursive: true }));
execFileSync(process.execPath, [join(REPOSITORY, 'scripts/generate-docs.mjs'), fresh]);
const made = (name: string): string => readFileSync(join(fresh, name), 'utf8');

test.each(['codes.md', 'commands.md', 'change-the-look.md'])('docs/%s is what the generator makes of src', (name) => {
  expect(readFileSync(join(REPOSITORY, 'docs', name), 'utf8')).toBe(made(name));
});

test('every code and every command has its heading', () => {
  const headings = (name: string, level: string) =>
    [...made(name).matchAll(/^(#+) (.*)$/gm)].filter((match) => match[1] === level).map((match) => match[2]);
  expect(headings('codes.md', '###').toSorted()).toEqual(Object.keys(CODES).toSorted());
  expect(headings('commands.md', '##')).toEqual(COMMANDS.map(({ name }) => name));
});
