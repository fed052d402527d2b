import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is removed when the test ends. A test that runs beside others hands in its own `onTestFinished`. */
export function temporaryFolder(whenFinished: typeof onTestFinished = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'svduty-'));
  whenFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
