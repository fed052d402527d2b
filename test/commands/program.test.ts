import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS } from '../../src/commands/generated/commands.ts';
import { argumentUsage, optionUsage } from '../../src/commands/inputs.ts';
import { runWords } from '../../src/commands/program.ts';
import { REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runProgram } from '../support/run-program.ts';

async function helpOf(...argv: string[]): Promise<string> {
  const { effects, printed } = memoryFolder({ root: '/none', files: new Map() });
  const own = { toolRoot: REPOSITORY, toolVersion: '0.0.0' };
  expect(await runWords([...argv, '--help'], () => effects, own)).toBe(0);
  return printed().replaceAll(/\s+/g, ' ');
}

test('help says what each command does', async () => {
  const help = await helpOf();
  for (const { name, summary } of Object.values(COMMANDS)) expect(help).toMatch(new RegExp(` ${name} .*${summary}`));
});

describe.each(Object.values(COMMANDS))('help of $name', (command) => {
  test('names what may be typed, and every word it may be', async () => {
    const help = await helpOf(command.name);
    for (const [name, input] of Object.entries(command.arguments)) {
      expect(help).toContain(argumentUsage(name, input));
      for (const word of input.choices ?? []) expect(help).toContain(word);
    }
    for (const [name, input] of Object.entries(command.options)) {
      expect(help).toContain(optionUsage(name, input));
      for (const word of input.choices ?? []) expect(help).toContain(word);
    }
  });
});

test('the version is that of the package', async () => {
  const { exitCode, out } = await runProgram(['--version']);
  expect({ exitCode, version: out.trim() }).toEqual({ exitCode: 0, version: packageJson.version });
});
