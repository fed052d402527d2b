import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { folderWith, SLIPS } from './slips.ts';

const built = SLIPS.flatMap(([, cases]) => cases).filter(({ expect, command }) => expect.length === 0 && !command);

test.each(built)('in spite of a slip everything is built: $name', async (slip) => {
  const { effects, printed } = folderWith(slip);
  expect(await runCommand('build', ['/northmere'], slip.options ?? {}, effects)).toEqual({ exitCode: 0, stopped: '' });
  expect(printed()).toMatch(/^Built/m);
});
