import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { openFolder } from '../../src/load/folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A real folder in another, read through a link to it. */
function folderOnDisk() {
  const outside = temporaryFolder();
  mkdirSync(join(outside, 'real/content'), { recursive: true });
  writeFileSync(join(outside, 'secret.yaml'), 'secret');
  writeFileSync(join(outside, 'real/content/a.yaml'), 'a');
  symlinkSync(join(outside, 'real'), join(outside, 'linked'));
  const found: Diagnostic[] = [];
  const folder = openFolder(nodeEffects(true), join(outside, 'linked'), (one) => found.push(one));
  const codes = () => found.map(({ code, place }) => `${code} ${place?.file}`);
  const read = (file: string): string | undefined => {
    const { input } = folder.read(file, 100);
    return input && new TextDecoder().decode(input.bytes);
  };
  return { real: join(outside, 'real'), folder, codes, read };
}

test('the folder itself may be a link, and links within it are followed', () => {
  const { real, codes, read } = folderOnDisk();
  symlinkSync('a.yaml', join(real, 'content/b.yaml'));
  symlinkSync('content', join(real, 'words'));
  expect([read('content/a.yaml'), read('content/b.yaml'), read('words/a.yaml')]).toEqual(['a', 'a', 'a']);
  expect(codes()).toEqual([]);
});

test('what leads out, lies in a loop or is no file is refused once, and never waited for', () => {
  const { real, folder, codes, read } = folderOnDisk();
  symlinkSync('../../secret.yaml', join(real, 'content/out.yaml'));
  symlinkSync('loop.yaml', join(real, 'content/loop.yaml'));
  symlinkSync('nowhere.yaml', join(real, 'content/dangling.yaml'));
  symlinkSync('/', join(real, 'data'));
  execFileSync('mkfifo', [join(real, 'content/pipe.yaml')]);
  for (const name of ['out', 'loop', 'dangling', 'pipe']) expect(read(`content/${name}.yaml`)).toBeUndefined();
  expect([read('data/etc/passwd'), ...folder.list('data')]).toEqual([undefined]);
  expect(codes()).toEqual([
    'load/outside content/out.yaml',
    'load/unreadable content/loop.yaml',
    'load/unreadable content/dangling.yaml',
    'load/not-a-file content/pipe.yaml',
    'load/outside data',
  ]);
});

test('a pipe that takes the place of a file after it was looked at is not waited for', () => {
  const { real } = folderOnDisk();
  execFileSync('mkfifo', [join(real, 'pipe')]);
  const { read, open } = nodeEffects(true);
  expect(() => read(join(real, 'pipe'))).toThrow('EINVAL');
  expect(() => open?.(join(real, 'pipe'))).toThrow('EINVAL');
});

test.skipIf(process.getuid?.() === 0)('a folder without permission is refused once, with all that lies in it', () => {
  const { real, folder, codes, read } = folderOnDisk();
  chmodSync(join(real, 'content'), 0);
  expect([read('content/a.yaml'), ...folder.list('content')]).toEqual([undefined]);
  chmodSync(join(real, 'content'), 0o755);
  expect(codes()).toEqual(['load/unreadable content']);
});
