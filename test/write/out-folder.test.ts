import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { textFile } from '../../src/core/output-file.ts';
import { sha256 } from '../../src/core/sha256.ts';
import { Stop } from '../../src/core/stop.ts';
import { refuseEdited } from '../../src/write/edited.ts';
import { claimOutput } from '../../src/write/out-folder.ts';
import { sealed } from '../../src/write/seal.ts';
import { standingEditions } from '../../src/write/standing.ts';
import { filesBelow } from '../support/folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const INDEX = sealed('<!DOCTYPE html>\n<title>What was built</title>\n');
const record = (files: Readonly<Record<string, string>>, schema = 'svduty-build/3'): string =>
  JSON.stringify({
    schema,
    outputs: Object.entries(files).map(([file, text]) => ({ file, bytes: text.length, sha256: sha256(text) })),
  });
/** What a whole build leaves. */
const BUILT = {
  'index.html': INDEX,
  'llr/build.json': record({ 'response-strategy.html': 'page', 'data/a.csv': 'a' }),
  'llr/response-strategy.html': 'page',
  'llr/data/a.csv': 'a',
};

/** A partnership's folder on the disk, and what lies in its folder `out`; a name with / at the end is an empty folder. */
function folderWith(out: Readonly<Record<string, string>> | undefined): string {
  const folder = temporaryFolder();
  for (const name of ['content', 'data', 'templates']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'content/area.yaml'), 'areas: []');
  if (out) mkdirSync(join(folder, 'out'));
  for (const [path, text] of Object.entries(out ?? {})) {
    const at = join(folder, 'out', path);
    mkdirSync(path.endsWith('/') ? at : join(at, '..'), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(at, text);
  }
  return folder;
}

const claim = (folder: string, out: string) => claimOutput(nodeEffects(true), folder, out);

describe('an output folder that is svduty’s own is taken', () => {
  const cases: readonly [name: string, out: Readonly<Record<string, string>> | undefined][] = [
    ['not there', undefined],
    ['empty', {}],
    ['with its page only', { 'README.md': 'Made by the build.' }],
    ['with empty folders', { 'llr/data/': '', 'x/': '' }],
    ['with an earlier build', BUILT],
    [
      'with the build of a later version',
      { ...BUILT, 'llr/build.json': record({ 'response-strategy.html': 'page', 'data/a.csv': 'a' }, 'svduty-build/9') },
    ],
    [
      'with recorded files of a kind that is not made here',
      {
        'llr/build.json': record({ 'page.pdf': 'p', 'assets/a.css': 'c' }),
        'llr/page.pdf': 'p',
        'llr/assets/a.css': 'c',
      },
    ],
    [
      'with what the computer itself puts there',
      { ...BUILT, '.DS_Store': '', 'llr/Thumbs.db': '', 'llr/~$sponse-strategy.docx': '', '.git/config': '' },
    ],
    [
      'with the rest of a killed run',
      { ...BUILT, 'llr/build.json.svduty-1-new': '', 'llr/response-strategy.html.svduty-old': '' },
    ],
  ];
  test.each(cases)('%s', (_, out) => {
    const folder = folderWith(out);
    expect(() => claim(folder, join(folder, 'out'))).not.toThrow();
  });
});

describe('an output folder that holds somebody else’s file is refused', () => {
  const cases: readonly [name: string, out: Readonly<Record<string, string>>, says: string][] = [
    ['a file', { 'notes.txt': '' }, 'notes.txt'],
    ['a hidden file', { '.env': '' }, '.env'],
    ['a file beside an earlier build', { ...BUILT, 'notes.docx': '' }, 'notes.docx'],
    ['an index page of their own', { 'index.html': '<h1>My page</h1>' }, 'index.html'],
    ['an index page of svduty’s that was changed', { 'index.html': INDEX.replace('built', 'made') }, 'index.html'],
    ['a file with the name of a publication', { ...BUILT, 'llr/response-strategy.docx': 'mine' }, 'strategy.docx'],
    ['a table that no build made', { ...BUILT, 'llr/data/mine.csv': 'mine' }, 'data/mine.csv'],
    ['a record that leads out', { 'llr/build.json': record({ '../mine.txt': 'm' }), 'mine.txt': 'm' }, 'mine.txt'],
    ['a publication without its record', { 'llr/response-strategy.html': 'mine' }, 'response-strategy.html'],
    ['a table without the record of its folder', { 'llr/data/a.csv': 'a' }, 'llr/build.json is missing'],
    ['a record that is none', { 'llr/build.json': '{"schema": "other/1", "outputs": []}' }, 'build.json'],
    ['a record that is no JSON', { 'llr/build.json': 'mine' }, 'build.json'],
    ['a file in a variant’s folder', { ...BUILT, 'llr/minutes.docx': '' }, 'llr/minutes.docx'],
    ['a file among the data', { ...BUILT, 'llr/data/notes.txt': '' }, 'data/notes.txt'],
    ['a file deep down', { ...BUILT, 'a/b/c/d.txt': '' }, 'a/b/c/d.txt'],
  ];
  test.each(cases)('%s', (_, out, says) => {
    const folder = folderWith(out);
    const before = filesBelow(folder);
    expect(() => claim(folder, join(folder, 'out'))).toThrow(Stop);
    expect(() => claim(folder, join(folder, 'out'))).toThrow(says);
    expect(filesBelow(folder)).toEqual(before);
  });
});

describe('the partnership’s own folders are no output folder', () => {
  const cases: readonly [name: string, out: string][] = [
    ['the folder itself', '.'],
    ['the one above', '..'],
    ['the root of the disk', '../../../../../../../..'],
    ['content', 'content'],
    ['a new folder in content', 'content/new/er'],
    ['data', 'data'],
    ['templates', 'templates/x'],
    ['editions, which are not there yet', 'editions'],
    ['what is for the partnership only', 'partnership/llr'],
    ['by a way round', 'out/../content'],
    ['by a link', 'link'],
    ['below a link', 'link/new'],
  ];
  test.each(cases)('%s', (_, out) => {
    const folder = folderWith({});
    symlinkSync(join(folder, 'content'), join(folder, 'link'));
    expect(() => claim(folder, `${folder}/${out}`)).toThrow(Stop);
  });

  test('named from inside', () => {
    const folder = folderWith({});
    symlinkSync(folder, join(folder, 'out/home'));
    expect(() => claim(join(folder, 'out/home'), join(folder, 'content'))).toThrow(Stop);
  });

  test('a folder of a like name is another', () => {
    const folder = folderWith({});
    expect(() => claim(folder, join(folder, 'content-of-the-site'))).not.toThrow();
  });
});

describe('a published file that was changed by hand', () => {
  const path = 'llr/response-strategy.html';
  /** Writes a text in its place, or removes it. */
  const refuse = (folder: string, text: string | undefined): void => {
    const [effects, out] = [nodeEffects(true), join(folder, 'out')];
    const set = { files: text === undefined ? [] : [textFile(path, text)], removed: text === undefined ? [path] : [] };
    refuseEdited(effects, standingEditions(effects, out), { folder: out, ...set });
  };

  test.each([
    ['pagE', 'newer'],
    ['a longer page', 'newer'],
    ['pagE', undefined],
    ['a longer page', undefined],
  ])('is neither replaced nor removed: %s', (edited, text) => {
    const folder = folderWith({ ...BUILT, [path]: edited });
    expect(() => refuse(folder, text)).toThrow(Stop);
    expect(() => refuse(folder, text)).toThrow(path);
  });

  test('is no obstacle when it already is what would be made, or is gone', () => {
    expect(() => refuse(folderWith({ ...BUILT, [path]: 'edited' }), 'edited')).not.toThrow();
    const { [path]: _, ...gone } = BUILT;
    expect(() => refuse(folderWith(gone), 'newer')).not.toThrow();
    expect(() => refuse(folderWith(gone), undefined)).not.toThrow();
  });

  test('as it was made is replaced and removed', () => {
    expect(() => refuse(folderWith(BUILT), 'newer')).not.toThrow();
    expect(() => refuse(folderWith(BUILT), undefined)).not.toThrow();
  });

  test('that no record names is not replaced', () => {
    const { 'llr/build.json': _, ...unrecorded } = BUILT;
    expect(() => refuse(folderWith(unrecorded), 'newer')).toThrow(path);
  });
});
