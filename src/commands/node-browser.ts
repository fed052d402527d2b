import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Setting } from './node-set.ts';

/** It asks nobody for anything: no name of a host is ever looked up. */
const QUIETLY = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** As root there is no sandbox to be had. */
const isRoot = (): boolean => process.getuid?.() === 0;

/** Chromium, or a browser made from it, which prints web pages. */
export const browser = (program: string, { needs, otherwise }: Pick<Setting, 'needs' | 'otherwise'>): Setting => ({
  name: 'The browser',
  program,
  takes: 'html',
  words: (folder) => [
    '--headless',
    ...(isRoot() ? ['--no-sandbox'] : []),
    ...QUIETLY,
    `--user-data-dir=${join(folder, 'profile')}`,
    '--generate-pdf-document-outline',
    '--export-tagged-pdf',
    '--no-pdf-header-footer',
    `--print-to-pdf=${join(folder, 'publication.pdf')}`,
    pathToFileURL(join(folder, 'publication.html')).href,
  ],
  needs,
  otherwise,
});
