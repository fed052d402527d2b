import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { REPOSITORY } from './folder.ts';

export interface Served {
  /** With a slash at its end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** A port of this computer on which nobody listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Serves a folder with the very lines that docs/put-it-online.md shows, but for where it listens and stands. */
export async function served(nginx: string, root: string, port: number): Promise<Served> {
  const home = mkdtempSync(join(tmpdir(), 'svduty-nginx-'));
  mkdirSync(join(home, 'temp'));
  const page = readFileSync(join(REPOSITORY, 'docs/put-it-online.md'), 'utf8');
  const [, lines = ''] = /```nginx\n([^`]*)```/.exec(page) ?? [];
  const own = lines.replace('listen 8080', `listen 127.0.0.1:${port}`).replace('/srv/editions', root);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/temp;`);
  const conf = `daemon off;\nmaster_process off;\npid ${home}/pid;\nerror_log ${home}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temp.join('\n')}\n${own}}\n`;
  writeFileSync(join(home, 'nginx.conf'), conf);
  const server = spawn(nginx, ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'pipe' });
  const address = `http://127.0.0.1:${port}/`;
  await answering(address, server, () => readFileSync(join(home, 'error.log'), 'utf8'));
  return {
    address,
    stop: async () => {
      await ended(server);
      rmSync(home, { recursive: true });
    },
  };
}

/** Waits until a server answers, or ends. */
async function answering(address: string, server: ChildProcess, why: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`nginx has ended: ${why()}`);
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await setTimeout(50);
  }
  await ended(server);
  throw new Error(`nginx does not answer: ${why()}`);
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
