import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const EXPECTED = join(import.meta.dirname, 'expected');

/**
 * Compares a text with the golden file of that name. A difference is saved beside it as `<name>-changed`, to be looked at and, if it is
 * meant, taken over with UPDATE_GOLDEN=1. In CI nothing is written.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(EXPECTED, name);
  const changed = `${file}-changed`;
  const writable = (process.env.CI ?? '') === '';
  if (writable && process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (writable && golden !== text) writeFileSync(changed, text);
  else if (writable) rmSync(changed, { force: true });
  expect(text, `differs from test/golden/expected/${name}`).toBe(golden);
}
