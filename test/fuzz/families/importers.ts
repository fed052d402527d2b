import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, REPOSITORY } from '../../support/folder.ts';
import { type RunCase, runCases } from '../../support/run-cases.ts';
import { bytesOf, changed, large, setAt, spotsOf, textOf, valuesOf, withValues } from '../base.ts';
import type { Chance } from '../chance.ts';
import { FIELDS, fieldName, sampleOf, withField } from '../fields.ts';
import { PAYLOADS } from '../payloads.ts';
import { IMPORTERS } from '../subject.ts';
import type { Family, Folder, Mutation, Run, Trial } from '../trial.ts';

const FIXTURES = filesBelow(join(REPOSITORY, 'test/importers/fixtures'));
const SETTINGS = 'data/imports.yaml';
/** Where the figures of a source are told: an example without it makes the residents of areas. */
const INDICATOR = /indicator: [\w-]+/;

interface Import {
  readonly source: string;
  readonly file: string;
  /** The table it makes. */
  readonly table: string;
  readonly folder: Folder;
  readonly indicator?: string;
}

const TABLE = /^data\/(.+)\.csv$/;

/** What works of each source and makes a table, as its examples.yaml says, with the fixtures of all sources beside it. */
const GOOD: readonly Import[] = Object.keys(IMPORTERS).flatMap((source) =>
  runCases(join(REPOSITORY, 'src/importers', source, 'examples.yaml'))
    .works.filter(({ holds = {} }) => Object.keys(holds).some((path) => TABLE.test(path)))
    .map((given) => goodImport(source, given)),
);

function goodImport(source: string, { run, files = {}, copy = {}, holds = {} }: RunCase): Import {
  const [, , file = '', ...options] = run.split(' ');
  const texts = Object.entries(files).map(([path, text]) => [path, bytesOf(text ?? '')] as const);
  const copies = Object.entries(copy).map(([path, from]) => [path, readFileSync(join(REPOSITORY, from))] as const);
  const inPlace = (path: string): string => (path.startsWith('data/') ? path : `in/${path}`);
  const folder = new Map<string, Uint8Array>([...FIXTURES].map(([name, bytes]) => [`in/${name}`, bytes]));
  for (const [path, bytes] of [...copies, ...texts]) folder.set(inPlace(path), bytes);
  const [table] = Object.keys(holds).flatMap((path) => TABLE.exec(path)?.[1] ?? []);
  if (table === undefined) throw new Error(`"${run}" of ${source} does not say under "holds" which table it makes.`);
  const indicator = options[options.indexOf('--indicator') + 1];
  return { source, file: inPlace(file), table, folder, ...(options.length > 0 && indicator ? { indicator } : {}) };
}

/** A source, so that one with many examples is not tried more often; then one of its examples. */
function good(chance: Chance, wanted: (made: Import) => boolean = () => true): Import {
  const fitting = GOOD.filter(wanted);
  const source = chance.pick([...new Set(fitting.map((made) => made.source))]);
  return chance.pick(fitting.filter((made) => made.source === source));
}

const MADE = new RegExp(`^data/(${GOOD.map(({ table }) => table).join('|')})\\.(csv|import\\.json)$`);
const run = ({ source, file, indicator }: Import): Run => ({
  command: 'import',
  args: [source, `{dir}/${file}`],
  options: { dir: '{dir}', ...(indicator ? { indicator } : {}) },
});
const trial = (made: Import, folder: Folder, what: string, more: Partial<Trial> = {}): Trial => ({
  folder,
  what: `${made.source} ${what}`,
  runs: [run(made)],
  mayWrite: MADE,
  ...more,
});

const rows =
  (change: (table: string[][], chance: Chance) => string[][]): Mutation =>
  (chance) => {
    const made = good(chance);
    const table = textOf(made.folder.get(made.file))
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    return trial(
      made,
      changed(
        made.folder,
        made.file,
        `${change(table, chance)
          .map((row) => row.join(','))
          .join('\n')}\n`,
      ),
      made.file,
    );
  };

const text =
  (change: (text: string, chance: Chance) => string | Uint8Array): Mutation =>
  (chance) => {
    const made = good(chance);
    return trial(made, changed(made.folder, made.file, change(textOf(made.folder.get(made.file)), chance)), made.file);
  };

const CELLS = [
  '',
  ' ',
  '-',
  '*',
  ':',
  'c',
  'x',
  'z',
  '1e308',
  '-1',
  '1e999',
  'NULL',
  '1,000',
  '=1+1',
  '__proto__',
  'constructor',
  '99999999',
  '2025',
  '201819',
  '1066',
  'E06000016',
  'x'.repeat(5000),
  '\u001b[2J',
  '::error::fz',
  'é',
  '0.5',
  '٣',
];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const settings =
  (change: (values: Record<string, unknown>, chance: Chance) => void): Mutation =>
  (chance) => {
    const made = good(chance);
    const values = valuesOf(made.folder, SETTINGS);
    change(values, chance);
    return trial(made, withValues(made.folder, SETTINGS, values), SETTINGS);
  };

const TAKEN: ReadonlySet<string> = new Set(['areas', 'population', 'imports', 'disclosure']);

/** The name of the table that an import makes. */
const tableNamed =
  (name: string): Mutation =>
  (chance) => {
    const made = good(chance, ({ folder }) => INDICATOR.test(textOf(folder.get(SETTINGS))));
    const folder = new Map([
      ...made.folder,
      ['data/population.csv', large().get('data/population.csv') ?? new Uint8Array()],
    ]);
    const values = textOf(folder.get(SETTINGS)).replace(INDICATOR, `indicator: ${name}`);
    return {
      ...trial({ ...made, ...(made.indicator ? { indicator: name } : {}) }, changed(folder, SETTINGS, values), name),
      // A name that is an id and no other file's is a name like any other.
      mayWrite:
        /^[a-z][a-z0-9_-]*$/.test(name) && !TAKEN.has(name) ? new RegExp(`^data/${name}\\.(csv|import\\.json)$`) : /^$/,
    };
  };

const disk =
  (put: (path: string, root: string) => void): Mutation =>
  (chance) => {
    const made = good(chance);
    return {
      folder: made.folder,
      what: `${made.source} on the disk`,
      onDisk: (root) => put(join(root, 'in/fz.csv'), root),
      lines: [
        `import ${made.source} {dir}/in/fz.csv --dir {dir}${made.indicator ? ` --indicator ${made.indicator}` : ''}`,
      ],
      mayWrite: MADE,
    };
  };

export const family: Family = {
  name: 'importers',
  share: 110,
  mutations: {
    good: (chance) => {
      const made = good(chance);
      return trial(made, made.folder, 'good');
    },
    'a cell': rows((table, chance) => {
      const row = chance.pick(table);
      row[chance.int(row.length)] = quoted(chance.pick(CELLS));
      return table;
    }),
    'several cells': rows((table, chance) => {
      for (let n = 0; n < 5; n++) {
        const row = chance.pick(table);
        row[chance.int(row.length)] = quoted(chance.pick(CELLS));
      }
      return table;
    }),
    'a column of one value': rows((table, chance) => {
      const at = chance.int(table[0]?.length ?? 1);
      const value = quoted(chance.pick(CELLS));
      return table.map((row, index) => row.map((cell, column) => (index > 0 && column === at ? value : cell)));
    }),
    'a payload': rows((table, chance) => {
      const row = chance.pick(table);
      row[chance.int(row.length)] = quoted(chance.pick(Object.values(PAYLOADS)));
      return table;
    }),
    'a column gone': rows((table, chance) => {
      const at = chance.int(table[0]?.length ?? 1);
      return table.map((row) => row.filter((_, index) => index !== at));
    }),
    'a column renamed': rows((table, chance) => {
      const head = table[0] ?? [];
      head[chance.int(head.length)] = chance.pick([
        '',
        '__proto__',
        'x',
        'constructor',
        quoted('a\n::error::fz'),
        'x'.repeat(5000),
      ]);
      return table;
    }),
    'a column twice': rows((table, chance) => {
      const at = chance.int(table[0]?.length ?? 1);
      return table.map((row) => [...row, row[at] ?? '']);
    }),
    'columns in another order': rows((table) => table.map((row) => row.toReversed())),
    'a row twice': rows((table, chance) => [...table, chance.pick(table)]),
    'a row gone': rows((table, chance) => {
      table.splice(chance.int(table.length), 1);
      return table;
    }),
    'many wrong rows': rows((table, chance) => {
      const row = [...(table[1] ?? [])];
      const at = chance.int(row.length);
      return [
        ...table,
        ...Array.from({ length: chance.pick([500, 20_000]) }, (_, n) =>
          row.map((cell, index) => (index === at ? `fz${n}` : cell)),
        ),
      ];
    }),
    'many equal rows': rows((table, chance) => [...table, ...Array(chance.pick([500, 20_000])).fill(table[1])]),
    'a huge cell': rows((table, chance) => {
      const row = chance.pick(table);
      row[chance.int(row.length)] = 'x'.repeat(3_000_000);
      return table;
    }),
    'many columns': rows((table, chance) => {
      const more = chance.pick([200, 5000]);
      return table.map((row, at) => [...row, ...Array.from({ length: more }, (_, n) => (at === 0 ? `c${n}` : '1'))]);
    }),
    empty: text((_, chance) => chance.pick(['', '\n', ' ', ',', '"'])),
    'cut off': text((whole, chance) => whole.slice(0, chance.int(whole.length))),
    'not UTF-8': text((whole, chance) => {
      const bytes = new TextEncoder().encode(whole);
      const at = chance.int(bytes.length);
      return new Uint8Array([...bytes.subarray(0, at), 0xe9, 0xff, ...bytes.subarray(at)]);
    }),
    'UTF-16': text((whole) => new Uint8Array(Buffer.from(`\ufeff${whole}`, 'utf16le'))),
    'a byte-order mark': text((whole) => `\ufeff${whole}`),
    'Windows line ends': text((whole) => whole.replaceAll('\n', '\r\n')),
    'an unclosed quote': text((whole, chance) => {
      const at = chance.int(whole.length);
      return `${whole.slice(0, at)}"${whole.slice(at)}`;
    }),
    'control characters': text((whole, chance) => {
      const at = chance.int(whole.length);
      return `${whole.slice(0, at)}${chance.pick(['\u0000', '\u001b[2J', '\u0085', '\u0007'])}${whole.slice(at)}`;
    }),
    semicolons: text((whole) => whole.replaceAll(',', ';')),
    'a workbook or a page': text((_, chance) =>
      chance.pick([
        new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
        bytesOf('<!doctype html><html>Sign in</html>'),
        bytesOf('{"error": 404}'),
        new Uint8Array(100_000),
      ]),
    ),
    'a file of another source': (chance) => {
      const made = good(chance);
      const file = chance.pick([...FIXTURES.keys()]);
      return trial({ ...made, file: `in/${file}` }, made.folder, file);
    },
    'a whole folder': (chance) => {
      const made = good(chance);
      return trial({ ...made, file: chance.pick(['in', 'in/', 'data', 'none', '.']) }, made.folder, 'folder');
    },
    'settings changed': settings((values, chance) =>
      setAt(
        chance.pick(spotsOf(values)),
        chance.pick([null, '', [], {}, 5, 'x', '__proto__', 'Total', [1], 'constructor', '../../x', 1e308]),
      ),
    ),
    'settings of every kind': (chance) => {
      const made = good(chance);
      const field = chance.pick(FIELDS.filter(({ path }) => path === SETTINGS));
      const value = chance.pick<unknown>([
        sampleOf(field),
        null,
        '',
        [],
        {},
        5,
        -1,
        'x',
        '__proto__',
        [null],
        [[]],
        '2025',
        'Total',
        1e308,
        true,
      ]);
      return trial(made, withField(made.folder, field, value), `${fieldName(field)} = ${JSON.stringify(value)}`);
    },
    'settings gone': (chance) => {
      const made = good(chance);
      return trial(
        made,
        changed(
          made.folder,
          SETTINGS,
          chance.pick([undefined, '', '[]', 'x', '{', 'fingertips: {}\n', 'nomis: []\n', 'police_uk: []\n']),
        ),
        SETTINGS,
      );
    },
    'a lookup': (chance) => {
      const made = good(chance);
      return trial(
        made,
        changed(
          made.folder,
          'data/lookups/lsoa-areas.csv',
          chance.pick([
            undefined,
            '',
            'a,b\n',
            'lsoa_code,area_code\nE01099901,nothing\n',
            'lsoa_code,area_code\n"\n',
            new Uint8Array([0xff, 0xfe]),
          ]),
        ),
        'lookup',
      );
    },
    'areas changed': (chance) => {
      const made = good(chance);
      return trial(
        made,
        changed(
          made.folder,
          'data/areas.csv',
          chance.pick([
            undefined,
            '',
            'code,name,type,parent,valid_from,valid_to\n',
            'code,name,type,parent,valid_from,valid_to\nE06000016,Leicester,unitary,E06000016,,\n',
            'x\ny\n',
          ]),
        ),
        'areas.csv',
      );
    },
    'a table named areas': tableNamed('areas'),
    'a table named population': tableNamed('population'),
    'a table with a strange name': (chance) =>
      tableNamed(
        chance.pick([
          'disclosure',
          '../esc',
          '/esc',
          'a/b',
          '__proto__',
          'constructor',
          'imports',
          'AREAS',
          'Areas',
          '""',
          'violence.meta',
          'con',
          '"a b"',
        ]),
      )(chance),
    'a table edited by hand': (chance) => {
      const made = good(chance);
      return {
        ...trial(
          made,
          changed(made.folder, `data/${made.table}.csv`, 'indicator_id,area_code\nmine,E06000016\n'),
          'edited',
        ),
        mayWrite: /^$/,
      };
    },
    'metadata changed': (chance) => {
      const made = good(chance);
      return trial(
        made,
        changed(
          made.folder,
          `data/${made.table}.meta.yaml`,
          chance.pick(['', '[]', 'x: [', 'id: other\n', 'source: 5\n', 'provenance: illustrative\n', '\u0000']),
        ),
        'metadata',
      );
    },
    'a write fails': (chance) => {
      const made = good(chance);
      const [at, effect, code] = [
        chance.int(4),
        chance.pick(['write', 'rename', 'makeFolder', 'look', 'read', 'list']),
        chance.pick(['ENOSPC', 'EBUSY', 'EACCES', 'EIO', 'EISDIR']),
      ];
      return trial(made, made.folder, `${effect} ${at} ${code}`, {
        refuse: () => {
          let calls = 0;
          return (name) => (name === effect && calls++ === at ? code : undefined);
        },
      });
    },
    'a FIFO': disk((path) => execFileSync('mkfifo', [path])),
    'a device': disk((path) => symlinkSync('/dev/zero', path)),
    'a link to itself': disk((path) => symlinkSync(path, path)),
    'an empty folder': disk((path) => mkdirSync(path)),
    'a folder with a loop': disk((path) => {
      mkdirSync(path);
      symlinkSync(path, join(path, 'a.csv'));
      writeFileSync(join(path, 'b.csv'), 'x\n');
    }),
  },
};
