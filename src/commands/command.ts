import type { Effects } from '../core/effects.ts';
import type { Part } from '../core/part.ts';
import type { Given, Inputs } from './inputs.ts';

/** What a command runs with, besides its arguments and options. */
export interface Invocation {
  readonly effects: Effects;
  /** The program's own folder. */
  readonly toolRoot: string;
  readonly toolVersion: string;
  /** Stands for the program to the last byte, where its version does not. */
  readonly identity?: () => Promise<string>;
  /** Bundles of threads: of that which draws charts, of those that make editions, of those that look through them, and of that which works beside. Without them all is done in place. */
  readonly threads?: {
    readonly drawing: string;
    readonly editions: string;
    readonly looking: string;
    readonly beside: string;
    /** So many work at once here. */
    readonly atOnce: number;
  };
}

/** What is typed after a command's name, as it declares it: arguments by name in their order, and options by name in camel case. */
export interface Declared {
  readonly arguments: Inputs;
  readonly options: Inputs;
}

/** A command's work; answers the exit code. It is given what the declaration promises and nothing else. */
export type Run<D extends Declared> = (
  args: Given<D['arguments']>,
  options: Given<D['options']>,
  invocation: Invocation,
) => Promise<number>;

/**
 * A command. Its folder holds `command.ts`, which exports the declaration as `part`; `run.ts` with its work, loaded only when it is called; and
 * `examples.yaml`, its cases.
 */
export interface Command extends Part, Declared {
  /** Set where it writes files; any other leaves the disk as it is. */
  readonly writes?: true;
  /** What can begin while the work is loaded: answers the invocation that it runs with. */
  begin?(args: Given<Inputs>, invocation: Invocation): Promise<Invocation>;
  /** Whatever the declaration of a command promises is what `readInputs` gives, so a table of them may hold them all. */
  load(): Promise<{ run(args: Given<Inputs>, options: Given<Inputs>, invocation: Invocation): Promise<number> }>;
}

/** A declaration whose `run` takes what it declares. */
export function command<const D extends Declared>(
  declaration: Part & D & Pick<Command, 'begin' | 'writes'> & { load(): Promise<{ run: Run<D> }> },
): Command {
  return declaration;
}
