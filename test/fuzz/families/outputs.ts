import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changed, small } from '../base.ts';
import type { Family, Mutation, Trial } from '../trial.ts';

const BUILD = [{ command: 'build', args: ['{dir}'], options: { allVariants: true, out: '{dir}/output' } }];
const CODES = [
  'ENOSPC',
  'EBUSY',
  'EACCES',
  'EPERM',
  'EROFS',
  'EISDIR',
  'ENOTDIR',
  'EEXIST',
  'EIO',
  'EMFILE',
  'EDQUOT',
  'ENAMETOOLONG',
  'EXDEV',
];

/** An effect fails at its call of this number, once or from then on. */
const failing =
  (effect: string, most: number): Mutation =>
  (chance) => {
    const [at, code, lasting] = [chance.int(most), chance.pick(CODES), chance.once(2)];
    return {
      folder: small,
      what: `${effect} ${at} ${code}${lasting ? ' and on' : ''}`,
      runs: BUILD,
      // What names the state stays where it can neither be taken away nor named anew: the next run reads it and goes on.
      ...(effect === 'remove' || (effect === 'rename' && lasting) ? { keepsTemporary: true } : {}),
      refuse: () => {
        let calls = 0;
        return (name) => {
          if (name !== effect) return undefined;
          calls += 1;
          return calls - 1 === at || (lasting && calls - 1 > at) ? code : undefined;
        };
      },
    };
  };

/** One output file is held by another program for the whole run. */
const held: Mutation = (chance) => {
  const [path, code] = [
    chance.pick([
      'output/index.html',
      'output/northmere/response-strategy.docx',
      'output/northmere/build.json',
      'output/eastwick/strategic-needs-assessment.html',
    ]),
    chance.pick(['EBUSY', 'EPERM', 'EACCES']),
  ];
  return {
    folder: small,
    what: `${path} ${code}`,
    runs: BUILD,
    refuse: () => (effect, at) => (['rename', 'write', 'remove'].includes(effect) && at === path ? code : undefined),
  };
};

const disk =
  (put: (root: string) => void, more: { mayWrite?: RegExp; refused?: true; lines?: string[] } = {}): Mutation =>
  () => ({ folder: small, what: 'on the disk', onDisk: put, lines: more.lines ?? ['build {dir}'], ...more });

export const family: Family = {
  name: 'outputs',
  share: 80,
  mutations: {
    'a write fails': failing('write', 14),
    'a rename fails': failing('rename', 28),
    'a folder cannot be made': failing('makeFolder', 14),
    'a file cannot be removed': failing('remove', 12),
    'what stands there is not said': failing('look', 60),
    killed: (chance) => {
      const at = chance.int(19);
      return { folder: small, what: `call ${at}`, runs: BUILD, killedAt: at };
    },
    'killed again': (chance) => {
      const at = chance.int(19);
      return {
        folder: changed(
          small,
          'content/glossary.yaml',
          'terms:\n  - { id: csp, term: Safety Partnership, definition: Others. }\n',
        ),
        what: `call ${at}`,
        runs: BUILD,
        killedAt: at,
      };
    },
    'a file is held': held,
    'an own file in the output folder': (chance) => {
      const path = chance.pick([
        'site/index.html',
        'site/northmere/response-strategy.html',
        'site/notes.txt',
        'site/northmere/own.txt',
      ]);
      return {
        folder: changed(small, path, 'my own'),
        what: path,
        runs: [{ command: 'build', args: ['{dir}'], options: { out: '{dir}/site' } }],
        mayWrite: /^$/,
        refused: true,
      };
    },
    'left over files': (chance) => {
      const [phase, page] = [
        chance.pick(['preparing', 'moving', 'moved']),
        chance.pick(['index.html', 'northmere/response-strategy.html', 'new.html']),
      ];
      const files = [{ path: page, isNew: page === 'new.html' }];
      const left = [...(chance.once(2) ? ['new'] : []), ...(page === 'new.html' ? [] : ['old'])];
      const journal = changed(small, `output/.svduty-7-${phase}`, JSON.stringify({ files, folders: [] }));
      return {
        folder: left.reduce((all, name) => changed(all, `output/${page}.svduty-7-${name}`, 'left over'), journal),
        what: `${phase} ${page} ${left}`,
        runs: BUILD,
      };
    },
    'a journal that nobody wrote': (chance) => ({
      folder: changed(
        small,
        `${chance.pick(['output', 'data'])}/.svduty-7-${chance.pick(['preparing', 'moving', 'moved'])}`,
        chance.pick([
          '',
          '{',
          'null',
          '[]',
          '{"files": 5}',
          '{"files": [null], "folders": [null]}',
          '{"files": [{"path": "../content/area.yaml", "isNew": true}]}',
          '{"files": [{"path": "/etc/passwd", "isNew": true}], "folders": ["..", "../content"]}',
          '{"files": [{"path": "a/../../content/area.yaml", "isNew": true}]}',
          '{"files": [{"path": "__proto__", "isNew": true}], "__proto__": {"files": []}}',
          `${'['.repeat(50_000)}`,
        ]),
      ),
      what: 'journal',
      runs: BUILD,
      mayWrite: /^(output\/|partnership\/|\.svduty\/|data\/\.svduty-7-)/,
    }),
    'streams that cannot be written': (chance) => ({
      folder: small,
      what: 'streams',
      onDisk: () => {},
      streams: chance.pick<NonNullable<Trial['streams']>>([
        { results: 'full' },
        { results: 'closed' },
        { failures: 'closed' },
        { failures: 'full' },
        { results: 'full', failures: 'full' },
        { results: 'closed', failures: 'closed' },
      ]),
      lines: [chance.pick(['check {dir}', 'build {dir}', 'check {dir} --format json', 'explain', 'build {dir}/none'])],
    }),
    'output is a file': disk(
      (root) => {
        rmSync(join(root, 'output'), { recursive: true, force: true });
        writeFileSync(join(root, 'output'), 'x');
      },
      { mayWrite: /^$/, refused: true },
    ),
    'a folder where a page should be': disk(
      (root) => {
        rmSync(join(root, 'output/index.html'));
        mkdirSync(join(root, 'output/index.html'));
        writeFileSync(join(root, 'output/index.html/own.txt'), 'x');
      },
      { mayWrite: /^$/, refused: true },
    ),
    'output is a link into content': disk(
      (root) => {
        rmSync(join(root, 'output'), { recursive: true, force: true });
        symlinkSync('content', join(root, 'output'));
      },
      { mayWrite: /^$/, refused: true },
    ),
    'a page is a link to content': disk((root) => {
      rmSync(join(root, 'output/index.html'));
      symlinkSync('../content/area.yaml', join(root, 'output/index.html'));
    }),
    'output may not be written': disk((root) => {
      if (process.getuid?.() !== 0) chmodSync(join(root, 'output'), 0o555);
    }),
    'an empty --out on the disk': disk(() => {}, { lines: ['build {dir} --out='], mayWrite: /^$/, refused: true }),
  },
};
