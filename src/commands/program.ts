import { CommanderError, Option as Flag, Argument as Place, Command as Program } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { Effects } from '../core/effects.ts';
import { EXIT, Stop } from '../core/stop.ts';
import { asCalled } from './as-called.ts';
import type { Command, Invocation } from './command.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { COMMANDS } from './generated/commands.ts';
import { argumentUsage, meaningOf, optionUsage, readInputs } from './inputs.ts';
import { availableParallelism } from './node-cores.ts';
import { nodeEffects } from './node-effects.ts';
import { optimiseLater } from './optimise-later.ts';

const QUIET = ['--quiet', 'no progress'] as const;

/** The world a run is in; `quiet` is told once it is read. */
type World = (quiet: boolean) => Effects;

/** Runs what was typed in the real world; answers the exit code. `argv` as a process has it. */
export function runProgram(argv: readonly string[], toolRoot: string): Promise<number> {
  const called = (text: string): string => asCalled(text, toolRoot, Object.keys(COMMANDS));
  const world = (quiet: boolean): Effects => {
    const effects = nodeEffects(quiet);
    return { ...effects, out: (text) => effects.out(called(text)), err: (text) => effects.err(called(text)) };
  };
  return runWords(argv.slice(2), world, {
    toolRoot,
    toolVersion: packageJson.version,
    identity: async () => (await import('./node-identity.ts')).identityOf(toolRoot),
    threads: {
      drawing: `${toolRoot}/dist/thread.js`,
      editions: `${toolRoot}/dist/edition-thread.js`,
      looking: `${toolRoot}/dist/looking-thread.js`,
      beside: `${toolRoot}/dist/beside-thread.js`,
      atOnce: availableParallelism(),
    },
  });
}

/**
 * Runs the words after `svduty`; answers the exit code. Help goes to the results. Wrong use is said in the failures and answered with 2, or
 * the code of its Stop; whatever else is thrown is a fault of the program and is thrown on.
 */
export async function runWords(
  words: readonly string[],
  world: World,
  own: Omit<Invocation, 'effects'>,
): Promise<number> {
  let exitCode: number = EXIT.bug;
  const { out, err } = world(true);
  const program = plain(new Program('svduty'), out, err)
    .description('Builds the Strategic Needs Assessment and the Response Strategy of the Serious Violence Duty.')
    .version(own.toolVersion, '--version')
    .option(...QUIET)
    .addHelpText(
      'after',
      `\nExit codes:\n${EXIT_CODES.map(({ code, meaning }) => `  ${String(code).padEnd(4)}${meaning}`).join('\n')}`,
    )
    .showSuggestionAfterError();
  for (const command of Object.values(COMMANDS)) {
    const sub = plain(new Program(command.name), out, err);
    describe(sub, command);
    sub.showHelpAfterError(`"svduty ${command.name} --help" says what it takes.`);
    sub.action(async () => {
      const effects = world(program.opts().quiet === true);
      exitCode = await runCommand(command, sub.processedArgs, sub.opts(), { ...own, effects });
    });
    program.addCommand(sub);
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    if (!(error instanceof Stop)) throw error;
    err(`${error.message}\n`);
    return error.exitCode;
  }
}

/** A command with what was typed for it. @throws Stop for what the declaration does not take, and for what the system refuses. */
export async function runCommand(
  command: Command,
  typedArguments: readonly unknown[],
  typedOptions: Readonly<Record<string, unknown>>,
  invocation: Invocation,
): Promise<number> {
  const byName = Object.fromEntries(Object.keys(command.arguments).map((name, index) => [name, typedArguments[index]]));
  const args = readInputs(command.arguments, byName, argumentUsage);
  const options = readInputs(command.options, typedOptions, optionUsage);
  await optimiseLater();
  const begun = command.begin ? await command.begin(args, invocation) : invocation;
  const { run } = await command.load();
  try {
    return await run(args, options, begun);
  } catch (error) {
    throw (await refusedBySystem(error)) ?? error;
  }
}

/** What the system refuses is nobody's fault: a disk that fails, a folder that was closed while the program ran. */
async function refusedBySystem(error: unknown): Promise<Stop | undefined> {
  const { code = 'unknown reason', path = 'A file', syscall } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || syscall === undefined) return undefined;
  const { refusedBy } = await import('../load/folder.ts');
  return new Stop(refusedBy(path, code));
}

function plain(program: Program, out: (text: string) => void, err: (text: string) => void): Program {
  return program.exitOverride().configureOutput({ writeOut: out, writeErr: err });
}

/** Its help and what may be typed, from the declaration. Values are read by `readInputs`, all in one way. */
function describe(sub: Program, command: Command): void {
  sub.summary(command.summary).description(command.summary);
  for (const [name, input] of Object.entries(command.arguments))
    sub.addArgument(new Place(argumentUsage(name, input), meaningOf(input)));
  for (const [name, input] of Object.entries(command.options)) {
    const flag = new Flag(optionUsage(name, input), meaningOf(input));
    if (input.many) flag.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    sub.addOption(flag);
  }
  sub.option(...QUIET);
}
