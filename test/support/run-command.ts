import { COMMANDS } from '../../src/commands/commands.ts';
import type { Effects } from '../../src/core/effects.ts';
import { Stop } from '../../src/core/stop.ts';
import { REPOSITORY } from './folder.ts';

/** Runs a command of the table in this process; answers the exit code and, when the run was stopped, the words it stopped with. */
export async function runCommand(
  name: string,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  effects: Effects,
): Promise<{ exitCode: number; stopped: string }> {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`no command ${name}`);
  try {
    const { run } = await command.load();
    return { exitCode: await run(args, options, { effects, toolRoot: REPOSITORY, toolVersion: '0.0.0' }), stopped: '' };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { exitCode: error.exitCode, stopped: error.message };
  }
}
