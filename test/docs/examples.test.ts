import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/generated/commands.ts';
import { flagOf } from '../../src/commands/inputs.ts';
import { CODES } from '../../src/core/codes.ts';
import { CONTEXT_ONLY, REQUIREMENTS } from '../../src/duty/register.ts';
import { loadYaml } from '../../src/load/yaml.ts';
import { REPOSITORY } from '../support/folder.ts';
import { blocksOf, PAGES } from './pages.ts';

const scripts = Object.keys(
  (JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

const yamlBlocks = PAGES.flatMap(({ path, text }) =>
  blocksOf(text, 'yaml').map(({ line, code }) => ({ at: `${path}:${line}`, code })),
);

test.each(yamlBlocks)('the YAML at $at can be read', ({ at, code }) => {
  expect(loadYaml(at, code).diagnostics).toEqual([]);
});

/** Blocks that begin with the path of a file of src are that file. */
const copies = PAGES.flatMap(({ path, text }) =>
  ['ts', 'yaml'].flatMap((language) =>
    blocksOf(text, language).flatMap(({ line, code }) => {
      const [, file, rest] = /^(?:\/\/|#) (src\/\S+)\n([\s\S]*)$/.exec(code) ?? [];
      return file === undefined ? [] : [{ at: `${path}:${line}`, file, rest }];
    }),
  ),
);

test('files are shown', () => {
  expect(copies.map(({ file }) => file)).toContain('src/directives/lead/directive.ts');
});

test.each(copies)('$file at $at is as it stands in src', ({ file, rest }) => {
  expect(rest).toBe(readFileSync(join(REPOSITORY, file), 'utf8'));
});

/** A command as it is typed: its name, its options, and where it stands. */
interface Typed {
  readonly at: string;
  readonly name: string;
  readonly options: readonly string[];
}

/** What is shown in code, in blocks or within a line: commands of the program, by themselves or through npm. */
const typed: readonly Typed[] = PAGES.flatMap(({ path, text }) =>
  [...text.matchAll(/(?:npx svduty|npm run|(?<=`)svduty) +([a-z:]+)([^`\n]*)/g)].map((match) => ({
    at: `${path}: ${match[0]}`,
    name: match[1] ?? '',
    options: [...(match[2] ?? '').matchAll(/(?<= )--[a-z][a-z-]*/g)].map(([option]) => option),
  })),
);

const commandNamed = (name: string) => Object.values(COMMANDS).find((command) => command.name === name);

test('commands are found in the pages', () => {
  expect(new Set(typed.map(({ name }) => name))).toContain('check');
  expect(typed.some(({ options }) => options.includes('--status'))).toBe(true);
});

test('every command that is shown exists', () => {
  const unknown = typed.filter(
    ({ at, name }) => !(at.includes('npm run') ? scripts.includes(name) : commandNamed(name)),
  );
  expect(unknown.map(({ at }) => at)).toEqual([]);
});

test('every option that is shown is one of its command', () => {
  const unknown = typed.flatMap(({ at, name, options }) => {
    const known = Object.keys(commandNamed(name)?.options ?? {}).map(flagOf);
    return commandNamed(name)
      ? options.filter((option) => !known.includes(option) && option !== '--help').map((option) => `${at} (${option})`)
      : [];
  });
  expect(unknown).toEqual([]);
});

test('every script that is shown is there', () => {
  const shown = PAGES.flatMap(({ text }) =>
    [...text.matchAll(/node (scripts\/[\w-]+\.mjs)/g)].map((match) => match[1] ?? ''),
  );
  expect(shown).toContain('scripts/take-pictures.mjs');
  expect(shown.filter((path) => !existsSync(join(REPOSITORY, path)))).toEqual([]);
});

test('every requirement and every code that is explained exists', () => {
  const known = [...[...REQUIREMENTS, ...CONTEXT_ONLY].map(({ id }) => id), ...Object.keys(CODES), 'CODE', 'ID'];
  const shown = PAGES.filter(({ path }) => path !== 'docs/codes.md').flatMap(({ text }) =>
    [...text.matchAll(/\bSVD-[A-Z]-\d{2}\b|(?<=npm run explain -- )[\w/-]+/g)].map(([id]) => id),
  );
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.filter((id) => !known.includes(id))).toEqual([]);
});
