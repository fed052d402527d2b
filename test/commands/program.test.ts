import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS } from '../../src/commands/commands.ts';
import { filesBelow, outputsOf, REPOSITORY, SMALL, SMALL_OUTPUTS } from '../support/folder.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const STACK = /\n\s+at \S+ |node:internal|svduty has a fault/;

test('help and version', async () => {
  const [help, buildHelp, version] = await Promise.all([
    runProgram(['--help']),
    runProgram(['build', '--help']),
    runProgram(['--version']),
  ]);
  expect([help.exitCode, buildHelp.exitCode, version.exitCode]).toEqual([0, 0, 0]);
  for (const { name, summary } of COMMANDS)
    expect(help.out).toContain(`${name}`) ?? expect(help.out).toContain(summary);
  for (const option of COMMANDS.find((command) => command.name === 'build')?.options ?? [])
    expect(buildHelp.out).toContain(option.flags);
  expect(version.out.trim()).toBe(packageJson.version);
});

/** Wrong use: the arguments, and a word the message must hold. */
const WRONG_USE: readonly [name: string, args: readonly string[], says: string][] = [
  ['no such command', ['biuld'], 'build'],
  ['no such option', ['build', '--statsu', 'draft'], '--status'],
  ['a status that is none', ['build', '--status', 'final'], 'consultation'],
  ['an option without its value', ['build', '--variant'], '--variant'],
  ['a format that is none', ['build', SMALL, '--format', 'pdf'], 'docx, html'],
  ['a publication that is none', ['build', SMALL, '--publication', 'stratgy'], 'strategy'],
  ['an empty list', ['build', SMALL, '--format', ''], 'docx, html'],
  ['a variant that is none', ['check', SMALL, '--variant', 'eastwik'], 'eastwick'],
  ['a folder that is none', ['build', join(SMALL, 'nowhere')], 'nowhere'],
  ['a folder without content', ['check', join(REPOSITORY, 'src')], 'content'],
  ['a file where a folder should be', ['check', join(REPOSITORY, 'package.json')], 'package.json'],
  ['a code that is none', ['explain', 'schema/unknown-kye'], 'schema/unknown-key'],
  ['two folders', ['check', SMALL, SMALL], 'argument'],
];

test.concurrent.each(WRONG_USE)('%s ends with exit code 2', async (_, args, says) => {
  const { exitCode, out, err } = await runProgram(args);
  expect(exitCode).toBe(2);
  expect(err).toContain(says);
  expect(out + err).not.toMatch(STACK);
});

describe('a folder of its own', () => {
  const copy = (): string => {
    const folder = temporaryFolder();
    cpSync(SMALL, folder, { recursive: true });
    return folder;
  };

  test('is built, with everything in its place', async () => {
    const folder = copy();
    expect((await runProgram(['build', folder, '--all-variants'])).exitCode).toBe(0);
    const made = [...filesBelow(join(folder, 'output')).keys()];
    expect(made).toEqual(outputsOf(['eastwick', 'northmere'], SMALL_OUTPUTS));
  });

  test('with a slip ends with exit code 1 and leaves the last output', async () => {
    const folder = copy();
    await runProgram(['build', folder]);
    const before = filesBelow(join(folder, 'output'));
    const file = join(folder, 'content/priorities/prevention.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('aim:', 'aimm:'));
    const { exitCode, err } = await runProgram(['build', folder]);
    expect(exitCode).toBe(1);
    expect(err).toContain('content/priorities/prevention.yaml:4:1');
    expect(err).not.toMatch(STACK);
    expect(filesBelow(join(folder, 'output'))).toEqual(before);
  });

  test('refuses illustrative figures in a published edition', async () => {
    const { exitCode, err } = await runProgram(['build', copy(), '--status', 'published']);
    expect(exitCode).toBe(1);
    expect(err).toContain('publish/illustrative');
    expect(err).toContain('data/visits.meta.yaml');
  });

  test('with --out that is a file ends with exit code 2 and leaves the file', async () => {
    const folder = copy();
    const out = join(folder, 'somewhere');
    writeFileSync(out, 'mine');
    const { exitCode, err } = await runProgram(['build', folder, '--out', out]);
    expect(exitCode).toBe(2);
    expect(err).toContain(out);
    expect(err).not.toMatch(STACK);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  test('with a folder where an output file should be ends with exit code 2', async () => {
    const folder = copy();
    mkdirSync(join(folder, 'output/northmere/response-strategy.html/kept'), { recursive: true });
    const { exitCode, out, err } = await runProgram(['build', folder]);
    expect(exitCode).toBe(2);
    expect(out + err).not.toMatch(STACK);
    expect([...filesBelow(join(folder, 'output')).keys()]).toEqual([]);
  });

  test('is checked as JSON for other programs', async () => {
    const folder = copy();
    const file = join(folder, 'content/priorities/prevention.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('aim:', 'aimm:'));
    const { exitCode, out } = await runProgram(['check', folder, '--format', 'json']);
    expect(exitCode).toBe(1);
    const result = JSON.parse(out);
    expect(result.schema).toBe('svduty-check/1');
    expect(result.diagnostics).toMatchObject([
      { code: 'schema/unknown-key', severity: 'error', file: 'content/priorities/prevention.yaml', line: 4, column: 1 },
    ]);
    expect(Object.keys(result.diagnostics[0])).toEqual(expect.arrayContaining(['message', 'why', 'fix']));
  });

  test('named by nothing is the folder one stands in', async () => {
    const folder = copy();
    expect((await runProgram(['build', '--format', 'html', '--publication', 'sna'], {}, folder)).exitCode).toBe(0);
    expect([...filesBelow(join(folder, 'output')).keys()].filter((path) => !path.includes('/data/'))).toEqual([
      'index.html',
      'northmere/build.json',
      'northmere/strategic-needs-assessment.html',
    ]);
  });
});
