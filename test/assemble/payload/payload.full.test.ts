import { beforeAll, describe, expect, test } from 'vitest';
import type { Checked } from '../../../src/pipeline/checked.ts';
import { build } from '../../../src/pipeline.ts';
import { USUAL } from '../../../src/render/render.ts';
import { PUBLICATION_PARTS } from '../../publications/examples.ts';
import { everythingOf } from '../../support/everything.ts';
import { memoryFolder } from '../../support/memory-effects.ts';
import { CONTENT_SCHEMAS, filledFolder, type TextField, textFieldsOf, type Write } from './filled-folder.ts';
import { type Texts, textsOfDocument, textsOfPage, textsOfTree } from './printed.ts';

/** Names of this length do not go into headlines of charts that nobody wrote, as the dashboard has; its table is in the annual report too. */
const PUBLICATIONS = PUBLICATION_PARTS.map(({ name }) => name).filter((name) => name !== 'performance-dashboard');
const REQUEST = { ...everythingOf('/folder'), publications: PUBLICATIONS };

/** Whatever could be taken for Markdown, for a template, a directive or an attribute; in two, since a title takes no more. */
const CODE = [
  [
    'Say "no" to knives',
    '{a} {{b}} {{{c}}}',
    '*well* **so** _x_ ~~y~~',
    '`c`',
    '[x](y) ![z](images/z.png) [^n]',
    ':rate[ae-assault-attendances] :note{a="b"}',
    '{#id .annex}',
  ],
  [
    'Say "yes" to schools',
    '::chart{kind="line"} :::note',
    '<b>h</b> &amp; &lt; <!-- c -->',
    '| pipe | \\ ^ $ @',
    '# not a heading',
    'https://example.org/ www.example.org a@example.org',
  ],
].map((signs) => signs.join(' ; '));

/** What is no markup of texts, and means much to other Markdown, to attributes, tables and templates. */
const SIGNS = [
  'Say "no" to knives; {a} {{b}} {{{c}}} ; | pipe | ; # not a heading ; left > right & so on ; {#id .annex}',
  '~10 and ~~20~~ ; >50% ; 5*3*2 ; [x] [c] [^1] [a][b] ; _so_ __so__ ; `c` ; &amp; &#42; <5 ; \\ ^ $ @',
  'https://example.org/a_b www.example.org a@example.org ; - [ ] to do ; 2023. 1) * + ***',
].join(' ; ');

const written: Write = ({ word, isMarkdown }) =>
  `${word} ${isMarkdown ? SIGNS : CODE[(word.codePointAt(word.length - 2) ?? 0) % CODE.length]}`;

let fields: readonly TextField[];
let checked: Checked;
let outputs: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const folder = filledFolder(written);
  fields = folder.fields;
  const { effects } = memoryFolder({ root: '/folder', files: folder.files });
  const made = await build(REQUEST, USUAL, effects);
  checked = made.checked;
  outputs = new Map([...made.files, ...made.partnership].map(({ path, bytes }) => [path, bytes]));
}, 300_000);

/** Fields that a text names and does not print as they were typed: each with what stands there instead. */
function misprinted(texts: Texts): string[] {
  const byWord = new Map(fields.map((field) => [field.word.toLowerCase(), field]));
  return texts.flatMap((text) =>
    [...text.matchAll(/field[a-z]{3}x/gi)].flatMap(({ index, 0: word }) => {
      const field = byWord.get(word.toLowerCase());
      if (!field) return [`${word} is no field`];
      const typed = written(field).slice(word.length);
      const found = text.slice(index + word.length, index + word.length + typed.length);
      // A message cuts what is long; what it shows is as it was typed.
      const cut = found.indexOf('…');
      const isTyped = found === typed || (cut >= 0 && typed.startsWith(found.slice(0, cut)));
      return isTyped ? [] : [`${field.name}: ${found}`];
    }),
  );
}

const named = (texts: Texts): number =>
  new Set(texts.flatMap((text) => [...text.matchAll(/field[a-z]{3}x/gi)].map(([word]) => word.toLowerCase()))).size;

test('the folder has no errors', () => {
  // Several names of this length do not go into one headline, which is told.
  const errors = checked.diagnostics.filter(
    ({ severity, code }) => severity === 'error' && code !== 'template/too-long',
  );
  expect(errors.map(({ code, place, message }) => `${code} ${place?.file}:${place?.line} ${message}`)).toEqual([]);
});

describe('every text field comes out as it was typed', () => {
  const outputsNamed = (ending: string): [string, Uint8Array][] =>
    [...outputs].filter(([path]) => path.endsWith(ending));

  test('in the tree: headings, contents, captions, alternative texts, cards, cover and colophon', () => {
    const texts = checked.editions.flatMap(({ publications }) =>
      publications.flatMap((p) => textsOfTree({ ...p, figures: [] })),
    );
    expect(named(texts)).toBeGreaterThan(500);
    expect([...new Set(misprinted(texts))]).toEqual([]);
  });

  test('on the web', () => {
    const pages = outputsNamed('.html').map(([, bytes]) => textsOfPage(new TextDecoder().decode(bytes)));
    expect(pages.length).toBeGreaterThan(3);
    expect([...new Set(pages.flatMap(misprinted))]).toEqual([]);
  });

  test('in Word', () => {
    const documents = outputsNamed('.docx').map(([, bytes]) => textsOfDocument(bytes));
    expect(documents.length).toBeGreaterThan(3);
    expect([...new Set(documents.flatMap(misprinted))]).toEqual([]);
  });

  test('in the data', () => {
    const tables = outputsNamed('.csv').map(([, bytes]) =>
      new TextDecoder().decode(bytes).replaceAll('""', '"').split('\n'),
    );
    expect([...new Set(tables.flatMap(misprinted))]).toEqual([]);
  });
});

/** What is still to be recorded names records that are filled already, and is for the partners alone. An intervention that a variant adds or changes has a plan or says why there is none; the folder's own have both. */
const EITHER = /^variant\..*\.evaluation\.(?:plan|not_planned)$/;

test('every text field of every schema was filled', () => {
  const filled = new Set(fields.map(({ name }) => name));
  const left = CONTENT_SCHEMAS.flatMap(textFieldsOf).filter(
    (name) => !filled.has(name) && !EITHER.test(name) && !name.startsWith('to-record.'),
  );
  expect(left).toEqual([]);
});
