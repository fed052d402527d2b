import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { REPOSITORY } from '../support/folder.ts';

/** What becomes of a file of the repository: nothing (`undefined`), a text of its own, or its text with another piece in the place of one. */
type Change = undefined | string | readonly [find: string | RegExp, put: string];

interface Forgotten {
  readonly files: Readonly<Record<string, Change>>;
  /** What the line that names it must say: the file first. */
  readonly says: readonly string[];
}

const CODE = "{ title: 'A', severity: 'error', why: 'B.', fix: 'C.', example: undefined }";
const CODES_OF = (group: string): string => `src/core/codes/${group}/codes.ts`;

/** What may be forgotten, by the script that names it and what it looks at: all of that is named at once. */
const STEPS: Readonly<Record<string, Readonly<Record<string, Forgotten>>>> = {
  'generate.mjs: the folders of parts': {
    'a declaration': {
      files: { 'src/directives/lead/directive.ts': undefined },
      says: ['src/directives/lead/directive.ts'],
    },
    'the export of a part': {
      files: { 'src/directives/note/directive.ts': ['export const part', 'export const note'] },
      says: ['src/directives/note/directive.ts', 'export const part'],
    },
    'a name like the folder’s': {
      files: { 'src/commands/check/command.ts': ["name: 'check'", "name: 'chekc'"] },
      says: ['src/commands/check/command.ts', '"check"'],
    },
    'what a command does': { files: { 'src/commands/build/run.ts': undefined }, says: ['src/commands/build/run.ts'] },
    'the requirements of a group': {
      files: { 'src/duty/wales/requirements.yaml': undefined },
      says: ['src/duty/wales/requirements.yaml'],
    },
    'the settings of an importer': {
      files: { 'src/importers/dfe/settings.schema.json': undefined },
      says: ['src/importers/dfe/settings.schema.json'],
    },
    'the page of an importer': {
      files: { 'src/importers/nomis/page.md': undefined },
      says: ['src/importers/nomis/page.md'],
    },
    'every chapter of a publication': {
      files: { 'templates/leaflet/publication.yaml': 'title: Leaflet\nsubtitle: In short\n' },
      says: ['templates/leaflet/', '.md.hbs'],
    },
    'the title of a publication': {
      files: { 'templates/response-strategy/publication.yaml': [/^title:.*$/m, ''] },
      says: ['templates/response-strategy/publication.yaml', '"title'],
    },
    'all that a publication says': {
      files: { 'templates/strategic-needs-assessment/publication.yaml': '' },
      says: ['templates/strategic-needs-assessment/publication.yaml', '"title'],
    },
  },
  'generate-parts.mjs: the codes': {
    'the title of a code': {
      files: { [CODES_OF('chart')]: [/^ {4}title: .*,$/m, ''] },
      says: [CODES_OF('chart'), '"title"', '"chart/'],
    },
    'why a code matters': {
      files: { [CODES_OF('image')]: [/^ {4}why: .*,$/m, "    why: '',"] },
      says: [CODES_OF('image'), '"why"', '"image/'],
    },
    'the group of a code': {
      files: { [CODES_OF('link')]: [/^export const part = \{$/m, `export const part = {\n  'csv/quotes': ${CODE},`] },
      says: [CODES_OF('link'), '"csv/quotes"', '"link/'],
    },
  },
  'generate-schema.mjs: the words of the schemas': {
    'a title': {
      files: { 'src/schema/waivers.schema.json': [/"title": "W.*",/, ''] },
      says: ['src/schema/waivers.schema.json', '"title"'],
    },
    'what a file is for': {
      files: { 'src/schema/glossary.schema.json': [/"description": .*,/, ''] },
      says: ['src/schema/glossary.schema.json', '"description"'],
    },
    'what a key of an importer is for': {
      files: { 'src/importers/dfe/settings.schema.json': [/"description": .*,/, ''] },
      says: ['src/importers/dfe/settings.schema.json', 'education_statistics'],
    },
  },
  'generate-schema.mjs: the commas of a schema': {
    'a comma': {
      files: { 'src/importers/nomis/settings.schema.json': ['",', '"'] },
      says: ['src/importers/nomis/settings.schema.json'],
    },
  },
  'generate-program-yaml.mjs: the YAML of the program': {
    'a bracket': { files: { 'templates/tables/actions.yaml': 'title: {\n' }, says: ['templates/tables/actions.yaml:'] },
  },
  'generate-duty.mjs: what parts import': {
    'the tests of a group': {
      files: { 'src/duty/wales/tests.ts': undefined },
      says: ['src/duty/wales/group.ts:', './tests.ts'],
    },
  },
  'generate-duty.mjs: the packages of parts': {
    'a package': {
      files: { 'src/duty/review/group.ts': [/^/, "import 'not-installed/at-all';\n"] },
      says: ['src/duty/review/group.ts', "'not-installed"],
    },
  },
  'generate-duty.mjs: the requirements': {
    'the test of an entry': {
      files: { 'src/duty/wales/requirements.yaml': [/name: \w+/, 'name: forgotten-'] },
      says: ['src/duty/wales/requirements.yaml:', '"forgotten-'],
    },
  },
};

/** A copy of what the generator reads. */
const folder = mkdtempSync(join(tmpdir(), 'svduty-generate-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['scripts', 'src', 'templates', '.vscode', 'package.json'])
  cpSync(join(REPOSITORY, name), join(folder, name), { recursive: true });
symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'), 'junction');

/** Until the test ends. */
function change(file: string, to: Change): void {
  const [path, original] = [join(folder, file), join(REPOSITORY, file)];
  const added = [file, dirname(file)].findLast((name) => !existsSync(join(REPOSITORY, name)));
  onTestFinished(() => (added ? rmSync(join(folder, added), { recursive: true }) : cpSync(original, path)));
  if (to === undefined) rmSync(path);
  else {
    mkdirSync(dirname(path), { recursive: true });
    const text = typeof to === 'string' ? to : readFileSync(path, 'utf8').replace(...to);
    if (typeof to !== 'string') expect(text, `${file} has what is looked for`).not.toBe(readFileSync(path, 'utf8'));
    writeFileSync(path, text);
  }
}

/** What a script prints, or throws as a refusal: the whole generator prints it itself. */
const RUN = "import(process.argv[1]).catch(({ name, message }) => console.error(name === 'Refusal' ? message : name));";
const errorsOf = (script: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['-e', RUN, pathToFileURL(join(folder, 'scripts', script)).href], (_, _out, err) => {
      resolve(err);
    });
  });

test.each(Object.entries(STEPS))(
  '%s, each thing forgotten is named in a line that begins with its file',
  async (step, all) => {
    for (const { files } of Object.values(all)) for (const [file, to] of Object.entries(files)) change(file, to);
    const errors = await errorsOf(step.slice(0, step.indexOf(':')));
    const lines = errors.trim().split('\n');
    const namedOnce = ({ says: [file = '', ...words] }: Forgotten): boolean =>
      lines.filter((line) => line.startsWith(file) && words.every((word) => line.includes(word))).length === 1;
    const unnamed = Object.entries(all).filter(([, forgotten]) => !namedOnce(forgotten));
    expect(
      unnamed.map(([name]) => name),
      errors,
    ).toEqual([]);
    expect(lines.filter((line) => /^ +at |^node:/.test(line))).toEqual([]);
  },
);
