import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { CommanderError, Option as Flag, Command as Program } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import type { Command } from './commands/command.ts';
import { COMMANDS } from './commands/commands.ts';
import { nodeEffects } from './commands/node-effects.ts';
import { EXIT, Stop } from './core/stop.ts';

// A run is over before optimised code pays for itself: V8 is told to wait with optimising, which saves a quarter of the work.
// The flag is V8's own and undocumented, so it is set only where it was measured.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');

const toolRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

async function main(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.fine;
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
    await act(
      given
        .slice(0, -2)
        .flat()
        .filter((arg): arg is string => typeof arg === 'string'),
      options,
    );
  });
}

// Whoever reads the results may stop reading: `svduty check | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `svduty has a fault. Please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = EXIT.bug;
  },
);
