import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { withoutLayouts } from '../../src/publish/manifest.ts';
import { REPOSITORY } from '../support/folder.ts';
import { findProgram, needed } from '../support/programs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { finalFolder } from './final-folder.ts';

/** Another computer, as far as one can have one: what the program is started with. */
interface Elsewhere {
  readonly env?: Readonly<Record<string, string>>;
  /** What runs the program. */
  readonly node?: string;
  /** What runs that. */
  readonly as?: readonly string[];
  /** Where the folder of the partnership is, below one that is made for it. */
  readonly place?: string;
  readonly options?: readonly string[];
}

const NOBODY = 65_534;
const setpriv = process.getuid?.() === 0 ? findProgram('setpriv') : undefined;
/** Other versions of Node, as paths with a colon between them. */
const nodes = (process.env.OTHER_NODES ?? '').split(':').filter((path) => path !== '');

const COMPUTERS: Readonly<Record<string, Elsewhere>> = {
  'in another folder, with blanks and accents in its name': { place: 'Nos stratégies/the county’s own (1)' },
  'in another time zone and language': {
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
  'with another home, and without one': { env: { HOME: '/nonexistent', USER: 'somebody', LOGNAME: 'somebody' } },
  ...(setpriv === undefined
    ? {}
    : { 'as another user': { as: [setpriv, `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] } }),
  ...Object.fromEntries(nodes.map((node) => [`with ${node}`, { node }])),
};

const EDITIONS = ['exampleshire', 'eastmarsh'].map((id) => `${id}/2026-10-01`);

/** The manifests of what is published there. */
async function published(
  { env = {}, node = process.execPath, as = [], place = 'county', options = [] }: Elsewhere,
  whenFinished = onTestFinished,
) {
  const top = temporaryFolder(whenFinished);
  const folder = join(top, place);
  for (const [path, bytes] of await finalFolder()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  if (as.length > 0) execFileSync('chown', ['-R', String(NOBODY), top]);
  const [program = '', ...args] = [
    ...as,
    node,
    join(REPOSITORY, 'dist/cli.js'),
    'publish',
    folder,
    '--all-variants',
    ...options,
  ];
  execFileSync(program, args, { cwd: top, env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' });
  return EDITIONS.map((edition) => readFileSync(join(folder, 'editions', edition, 'manifest.json')));
}

const filesIn = (manifest: Buffer): { file: string; set_with?: object }[] => JSON.parse(manifest.toString()).files;

describe('the manifest of an edition', () => {
  let here: readonly Buffer[];
  beforeAll(async () => {
    here = await published({}, afterAll);
  }, 120_000);

  test.each(Object.entries(COMPUTERS))(
    'is the same %s',
    async (_, computer) => {
      expect((await published(computer)).map(String)).toEqual(here.map(String));
    },
    120_000,
  );

  const browser = findProgram('chromium');
  test.skipIf(!needed('Chromium', browser !== undefined))(
    'differs in the files that a browser set alone, and says so',
    async () => {
      // A computer that has no other layout program.
      const bin = join(temporaryFolder(), 'bin');
      mkdirSync(bin);
      const command = join(bin, 'chromium');
      writeFileSync(command, `#!/bin/sh\nPATH=/usr/bin:/bin exec ${browser} "$@"\n`);
      chmodSync(command, 0o755);
      const there = await published({ env: { PATH: bin, HOME: temporaryFolder() }, options: ['--pdf'] });
      for (const [index, manifest] of there.entries()) {
        expect(withoutLayouts(manifest)).toEqual(withoutLayouts(here[index]!));
        const set = filesIn(manifest).filter(({ set_with }) => set_with !== undefined);
        expect(set.length).toBeGreaterThan(0);
        expect(filesIn(manifest).filter(({ file }) => file.endsWith('.pdf'))).toEqual(set);
      }
    },
    240_000,
  );
});
