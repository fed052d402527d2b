import { type ExecFileException, execFile } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from './folder.ts';

export interface Ended {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the bundled program as a user does, in a process of its own. `env` is laid over this process's; `program` is another copy of it. */
export function runProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = REPOSITORY,
  program = join(REPOSITORY, 'dist/cli.js'),
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [program, ...args], options, (error, out, err) => {
      resolve({ exitCode: error ? codeOf(error) : 0, out, err });
    });
  });
}

/** As a shell says it: 128 and the signal's number for a process that was killed. */
function codeOf({ code, signal }: ExecFileException): number {
  return signal ? 128 + constants.signals[signal] : Number(code);
}
