import type { Effects } from '../core/effects.ts';

/** One option of a command as data: help, completion and parsing are made from it. */
export interface Option {
  /** As commander reads it: `--status <status>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly many?: boolean;
}

/** What a command runs with, besides its arguments. */
export interface Invocation {
  readonly effects: Effects;
  /** The program's own folder. */
  readonly toolRoot: string;
  readonly toolVersion: string;
  /** The bundle of the thread that draws charts; without it they are drawn in place. */
  readonly drawingThread?: string;
}

/** A command's work; answers the exit code. Loaded only when the command is called. */
export type Run = (
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  invocation: Invocation,
) => Promise<number>;

/** A command is a row of the table in commands.ts and a file that exports `run`. */
export interface Command {
  readonly name: string;
  /** As commander reads it: `[dir]`. */
  readonly arguments: readonly { readonly name: string; readonly description: string }[];
  readonly summary: string;
  readonly options: readonly Option[];
  load(): Promise<{ run: Run }>;
}
