import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Builds the small folder by a clock that moves on by one each time that it is asked. */
async function built(options: Readonly<Record<string, unknown>>, change: (folder: string) => void = () => {}) {
  const folder = join(temporaryFolder(), 'northmere');
  cpSync(SMALL, folder, { recursive: true });
  change(folder);
  let [said, time] = ['', 0];
  const effects = { ...nodeEffects(true), out: () => {}, now: () => time++, err: (text: string) => (said += text) };
  const { exitCode } = await runCommand('build', [folder], options, effects);
  const rows = [...said.matchAll(/^(\S.*?) +(\d+) +(\d+)$/gm)].map(([, stage, ms]) => [stage, Number(ms)] as const);
  return { exitCode, said, rows, files: () => filesBelow(join(folder, 'output')) };
}

const STAGES = [
  'start',
  'load',
  'validate',
  'protect',
  'settle',
  'assemble',
  'duty',
  'imports',
  'docx',
  'waiting for pictures',
  'html',
  'write',
];

const STRATEGY = { publication: 'strategy' };

test('it says once of each stage how long it took, and of all together; no byte depends on it', async () => {
  const { rows, files } = await built({ ...STRATEGY, timings: true });
  expect(rows.map(([stage]) => stage)).toEqual([...STAGES, 'all', 'beside it, on other threads']);
  const times = new Map(rows);
  expect(STAGES.reduce((sum, stage) => sum + (times.get(stage) ?? 0), 0)).toBe(times.get('all'));

  const plain = await built(STRATEGY);
  expect(plain.rows).toEqual([]);
  expect(files()).toEqual(plain.files());
});

test('of a build that an error stopped it says what there was', async () => {
  const { exitCode, rows } = await built({ timings: true }, (folder) => {
    const file = join(folder, 'content/priorities/prevention.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('aim:', 'aimm:'));
  });
  expect(exitCode).toBe(1);
  expect(rows.map(([stage]) => stage)).toEqual([
    'start',
    'load',
    'settle',
    'validate',
    'all',
    'beside it, on other threads',
  ]);
});
