import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { type Editor, openEditor } from '../support/language-server.ts';
import { runCommand } from '../support/run-command.ts';
import { type EditorSchema, everyKey } from './every-key.ts';
import { EDITOR_SCHEMAS, FILES_OF_SCHEMAS } from './schemas.ts';

interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly says: string;
}

const schemaNamed = (name: string): EditorSchema => EDITOR_SCHEMAS.get(name) ?? {};
let opened = 0;
/** A file of this kind that is not there yet: each in a folder of its own, so that no file is opened twice. */
const newFile = (files: string): string => {
  opened += 1;
  return `${opened}/${files.replaceAll('*', 'new')}`;
};
/** What an editor shows without the signs that keep plain words from being read as Markdown. */
const plain = (shown: string): string => shown.replaceAll('\\', '');

describe('the example, as it lies in the repository', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor(REPOSITORY);
  });
  afterAll(() => editor.close());

  test('nothing is underlined in any file', async () => {
    const files = ['content', 'data', 'templates'].flatMap((folder) =>
      [...filesBelow(join(REPOSITORY, folder)).keys()].map((file) => `${folder}/${file}`),
    );
    const yaml = files.filter((file) => file.endsWith('.yaml') && !file.endsWith('examples.yaml'));
    for (const file of yaml) editor.open(file, readFileSync(join(REPOSITORY, file), 'utf8'));
    const opened = yaml.map(async (file) => [file, await editor.underlined(file)] as const);
    const underlined = (await Promise.all(opened)).filter(([, found]) => found.length > 0);
    expect(underlined).toEqual([]);
    expect(yaml.length).toBeGreaterThan(100);
  });
});

describe('a folder elsewhere, after `svduty editor`', () => {
  const folder = mkdtempSync(join(tmpdir(), 'svduty-'));
  let editor: Editor;
  beforeAll(async () => {
    for (const part of ['content', 'data']) cpSync(join(SMALL, part), join(folder, part), { recursive: true });
    await runCommand('editor', [folder], {}, { ...nodeEffects(false), out: () => {}, err: () => {} });
    editor = await openEditor(folder);
  });
  afterAll(() => {
    editor.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const labels = async (file: string, line: number, character: number): Promise<string[]> =>
    (await editor.complete(file, line, character)).map(({ label }) => label);

  test.each(FILES_OF_SCHEMAS)('%s: a new file is offered every key, with what it is for', async (name, files) => {
    const file = newFile(files);
    editor.open(file, '\n');
    const offered = (await editor.complete(file, 0, 0)).map(({ label, says }) => ({ label, says: plain(says) }));
    for (const [label, schema] of Object.entries(schemaNamed(name).properties ?? {}))
      expect(offered).toContainEqual({ label, says: (schema as EditorSchema).description });
  });

  const chosen = FILES_OF_SCHEMAS.flatMap(([name, files]) =>
    Object.entries(schemaNamed(name).properties ?? {}).flatMap(([key, schema]) =>
      typeof schema === 'object' && schema.enum
        ? [[`${newFile(files)}: ${key}`, newFile(files), key, schema.enum] as const]
        : [],
    ),
  );
  test.each(chosen)('%s offers its words', async (_, file, key, words) => {
    editor.open(file, `${key}: \n`);
    expect(await labels(file, 0, key.length + 2)).toEqual(expect.arrayContaining(words.map(String)));
  });

  const text =
    'actions:\n  - id: a-new\n    status: \n    priority: \n    areas:\n      - \n    owner:\n      body: \n';
  test.each([
    ['words', 2, 12, ['not_started', 'on_track', 'at_risk', 'off_track', 'complete']],
    ['a priority of the folder', 3, 14, ['prevention']],
    ['areas of the folder', 5, 8, ['local:northmere', 'local:eastwick']],
    ['bodies of the folder', 7, 12, ['police']],
  ])('deep in a list it offers %s', async (_, line, character, words) => {
    const file = newFile('content/actions.yaml');
    editor.open(file, text);
    const offered = await labels(file, line, character);
    expect(offered.filter((label) => words.includes(label)).toSorted()).toEqual(words.toSorted());
    expect(offered).not.toContain('leicestershire-police');
  });

  // Every key of every schema is tried in hover.full.test.ts.
  const some = FILES_OF_SCHEMAS.filter(([name]) => ['priority', 'actions', 'table', 'brand'].includes(name));
  test.each(some)('%s: resting on a key tells what it is for, and no name of a type', async (name, files) => {
    const { text, keys } = everyKey(schemaNamed(name));
    const file = newFile(files);
    editor.open(file, text);
    for (const { line, character, pointer, schema } of keys) {
      const shown = plain(await editor.hover(file, line, character + 1));
      expect([pointer, shown.slice(0, schema.description?.length)]).toEqual([pointer, schema.description]);
      expect(shown).not.toContain('####');
    }
  });

  test.each(parse(readFileSync(join(import.meta.dirname, 'mistakes.yaml'), 'utf8')) as Mistake[])(
    '$name: $says',
    async ({ file: files, line, text, says }) => {
      const file = newFile(files);
      editor.open(file, text);
      const found = (await editor.underlined(file)).filter((at) => at.line === line).map(({ message }) => message);
      expect(found).toContainEqual(expect.stringContaining(says));
      expect(found.join()).not.toMatch(
        /does not match|RFC|Expected "(string|number|integer|boolean|array|object)"|shorter than/,
      );
    },
  );

  test('a file that ends in .yml gets no help, as it is not read', async () => {
    const file = newFile('content/priorities/*.yml');
    editor.open(file, '\n');
    expect(await labels(file, 0, 0)).not.toContain('title');
  });
});
