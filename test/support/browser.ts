import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findProgram } from './programs.ts';

/** Where Chromium is; undefined where it is not. */
export const CHROMIUM = process.env.CHROMIUM ?? findProgram('chromium');

/** A browser with a profile of its own. `end` closes it and leaves nothing. */
export async function openBrowser(): Promise<{ browser: BrowserContext; end(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'svduty-browser-'));
  const browser = await chromium.launchPersistentContext(folder, {
    executablePath: CHROMIUM ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const end = async (): Promise<void> => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { browser, end };
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A web server on this computer for files by their paths, each sent with the same headers. `at` is its address. */
export async function serve(
  files: ReadonlyMap<string, Uint8Array>,
  headers: Readonly<Record<string, string>>,
): Promise<{ at: string; end(): void }> {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://a').pathname.slice(1));
    // A server has an icon of its own.
    const bytes = path === 'favicon.ico' ? new Uint8Array() : files.get(path);
    response.writeHead(bytes ? 200 : 404, { ...headers, 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, end: () => server.close() };
}
