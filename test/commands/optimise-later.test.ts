import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { LATER } from '../../src/commands/optimise-later.ts';

/** V8 passes over a flag that it does not know, and says nothing. */
test('the V8 that runs knows the flags that it is told', () => {
  const flags = LATER[process.versions.node.split('.', 1)[0] ?? ''] ?? [];
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(flags.map((flag) => flag.split('=', 1)[0] ?? '').filter((name) => !known.includes(`${name} (`))).toEqual([]);
});
