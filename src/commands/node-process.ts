import { spawn } from 'node:child_process';
import { Stop } from '../core/stop.ts';
import { isMissing } from './node-reasons.ts';

/** Longer than the largest publication takes on a slow computer, in milliseconds. */
const TIME_LIMIT = 5 * 60_000;

interface Surroundings {
  /** Where it runs. */
  readonly folder: string;
  /** Called when a signal ends this run while the program goes on, before this run ends. */
  stopped(): void;
  /** What asked for it, for the message that it is missing. */
  readonly needs: string;
  /** What to do when it fails. */
  readonly otherwise: string;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program to its end; answers what it printed. It has a group of its own, so that all it began ends with it: when its time is over, and when
 * a signal ends this run. @throws Stop where it is missing, fails, or takes too long.
 */
export function runProgram(
  program: string,
  words: readonly string[],
  { folder, stopped, needs, otherwise }: Surroundings,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const grouped = process.platform !== 'win32';
    const child = spawn(program, words, {
      cwd: folder,
      detached: grouped,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    const printed: Buffer[] = [];
    const kill = (): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(grouped ? -child.pid : child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const onSignal = (signal: NodeJS.Signals): void => {
      done();
      kill();
      stopped();
      process.kill(process.pid, signal);
    };
    const late = setTimeout(() => {
      kill();
      fail(`${program} did not finish within ${TIME_LIMIT / 60_000} minutes. ${otherwise}`);
    }, TIME_LIMIT);
    const done = (): void => {
      clearTimeout(late);
      for (const signal of SIGNALS) process.off(signal, onSignal);
    };
    const fail = (message: string): void => {
      done();
      reject(new Stop(message));
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
    child.stdout.on('data', (piece: Buffer) => printed.push(piece));
    child.on('error', (error) =>
      fail(
        isMissing(error) ? `${needs}: "${program}" was not found.` : `"${program}" could not be run: ${error.message}`,
      ),
    );
    child.on('close', (code) => {
      if (code !== 0) return fail(`${program} ended with ${code ?? 'a signal'}. ${otherwise}`);
      done();
      resolve(Buffer.concat(printed).toString('utf8'));
    });
  });
}
