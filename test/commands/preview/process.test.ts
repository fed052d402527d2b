import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow, REPOSITORY, SMALL } from '../../support/folder.ts';
import { runProgram } from '../../support/run-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('it says where it is, leaves the port to one, ends at once with Ctrl+C, and has written nothing', async () => {
  const folder = join(temporaryFolder(), 'northmere');
  cpSync(SMALL, folder, { recursive: true });
  const before = filesBelow(folder);
  const child = spawn(process.execPath, [join(REPOSITORY, 'dist/cli.js'), 'preview', folder, '--port', '0']);
  const ended = new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  const address = await new Promise<string>((resolve) =>
    child.stdout.once('data', (piece: Buffer) => resolve(/http:\S+/.exec(piece.toString())?.[0] ?? '')),
  );
  const page = await fetch(`${address}pages/own/output/northmere/strategic-needs-assessment.html`);
  expect([page.status, (await page.text()).includes('Northmere')]).toEqual([200, true]);

  const { port } = new URL(address);
  const second = await runProgram(['preview', folder, '--port', port]);
  expect([second.exitCode, second.out, second.err.match(/\n/g)?.length]).toEqual([2, '', 1]);
  expect(second.err).toContain(port);

  // Somebody is still listening to what happens.
  const events = await fetch(`${address}events`);
  expect(events.status).toBe(200);
  child.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
  await expect(events.text()).rejects.toThrow();
  await expect(fetch(address)).rejects.toThrow();
  expect(filesBelow(folder)).toEqual(before);
});
