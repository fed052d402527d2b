import { CommanderError, Option as Flag, Command as Program } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { EXIT, Stop } from '../core/stop.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { nodeEffects } from './node-effects.ts';

/** Runs the command that the arguments name; answers the exit code. What it does not know is thrown. */
export async function runProgram(argv: readonly string[], toolRoot: string): Promise<number> {
  let exitCode: number = EXIT.bug;
  const program = new Program('svduty')
    .description('Builds the Strategic Needs Assessment and the Response Strategy of the Serious Violence Duty.')
    .version(packageJson.version, '--version')
    .option('--quiet', 'no progress')
    .exitOverride()
    .showSuggestionAfterError();
  for (const command of COMMANDS) {
    program.addCommand(
      subcommand(command, async (args, options) => {
        const effects = nodeEffects(program.opts().quiet === true);
        const { run } = await command.load();
        exitCode = await run(args, options, {
          effects,
          toolRoot,
          toolVersion: packageJson.version,
          drawingThread: `${toolRoot}/dist/thread.js`,
        });
      }),
    );
  }
  try {
    await program.parseAsync(argv as string[]);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}

function subcommand(
  command: Command,
  act: (args: string[], options: Record<string, unknown>) => Promise<void>,
): Program {
  const sub = new Program(command.name).summary(command.summary).description(command.summary).exitOverride();
  for (const { name, description } of command.arguments) sub.argument(name, description);
  for (const { flags, description, choices, many } of command.options) {
    const flag = new Flag(flags, description);
    if (choices) flag.choices(choices);
    if (many) flag.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    sub.addOption(flag);
  }
  sub.option('--quiet', 'no progress');
  return sub.action(async (...given: unknown[]) => {
    const options = given.at(-2) as Record<string, unknown>;
    const args = given
      .slice(0, -2)
      .flat()
      .filter((arg): arg is string => typeof arg === 'string');
    refuseBlank(command, args, options);
    await act(args, options);
  });
}

/** A blank is no name, and nearly always a variable of a script that was not set. @throws Stop */
function refuseBlank({ name, options }: Command, args: readonly string[], given: Record<string, unknown>): void {
  const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
  if (args.some(isBlank)) throw new Stop(`svduty ${name}: one of the arguments is empty. Name a folder or a file.`);
  for (const { flags } of options) {
    const flag = new Flag(flags);
    if ([given[flag.attributeName()]].flat().some(isBlank))
      throw new Stop(`${flag.long} is empty. Write a value after it, or leave it out.`);
  }
}
