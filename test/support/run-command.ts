import { COMMANDS } from '../../src/commands/generated/commands.ts';
import { runCommand as runDeclared } from '../../src/commands/program.ts';
import type { Effects } from '../../src/core/effects.ts';
import { Stop } from '../../src/core/stop.ts';
import { REPOSITORY } from './folder.ts';

/** Runs a command of the table in this process; answers the exit code and, when the run was stopped, the words it stopped with. */
export async function runCommand(
  name: keyof typeof COMMANDS,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  effects: Effects,
): Promise<{ exitCode: number; stopped: string }> {
  const declared = Object.values(COMMANDS[name].arguments);
  const inTurn = declared.map(({ many }, index) => (many ? args.slice(index) : args[index]));
  const invocation = { effects, toolRoot: REPOSITORY, toolVersion: '0.0.0' };
  try {
    return { exitCode: await runDeclared(COMMANDS[name], inTurn, options, invocation), stopped: '' };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { exitCode: error.exitCode, stopped: error.message };
  }
}
