import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';

/** Where a program stands on the path, or undefined. */
export function findProgram(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** True when what a set of tests needs is there. Missing is one plain line on one's own computer, and a failure in CI. */
export function needed(what: string, there: boolean): boolean {
  if (there) return true;
  if ((process.env.CI ?? '') === '') console.warn(`${what} is not installed: its tests did not run.`);
  else test(`${what} is installed`, () => expect.fail(`${what} is not installed.`));
  return false;
}
