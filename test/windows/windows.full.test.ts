import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { type Ran, runOn, type System, typed } from './windows-world.ts';

afterEach(() => {
  vi.resetModules();
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const below = (folder: string, from: string): [string, Uint8Array][] =>
  [...filesBelow(from)].map(([path, content]) => [`${folder}/${path}`, content]);

/** A workbook and a table of an official source, each with what its import needs. */
const TABLES = below('files', join(REPOSITORY, 'test/importers/fixtures'));

const SETTINGS = `education_statistics:
  - { indicator: suspensions, time_identifier: Academic year, count_column: suspension, denominator_column: headcount, value_column: susp_rate, age_band: all }
police_uk:
  force: leicestershire
  force_area: E23000021
  crime_types: [Violence and sexual offences]
  lookup: lookups/lsoa-areas.csv
`;

const PLAN =
  'Ref,Action,Lead,By when,RAG,Priority\n1,Train bar staff,Exampleshire Police,31 March 2028,Green,Prevention\n';

type Lines = (at: (path: string) => string) => readonly (readonly string[])[];

/** What somebody types, with whole paths. Each must come to the same bytes on both systems. */
const RUNS: readonly (readonly [name: string, files: ReadonlyMap<string, Uint8Array>, lines: Lines])[] = [
  [
    'init',
    new Map(),
    (at) => [
      ['init', at('work/county')],
      ['init', '--empty', at('work/least')],
    ],
  ],
  [
    'init, a local edition, build, check and build again',
    new Map(),
    (at) => [
      ['init', at('work/county')],
      ['init', at('work/county'), '--csp', 'Millhaven'],
      ['build', at('work/county'), '--all-variants', '--publication', 'strategy'],
      ['check', at('work/county')],
      ['build', at('work/county'), '--all-variants', '--publication', 'strategy'],
      ['build', at('work/county'), '--publication', 'strategy', '--out', at('work/elsewhere')],
    ],
  ],
  [
    'shards and merge',
    new Map(below('work', SMALL)),
    (at) => [
      [
        'build',
        at('work'),
        '--publication',
        'strategy',
        '--format',
        'html',
        '--all-variants',
        '--shard',
        '1/2',
        '--out',
        at('parts/1'),
      ],
      [
        'build',
        at('work'),
        '--publication',
        'strategy',
        '--format',
        'html',
        '--all-variants',
        '--shard',
        '2/2',
        '--out',
        at('parts/2'),
      ],
      ['merge', at('parts/1'), at('parts/2'), '--dir', at('work')],
    ],
  ],
  [
    'preview',
    new Map([...below('work', SMALL), ['program/dist/preview.js', bytes('// The script of the page.')]]),
    (at) => [['preview', at('work')]],
  ],
  [
    'migrate',
    new Map(below('old', join(REPOSITORY, 'test/fixtures/form-0'))),
    (at) => [
      ['migrate', at('old')],
      ['migrate', at('old'), '--apply'],
    ],
  ],
  [
    'drafts from a table',
    new Map([...below('work', join(REPOSITORY, 'starters/exampleshire')), ['files/plan.csv', bytes(PLAN)]]),
    (at) => [
      ['import', 'actions', at('files/plan.csv'), '--dir', at('work')],
      ['import', 'actions', at('files/plan.csv'), '--dir', at('work'), '--write'],
    ],
  ],
  [
    'official files, one by one and as a folder',
    new Map([
      ...TABLES,
      ...TABLES.filter(([path]) => path.endsWith('-leicestershire-street.csv')).map(
        ([path, content]) => [path.replace('files', 'months'), content] as const,
      ),
      ['work/content/.keep', bytes('')],
      ['work/data/areas.csv', readFileSync(join(REPOSITORY, 'data/areas.csv'))],
      ['work/data/lookups/lsoa-areas.csv', readFileSync(join(REPOSITORY, 'test/importers/fixtures/lsoa-areas.csv'))],
      ['work/data/imports.yaml', bytes(SETTINGS)],
    ]),
    (at) => [
      ['import', 'dfe', at('files/exclusions.csv'), '--dir', at('work')],
      ['import', 'police-uk', at('months'), '--dir', at('work'), '--indicator', 'violence'],
      ['import', 'fingertips', at('files/nowhere.csv'), '--dir', at('work')],
    ],
  ],
];

/** The private record of the last run names the folders it was asked for. */
const NAMES_PATHS = /(^|\/)\.svduty\/last-build\.json$/;

const both = async (files: ReadonlyMap<string, Uint8Array>, lines: Lines): Promise<Readonly<Record<System, Ran>>> => ({
  posix: await runOn(
    'posix',
    files,
    lines((path) => typed('posix', path)),
  ),
  win32: await runOn(
    'win32',
    files,
    lines((path) => typed('win32', path)),
  ),
});

/** What was printed, with the paths of the other system as these. */
const asPosix = (printed: string): string =>
  printed.replaceAll(/C:[\\/][^\s"',]*/g, (path) => path.replace('C:', '/disk').replaceAll('\\', '/'));

test.each(RUNS)('%s: the same words and bytes with Windows’ paths', async (_, files, lines) => {
  const { posix, win32 } = await both(files, lines);
  expect(asPosix(win32.printed)).toBe(posix.printed);
  expect(win32.exitCodes).toEqual(posix.exitCodes);
  expect([...win32.files.keys()]).toEqual([...posix.files.keys()]);
  const other = [...posix.files].filter(
    ([path, content]) => Buffer.compare(content, win32.files.get(path) ?? new Uint8Array()) !== 0,
  );
  expect(other.map(([path]) => path).filter((path) => !NAMES_PATHS.test(path))).toEqual([]);
});

/** Every text that init writes, as an editor on Windows saves it. */
const savedOnWindows = (files: Map<string, Uint8Array>): void => {
  for (const [path, content] of files) {
    if (!path.startsWith('C:/work/county/')) continue;
    const saved = new TextDecoder().decode(content).replaceAll(/\r?\n/g, '\r\n');
    files.set(path, bytes(saved));
  }
};

test('files that an editor saved with line ends of Windows make the same bytes, or are told', async () => {
  const at = (path: string): string => typed('win32', path);
  const lines = [
    ['init', at('work/county')],
    ['build', at('work/county'), '--all-variants'],
    ['check', at('work/county')],
  ];
  const saved = await runOn('win32', new Map(), lines, {
    between: (files, index) => {
      if (index === 1) savedOnWindows(files);
    },
  });
  const plain = await runOn('win32', new Map(), lines);
  expect(saved.exitCodes).toEqual(plain.exitCodes);
  expect(saved.printed).toBe(plain.printed);
  const made = ({ files }: Ran) =>
    new Map([...files].filter(([path]) => /^work\/county\/(output|partnership)\//.test(path)));
  const other = [...made(plain)].filter(
    ([path, content]) => Buffer.compare(content, saved.files.get(path) ?? new Uint8Array()) !== 0,
  );
  expect(made(saved).size).toBe(made(plain).size);
  expect(other.map(([path]) => path)).toEqual([]);
});

/** What Windows refuses while a program has a file open, by the command that meets it, and what the message names. */
const REFUSED: readonly (readonly [
  name: string,
  code: string,
  file: RegExp,
  line: readonly string[],
  names: string,
])[] = [
  [
    'a content file that a draft is added to',
    'EBUSY',
    /content\/actions\.yaml/,
    ['import', 'actions', 'files/plan.csv', '--dir', 'work', '--write'],
    'actions.yaml',
  ],
  [
    'a content file that is migrated',
    'EPERM',
    /content\/document\.yaml$/,
    ['migrate', 'old', '--apply'],
    'document.yaml',
  ],
  [
    'a file of the program’s that is written again',
    'EPERM',
    /\.vscode\/settings\.json$/,
    ['editor', 'work'],
    '.vscode',
  ],
  [
    'a page that is open',
    'EBUSY',
    /output\/.*\.html/,
    ['build', 'work', '--publication', 'strategy', '--format', 'html'],
    '.html',
  ],
  ['a new folder that a scanner holds', 'EPERM', /work\/county/, ['init', 'work/county'], 'county'],
  [
    'a table that is open in a spreadsheet',
    'EBUSY',
    /files\/plan\.csv/,
    ['import', 'actions', 'files/plan.csv', '--dir', 'work'],
    'plan.csv',
  ],
];

test.each(REFUSED)(
  '%s: a plain message, and nothing is changed',
  async (_, code, file, [command = '', ...words], names) => {
    const files = new Map([
      ...below('work', join(REPOSITORY, 'starters/exampleshire')),
      ...below('old', join(REPOSITORY, 'test/fixtures/form-0')),
      ['files/plan.csv', bytes(PLAN)] as const,
    ]);
    const line = [command, ...words.map((word) => (/^(work|old|files)\b/.test(word) ? typed('win32', word) : word))];
    const {
      exitCodes,
      printed,
      files: after,
    } = await runOn('win32', files, [line], {
      refuse: (effect, path) =>
        effect === (command === 'import' && names === 'plan.csv' ? 'read' : 'rename') && file.test(path)
          ? code
          : undefined,
    });
    expect(exitCodes).toEqual([2]);
    expect(printed).toContain(names);
    expect(printed).not.toMatch(/\n\s+at |fault/);
    expect([...after.keys()]).toEqual([...files.keys()].toSorted());
    for (const [path, content] of files) expect(Buffer.compare(content, after.get(path) ?? bytes('')), path).toBe(0);
  },
);
