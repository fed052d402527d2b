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
      ['init', at('own/county')],
      ['init', '--empty', at('own/least')],
    ],
  ],
  [
    'init, a local edition, build, check and build again',
    new Map(),
    (at) => [
      ['init', at('own/county')],
      ['init', at('own/county'), '--csp', 'Millhaven'],
      ['build', at('own/county'), '--all-variants', '--publication', 'strategy'],
      ['check', at('own/county')],
      ['build', at('own/county'), '--all-variants', '--publication', 'strategy'],
      ['build', at('own/county'), '--publication', 'strategy', '--out', at('own/elsewhere')],
    ],
  ],
  [
    'shards and merge',
    new Map(below('own', SMALL)),
    (at) => [
      ...['1', '2'].map((part) => [
        ...['build', at('own'), '--publication', 'strategy', '--format', 'html', '--all-variants'],
        ...['--shard', `${part}/2`, '--out', at(`parts/${part}`)],
      ]),
      ['merge', at('parts/1'), at('parts/2'), '--dir', at('own')],
    ],
  ],
  [
    'preview',
    new Map([...below('own', SMALL), ['program/dist/preview.js', bytes('// The script of the page.')]]),
    (at) => [['preview', at('own')]],
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
    new Map([...below('own', join(REPOSITORY, 'starters/exampleshire')), ['files/plan.csv', bytes(PLAN)]]),
    (at) => [
      ['import', 'actions', at('files/plan.csv'), '--dir', at('own')],
      ['import', 'actions', at('files/plan.csv'), '--dir', at('own'), '--write'],
    ],
  ],
  [
    'official files, one by one and as a folder',
    new Map([
      ...TABLES,
      ...TABLES.filter(([path]) => path.endsWith('-leicestershire-street.csv')).map(
        ([path, content]) => [path.replace('files', 'months'), content] as const,
      ),
      ['own/content/.keep', bytes('')],
      ['own/data/areas.csv', readFileSync(join(REPOSITORY, 'data/areas.csv'))],
      ['own/data/lookups/lsoa-areas.csv', readFileSync(join(REPOSITORY, 'test/importers/fixtures/lsoa-areas.csv'))],
      ['own/data/imports.yaml', bytes(SETTINGS)],
    ]),
    (at) => [
      ['import', 'dfe', at('files/exclusions.csv'), '--dir', at('own')],
      ['import', 'police-uk', at('months'), '--dir', at('own'), '--indicator', 'violence'],
      ['import', 'fingertips', at('files/nowhere.csv'), '--dir', at('own')],
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

/** Saves every text that init writes as an editor on Windows does, and says how many are others then. */
const savedOnWindows = (files: Map<string, Uint8Array>): number => {
  let others = 0;
  for (const [path, content] of files) {
    if (!path.startsWith('C:/own/county/')) continue;
    const saved = new TextDecoder().decode(content).replaceAll(/\r?\n/g, '\r\n');
    files.set(path, bytes(saved));
    if (Buffer.compare(bytes(saved), content) !== 0) others++;
  }
  return others;
};

test('files that an editor saved with line ends of Windows make the same bytes, or are told', async () => {
  const at = (path: string): string => typed('win32', path);
  const lines = [
    ['init', at('own/county')],
    ['build', at('own/county'), '--all-variants'],
    ['check', at('own/county')],
  ];
  let others = 0;
  const saved = await runOn('win32', new Map(), lines, {
    between: (files, index) => {
      if (index === 1) others = savedOnWindows(files);
    },
  });
  const plain = await runOn('win32', new Map(), lines);
  expect(others).toBeGreaterThan(20);
  expect(saved.exitCodes).toEqual(plain.exitCodes);
  expect(saved.printed).toBe(plain.printed);
  const made = ({ files }: Ran) =>
    new Map([...files].filter(([path]) => /^own\/county\/(output|partnership)\//.test(path)));
  const other = [...made(plain)].filter(
    ([path, content]) => Buffer.compare(content, saved.files.get(path) ?? new Uint8Array()) !== 0,
  );
  expect(made(plain).size).toBeGreaterThan(20);
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
    ['import', 'actions', 'files/plan.csv', '--dir', 'own', '--write'],
    'actions.yaml',
  ],
  [
    'a content file that is migrated',
    'EPERM',
    /content\/document\.yaml$/,
    ['migrate', 'old', '--apply'],
    'document.yaml',
  ],
  ['a file of the program’s that is written again', 'EPERM', /\.vscode\/settings\.json$/, ['editor', 'own'], '.vscode'],
  [
    'a page that is open',
    'EBUSY',
    /output\/.*\.html/,
    ['build', 'own', '--publication', 'strategy', '--format', 'html'],
    '.html',
  ],
  ['a new folder that a scanner holds', 'EPERM', /own\/county/, ['init', 'own/county'], 'county'],
  [
    'a table that is open in a spreadsheet',
    'EBUSY',
    /files\/plan\.csv/,
    ['import', 'actions', 'files/plan.csv', '--dir', 'own'],
    'plan.csv',
  ],
];

test.each(REFUSED)(
  '%s: a plain message, and nothing is changed',
  async (_, code, file, [command = '', ...words], names) => {
    const files = new Map([
      ...below('own', join(REPOSITORY, 'starters/exampleshire')),
      ...below('old', join(REPOSITORY, 'test/fixtures/form-0')),
      ['files/plan.csv', bytes(PLAN)] as const,
    ]);
    const line = [command, ...words.map((word) => (/^(own|old|files)\b/.test(word) ? typed('win32', word) : word))];
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
