import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { changed, small } from '../base.ts';
import type { Chance } from '../chance.ts';
import type { Family, Mutation } from '../trial.ts';

const CHECK_AND_BUILD = ['check {dir}', 'build {dir}'];
const ROOT = process.getuid?.() === 0;

const READ = [
  'content/area.yaml',
  'content/glossary.yaml',
  'content/variants/eastwick.yaml',
  'data/violence.csv',
  'data/areas.csv',
  'data/violence.meta.yaml',
  'templates/tables/plan.yaml',
  'templates/response-strategy/00-foreword.md.hbs',
  'content/images/a.png',
  'templates/labels/en.yaml',
];
const READ_FOLDERS = [
  'content',
  'content/priorities',
  'content/needs',
  'content/variants',
  'data',
  'templates',
  'templates/tables',
  'content/images',
];

/** Something else in place of a file, on the disk. */
const disk =
  (
    paths: readonly string[],
    put: (path: string, root: string, chance: Chance) => void,
    more: { refused?: true } = {},
  ): Mutation =>
  (chance) => {
    const path = chance.pick(paths);
    return {
      folder: small,
      what: path,
      onDisk: (root) => {
        mkdirSync(join(root, path, '..'), { recursive: true });
        put(join(root, path), root, chance);
      },
      lines: CHECK_AND_BUILD,
      ...more,
    };
  };

const linkTo =
  (target: string) =>
  (path: string): void => {
    rmSync(path, { force: true, recursive: true });
    symlinkSync(target, path);
  };

/** A file beside the others, held in memory. */
const stray =
  (paths: readonly string[], content = 'x: 1\n'): Mutation =>
  (chance) => {
    const path = chance.pick(paths);
    return {
      folder: changed(small, path, content),
      what: path,
      // What lies in a folder that nothing reads is named by that folder.
      named: path.split('/').length > 3 || path.startsWith('templates/') ? dirname(path) : basename(path),
    };
  };

const refusing =
  (effects: readonly string[], paths: readonly string[]): Mutation =>
  (chance) => {
    const [path, effect, code] = [
      chance.pick(paths),
      chance.pick(effects),
      chance.pick(['EACCES', 'EPERM', 'ELOOP', 'EIO', 'EMFILE', 'ENAMETOOLONG', 'EBUSY']),
    ];
    return {
      folder: small,
      what: `${effect} ${path} ${code}`,
      refuse: () => (name, at) => (name === effect && at === path ? code : undefined),
    };
  };

export const family: Family = {
  name: 'files',
  share: 100,
  mutations: {
    'a file gone': (chance) => {
      const path = chance.pick([...small.keys()]);
      return { folder: changed(small, path, undefined), what: path };
    },
    'a folder gone': (chance) => {
      const gone = chance.pick([
        'content/',
        'content/needs/',
        'content/priorities/',
        'content/interventions/',
        'content/variants/',
        'data/',
        'templates/',
        'templates/response-strategy/',
        'templates/strategic-needs-assessment/',
      ]);
      return { folder: new Map([...small].filter(([path]) => !path.startsWith(gone))), what: gone };
    },
    'nothing at all': () => ({ folder: new Map(), what: 'empty' }),
    'a file nobody reads': stray([
      'content/riks.yaml',
      'content/document.yml',
      'content/priorities/x.yml',
      'content/needs/kind.yaml',
      'content/notes/a.yaml',
      'data/x.xlsx',
      'templates/summary/00.md.hbs',
      'content/Document.yaml',
      'content/priorities/old/spare.yaml',
      'data/violence.meta.yml',
    ]),
    'a name with control characters': (chance) => {
      const name = chance.pick(['a\u001b[2J', 'a\n::error::fz', 'a\u0007', 'a\u009b31m', 'a\r']);
      const path = chance.pick([
        `content/priorities/${name}.yaml`,
        `content/variants/${name}.yaml`,
        `data/${name}.csv`,
        `data/${name}.meta.yaml`,
        `content/${name}.yaml`,
        `templates/tables/${name}.yaml`,
        `templates/response-strategy/${name}.md.hbs`,
      ]);
      return {
        folder: changed(small, path, chance.pick(['x: 1\n', 'x: [\n', 'a,b\n1,2\n'])),
        what: JSON.stringify(path),
      };
    },
    'an odd name': (chance) => {
      const name = chance.pick([
        'A',
        ' ',
        '-',
        '.hidden',
        'con',
        'a b',
        'é',
        '__proto__',
        'x'.repeat(200),
        '..a',
        '%2e',
        '🔪',
      ]);
      const path = chance.pick([
        `content/priorities/${name}.yaml`,
        `content/variants/${name}.yaml`,
        `data/${name}.csv`,
        `data/${name}.meta.yaml`,
      ]);
      return {
        folder: changed(
          small,
          path,
          small.get(path.startsWith('data') ? 'data/visits.meta.yaml' : 'content/priorities/prevention.yaml'),
        ),
        what: path,
      };
    },
    'a size that is told wrong': (chance) => {
      const path = chance.pick([...small.keys()]);
      return { folder: small, what: path, sizes: { [path]: chance.pick([0, 1e12, -1, Number.MAX_SAFE_INTEGER]) } };
    },
    'a folder that may not be listed': refusing(['list'], ['', ...READ_FOLDERS]),
    'a file that may not be read': refusing(['read'], READ),
    'a file that may not be looked at': refusing(['look'], READ),
    'anything refused': (chance) => {
      const at = chance.int(120);
      const code = chance.pick(['EACCES', 'EIO', 'EMFILE', 'ENOENT', 'EISDIR']);
      return {
        folder: small,
        what: `reading call ${at} ${code}`,
        refuse: () => {
          let calls = 0;
          return (name) => (['read', 'look', 'list', 'open'].includes(name) && calls++ === at ? code : undefined);
        },
      };
    },
    'a folder in place of a file': disk(READ, (path) => {
      rmSync(path, { force: true });
      mkdirSync(path);
      writeFileSync(join(path, 'a.yaml'), 'x: 1\n');
    }),
    'a file in place of a folder': disk(READ_FOLDERS, (path) => {
      rmSync(path, { recursive: true, force: true });
      writeFileSync(path, 'x\n');
    }),
    'a FIFO': disk(READ, (path) => {
      rmSync(path, { force: true });
      execFileSync('mkfifo', [path]);
    }),
    'a link to a device': disk(READ, linkTo('/dev/zero')),
    'a link to itself': disk([...READ, ...READ_FOLDERS], (path) => linkTo(path)(path)),
    'a link to nothing': disk(READ, linkTo('/nothing/here')),
    'a link out of the folder': disk(
      [...small.keys()].filter((path) => !path.startsWith('templates/')),
      (path, root) => {
        renameSync(path, `${root}-outside`);
        linkTo(`${root}-outside`)(path);
      },
      { refused: true },
    ),
    'a folder that is a link out': disk(
      READ_FOLDERS.filter((path) => path.includes('/')),
      (path, root) => {
        mkdirSync(`${root}-outside`);
        writeFileSync(`${root}-outside/fz.yaml`, 'fzsecret: 1\n');
        linkTo(`${root}-outside`)(path);
      },
    ),
    'a link within the folder': disk(['content/glossary.yaml'], (path, root) => {
      renameSync(path, join(root, 'content/terms.txt'));
      symlinkSync('terms.txt', path);
    }),
    'no permission': disk(ROOT ? ['content/area.yaml'] : [...READ.slice(0, 6), ...READ_FOLDERS.slice(0, 5)], (path) => {
      chmodSync(path, 0o000);
    }),
  },
};
