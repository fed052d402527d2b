import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { REPOSITORY, SMALL } from '../support/folder.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The program as it was installed, in a folder of its own where parts can be taken away. */
export function installed(whenFinished: typeof onTestFinished = onTestFinished): string {
  const root = temporaryFolder(whenFinished);
  for (const part of ['dist', 'templates', 'package.json'])
    cpSync(join(REPOSITORY, part), join(root, part), { recursive: true });
  symlinkSync(join(REPOSITORY, 'src'), join(root, 'src'));
  const modules = join(REPOSITORY, 'node_modules');
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(modules)) symlinkSync(join(modules, name), join(root, 'node_modules', name));
  return root;
}

const take = (part: RegExp | string) => (root: string) => {
  const folder = join(root, typeof part === 'string' ? dirname(part) : 'dist/chunks');
  const names = readdirSync(folder).filter((name) =>
    typeof part === 'string' ? join(dirname(part), name) === part : part.test(name),
  );
  if (names.length === 0) throw new Error(`there is nothing like ${part}`);
  for (const name of names) rmSync(join(folder, name), { recursive: true });
};
const write = (file: string, text: string) => (root: string) => writeFileSync(join(root, file), text, 'latin1');
const asFolder = (file: string) => (root: string) => {
  rmSync(join(root, file));
  mkdirSync(join(root, file));
};
const thread = (text: string) => (root: string) => writeFileSync(join(root, 'dist/thread.js'), text);

/** The library that draws without the binary for this computer, as `npm ci --omit=optional` leaves it. */
function withoutBinary(root: string): void {
  const scope = join(root, 'node_modules/@napi-rs');
  rmSync(scope);
  cpSync(join(REPOSITORY, 'node_modules/@napi-rs/canvas'), join(scope, 'canvas'), { recursive: true });
  withPictures(root);
}

/** Only pictures in Word need a canvas: what is made anew has charts that Word draws itself, if the brand does not say otherwise. */
function withPictures(root: string): void {
  appendFileSync(join(root, 'templates/brand/brand.yaml'), 'word:\n  charts: picture\n');
}

const withPicturesBut = (part: string) => (root: string) => {
  take(part)(root);
  withPictures(root);
};

/** The program's own templates are compiled already: one that was changed is not. */
const withTemplateBut = (part: string) => (root: string) => {
  take(part)(root);
  appendFileSync(join(root, 'templates/response-strategy/02-foreword.md.hbs'), '\n{{partnership.name}}\n');
};

/** What is done to the program, and a word that the line must hold. */
type Incomplete = readonly [name: string, damage: (root: string) => void, says: string];

/** One of each kind. */
export const REPRESENTATIVES: readonly Incomplete[] = [
  ['the thread that draws throws', thread('throw new Error("no luck")'), 'no luck'],
  ['a command is missing', take(/^build-/), 'build-'],
  ['Markdown is missing', take('dist/full-markdown.js'), 'full-markdown'],
  ['the compiler of templates is missing', withTemplateBut('dist/template-compiler.js'), 'template-compiler'],
];

export const OTHERS: readonly Incomplete[] = [
  ['the labels are cut short', write('templates/labels/en.yaml', 'contents: Con'), 'templates/labels/en.yaml'],
  ['the native canvas is missing', withoutBinary, '@napi-rs/canvas'],
  ['a shared part is missing', take(/^core-/), 'core-'],
  ['a publication is missing', take('templates/response-strategy'), 'templates/response-strategy/'],
  ['the thread that draws is missing', take('dist/thread.js'), 'thread.js'],
  ['the thread that draws ends well', thread('process.exit(0)'), 'ended'],
  ['the thread that draws ends badly', thread('process.exit(1)'), 'ended'],
  ['the chart font is missing', withPicturesBut('node_modules/@expo-google-fonts'), 'font'],
  ['the canvas is missing', withPicturesBut('node_modules/@napi-rs'), '@napi-rs/canvas'],
  ['what draws is missing', take(/^draw-/), 'draw-'],
  ['the table of commands is missing', take(/^program-/), 'program-'],
  ['the templates are missing', take('templates'), 'templates/'],
  ['the labels are missing', take('templates/labels'), 'templates/labels/en.yaml'],
  ['the labels are empty', write('templates/labels/en.yaml', ''), 'templates/labels/en.yaml'],
  ['the labels are not YAML', write('templates/labels/en.yaml', 'a: [b'), 'templates/labels/en.yaml'],
  ['the partials are missing', take('templates/partials'), 'templates/partials/'],
  ['a partial is missing', take('templates/partials/compliance.md.hbs'), 'compliance.md.hbs'],
  ['the brand is missing', take('templates/brand'), 'templates/brand/brand.yaml'],
  ['a colour of the brand is no word', write('templates/brand/brand.yaml', 'ink: 7'), 'brand.yaml'],
  ['what declares a publication is a folder', asFolder('templates/response-strategy/publication.yaml'), 'response-'],
  ['the labels are not text', write('templates/labels/en.yaml', '\xFF'), 'templates/labels/en.yaml'],
  ['the tables are missing', take('templates/tables'), 'templates/tables/'],
];

/** A test for each: exit code 70 and one line that says how to mend it. */
export function testIncomplete(cases: readonly Incomplete[]): void {
  test.concurrent.for(cases)(
    '%s: exit code 70 and one line that says how to mend it',
    async ([, damage, says], context) => {
      const root = installed(context.onTestFinished);
      damage(root);
      const folder = temporaryFolder(context.onTestFinished);
      cpSync(SMALL, folder, { recursive: true });
      // A link in angle brackets is left to the full parser of Markdown.
      const priority = join(folder, 'content/priorities/prevention.yaml');
      writeFileSync(
        priority,
        readFileSync(priority, 'utf8').replace('why: Because', 'why: See <https://example.org>. Because'),
      );
      const { exitCode, out, err } = await runProgram(
        ['build', folder],
        { CI: '1' },
        folder,
        join(root, 'dist/cli.js'),
      );
      expect({ exitCode, out }).toEqual({ exitCode: 70, out: '' });
      expect(err).toContain(says);
      expect(err).toContain('npm ci');
      expect(err.trimEnd()).not.toContain('\n');
      expect(readdirSync(folder)).not.toContain('output');
    },
  );
}
