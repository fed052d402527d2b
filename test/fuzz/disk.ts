import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REPOSITORY } from '../support/folder.ts';
import { bytesOf } from './base.ts';
import type { Folder, Stream, Trial } from './trial.ts';
import { watch } from './watch.mjs';
import type { Ran } from './world.ts';

export function writeFolder(root: string, folder: Folder): void {
  for (const [path, bytes] of folder) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

/** Everything below a folder: files by their bytes, all else by what it is. Nothing is followed. */
function snapshot(root: string, below = ''): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const full = join(root, path);
    if (entry.isDirectory()) {
      if ((lstatSync(full).mode & 0o500) === 0o500)
        for (const [inner, bytes] of snapshot(root, path)) found.set(inner, bytes);
    } else if (entry.isFile())
      found.set(path, (lstatSync(full).mode & 0o400) > 0 ? readFileSync(full) : bytesOf('no permission'));
    else found.set(path, bytesOf(entry.isSymbolicLink() ? `link ${readlinkSync(full)}` : 'special'));
  }
  return found;
}

/** Runs the bundled program once for each line of a trial, in a folder of its own on the disk. */
export async function runOnDisk(trial: Trial, good: Folder): Promise<Ran[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'svduty-fuzz-'));
  const root = join(scratch, 'folder');
  try {
    mkdirSync(root);
    writeFolder(root, trial.folder);
    writeFolder(root, good);
    trial.onDisk?.(root);
    const runs: Ran[] = [];
    for (const line of trial.lines ?? []) {
      const before = snapshot(scratch);
      const args = line
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => word.replaceAll('{dir}', root));
      const { exitCode, out, err, hang } = await ended(args, scratch, trial.streams);
      const strip = (files: Map<string, Uint8Array>): Folder =>
        new Map([...files].map(([path, bytes]) => [path.startsWith('folder/') ? path.slice(7) : `../${path}`, bytes]));
      // Results that cannot be printed are the one failure that is answered with 70 and no fault: in one line.
      const { results, failures } = trial.streams ?? {};
      const isLost = results === 'full' && /^(The results could not be printed: .*\n)?$/.test(failures ? '' : err);
      const thrown = hang ?? (exitCode === 70 && !isLost ? err : undefined);
      const run = { command: args[0] ?? '', args, options: {} };
      runs.push({
        run,
        exitCode,
        out,
        err: err.replaceAll(root, '/fuzz/folder'),
        thrown,
        before: strip(before),
        after: strip(snapshot(scratch)),
        outside: [],
      });
    }
    return runs;
  } finally {
    for (const entry of readdirSync(root, { withFileTypes: true }))
      if (entry.isDirectory()) chmodSync(join(root, entry.name), 0o755);
    rmSync(scratch, { recursive: true, force: true });
  }
}

function ended(
  args: readonly string[],
  cwd: string,
  { results, failures }: NonNullable<Trial['streams']> = {},
): Promise<{ exitCode: number; out: string; err: string; hang: string | undefined }> {
  return new Promise((resolve) => {
    const full = results === 'full' || failures === 'full' ? openSync('/dev/full', 'w') : undefined;
    const lead = (stream: Stream | undefined) => (stream === 'full' ? full : 'pipe');
    const child = spawn(process.execPath, [join(REPOSITORY, 'dist/cli.js'), ...args], {
      cwd,
      stdio: ['ignore', lead(results), lead(failures)],
    });
    if (full !== undefined) closeSync(full);
    if (results === 'closed') child.stdout?.destroy();
    if (failures === 'closed') child.stderr?.destroy();
    const printed = { out: '', err: '' };
    let hang: string | undefined;
    child.stdout?.on('data', (data) => {
      printed.out += data;
    });
    child.stderr?.on('data', (data) => {
      printed.err += data;
    });
    const stop = watch(child.pid ?? 0, (reason: string) => {
      hang = `hang: ${reason}`;
      child.kill('SIGKILL');
    });
    child.on('close', (code) => {
      stop();
      resolve({ exitCode: code ?? 70, ...printed, hang });
    });
  });
}
