import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { REPOSITORY, SMALL } from '../support/folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The small folder, built and watched by a process of its own. */
async function watched() {
  const folder = join(temporaryFolder(), 'northmere');
  cpSync(SMALL, folder, { recursive: true });
  const child = spawn(process.execPath, [
    join(REPOSITORY, 'dist/cli.js'),
    'build',
    folder,
    '--watch',
    '--publication',
    'strategy',
  ]);
  const ended = new Promise((resolve) => child.once('close', resolve));
  // Its folder goes when it has ended.
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  let printed = '';
  let wake = (): void => {};
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      printed += piece.toString();
      wake();
    });
  /** Waits until it has printed something, and answers all that it printed since it was last asked. */
  const says = async (words: RegExp): Promise<string> => {
    while (!words.test(printed))
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    const said = printed;
    printed = '';
    return said;
  };
  await says(/Waiting for changes/);
  const page = (): string => readFileSync(join(folder, 'output/northmere/response-strategy.html'), 'utf8');
  const edit = (file: string, change: (text: string) => string): void => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  return { folder, says, page, edit };
}

const PRIORITY = 'content/priorities/prevention.yaml';

test('a text that is saved is printed; a mistake is told, and the last output stays until it is mended', async () => {
  const { says, page, edit } = await watched();
  edit(PRIORITY, (text) => text.replace('before it starts', 'before it begins'));
  expect(await says(/^Wrote .*\n/m)).toContain('response-strategy.html');
  expect(page()).toContain('before it begins');
  edit(PRIORITY, (text) => text.replace('aim:', 'aimm:'));
  expect(await says(/Nothing was built/)).toContain('schema/unknown-key');
  expect(page()).toContain('before it begins');
  edit(PRIORITY, (text) => text.replace('aimm:', 'aim:').replace('before it begins', 'early'));
  await says(/^Wrote .*\n/m);
  expect(page()).toContain('early');
});

test('a file that is added, in a folder that was not there, and one that is taken away are seen', async () => {
  const { folder, says } = await watched();
  const waivers = join(folder, 'content/waivers.yaml');
  writeFileSync(waivers, 'waivers: none\n');
  expect(await says(/Nothing was built/)).toContain('content/waivers.yaml');
  rmSync(waivers);
  await says(/Nothing in the output changed/);
  mkdirSync(join(folder, 'content/images'));
  writeFileSync(join(folder, 'content/images/plan.png'), 'no picture');
  await says(/image\/unreadable/);
});
