import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xmlOf } from '../../src/load/xml/element.ts';
import { redline } from '../../src/redline/redline.ts';
import { DRAWN } from '../charts/cases.ts';
import { drawingOf } from '../charts/native-drawings.ts';
import { wordDocument } from '../support/word-document.ts';
import { linesOf, numbersOf, partOf, partsOf } from './resolved.ts';
import { documentOf, type TestBlock } from './small-document.ts';

const ABOUT = { author: 'svduty', date: '2027-03-31', description: 'What changed.' };

function redlined(old: Uint8Array, now: Uint8Array) {
  const made = redline(old, now, ABOUT);
  if ('why' in made) throw new Error(`${made.side}: ${made.why}`);
  return made;
}

const body = (text: string): TestBlock => ({ style: 'BodyText', text });
const caption = (text: string): TestBlock => ({ style: 'Caption', text });
const table = (...rows: string[][]): TestBlock => ({ rows: rows.map((row) => row.map((cell) => cell.split('|'))) });

/** What changed, as the texts that are marked. */
function marked(document: Uint8Array): string[] {
  const xml = xmlOf(partOf(document, 'word/document.xml'));
  return [...xml.matchAll(/<w:(ins|del) [^>]*[^/]>(.*?)<\/w:\1>/gs)].map(
    ([, mark, inner = '']) =>
      `${mark} ${[...inner.matchAll(/<w:(?:t|delText)[^>]*>([^<]*)/g)].map(([, text]) => text).join('')}`,
  );
}

describe.each(Object.entries(DRAWN))('a document with a %s drawn as shapes', (_, spec) => {
  const holder = (drawing: string): Uint8Array =>
    wordDocument({
      styles: '',
      parts: {
        'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body><w:p><w:r><w:drawing>${drawing}</w:drawing></w:r></w:p><w:sectPr/></w:body></w:document>`,
      },
    });

  test('is compared with one that has none, and keeps it', () => {
    const { bytes } = redlined(documentOf([body('We meet in May.')]), holder(drawingOf(spec)));
    expect(xmlOf(partOf(bytes, 'word/document.xml'))).toContain('lc:lockedCanvas');
  });
});

describe('a changed paragraph', () => {
  test.each<[string, string, string, string[]]>([
    ['a word', 'We meet in May.', 'We meet in June.', ['del May', 'ins June']],
    ['neighbouring words, as one', 'We meet in May 2026.', 'We meet in June 2027.', ['del May 2026', 'ins June 2027']],
    [
      'words apart, each',
      'It rose by ten per cent.',
      'It fell by nine per cent.',
      ['del rose', 'ins fell', 'del ten', 'ins nine'],
    ],
    ['a sentence more', 'One is here. Two is there.', 'One is here. Three came. Two is there.', ['ins Three came. ']],
    [
      'a sentence that is another',
      'One is here. Two is there.',
      'One is here. All that we know was new.',
      ['del Two is there.', 'ins All that we know was new.'],
    ],
    ['the look of a word alone', 'We *must* act.', 'We must act.', ['del must', 'ins must']],
    ['a number', '1,204 people', '1,198 people', ['del 1,204', 'ins 1,198']],
    ['nothing', 'It is so.', 'It is so.', []],
  ])('%s', (_, old, now, changes) => {
    expect(marked(redlined(documentOf([body(old)]), documentOf([body(now)])).bytes)).toEqual(changes);
  });
});

const A = body('The first paragraph stays as it is.');
const B = body('The last paragraph stays as well.');
const FEW = table(['Area', 'Count'], ['North', '7'], ['South', '9']);

describe.each<[string, TestBlock[], TestBlock[]]>([
  ['a paragraph more', [A, B], [A, body('New.'), B]],
  ['a paragraph more at the end', [A], [A, B]],
  ['another paragraph', [A], [body('Quite different words.')]],
  ['another style', [A, B], [{ style: 'Heading2', text: 'The first paragraph stays as it is.' }, B]],
  ['a table more, with its caption', [A, B], [A, caption('Table 1. Few.'), FEW, B]],
  ['two tables more', [A, B], [A, caption('Table 1. Few.'), FEW, caption('Table 2. Few.'), FEW, B]],
  ['a paragraph before a table', [A, FEW, B], [A, body('They are few.'), FEW, B]],
  ['a paragraph after a table', [A, FEW, B], [A, FEW, body('They are few.'), B]],
  [
    'a table with other columns',
    [A, FEW, B],
    [A, table(['Area', 'Count', 'Rate'], ['North', '7', '1.1'], ['South', '9', '2.0']), B],
  ],
  ['a row more', [A, FEW, B], [A, table(['Area', 'Count'], ['East', '8'], ['North', '7'], ['South', '9']), B]],
  ['other figures', [A, FEW, B], [A, table(['Area', 'Count'], ['North', '11'], ['South', '12']), B]],
  ['rows in another order', [A, FEW, B], [A, table(['Area', 'Count'], ['South', '9'], ['North', '7']), B]],
  ['a paragraph more at the end of a cell', [A, table(['x', 'one|two']), B], [A, table(['x', 'one|two|three']), B]],
  [
    'a paragraph more at the beginning of a cell',
    [A, table(['x', 'one|two']), B],
    [A, table(['x', 'none|one|two']), B],
  ],
  ['a cell that was empty', [A, table(['x', '']), B], [A, table(['x', 'one|two']), B]],
  [
    'a table in place of another',
    [A, caption('Table 1. Few.'), FEW, B],
    [A, caption('Table 1. Many.'), table(['Who'], ['All of them']), B],
  ],
])('%s', (_, before, after) => {
  describe.each([
    ['forwards', documentOf(before), documentOf(after)],
    ['backwards', documentOf(after), documentOf(before)],
  ])('%s', (_way, old, now) => {
    const { bytes, changes } = redlined(old, now);
    test('accepting all gives the new text', () => expect(linesOf(bytes, 'accept')).toEqual(linesOf(now, 'as it is')));
    test('rejecting all gives the old text', () => expect(linesOf(bytes, 'reject')).toEqual(linesOf(old, 'as it is')));
    test('something is tracked', () => expect(changes).toBeGreaterThan(0));
  });
});

const WORDS = [
  'the',
  'board',
  'of',
  'partners',
  'agreed.',
  'Knives',
  'harm',
  'young',
  'people.',
  '12',
  '£4,000',
  'and',
  'so',
  '*on*',
  'it.',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const paragraph = fc.record({ style: fc.constantFrom('BodyText', 'BodyText', 'Heading2', 'Caption'), text });
const rows = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.array(fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 4,
  }),
);
/** Each table has a paragraph before it, as in everything that svduty writes. */
const blocks = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(paragraph) },
      { weight: 1, arbitrary: fc.tuple(paragraph, fc.record({ rows })) },
    ),
    { maxLength: 9 },
  )
  .map((all): TestBlock[] => [...all.flat(), B]);

/** A document, and what came of it: parts of it gone, doubled or moved, and others between. */
const edited = fc
  .tuple(
    blocks,
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('drop', 'double', 'new')), { maxLength: 6 }),
    blocks,
  )
  .map(([old, edits, fresh]): readonly [TestBlock[], TestBlock[]] => {
    const units: TestBlock[][] = [];
    for (const block of old) {
      const last = units.at(-1);
      if ('rows' in block && last) last.push(block);
      else units.push([block]);
    }
    for (const [at, other, what] of edits) {
      const place = at % units.length;
      if (what === 'drop' && units.length > 1) units.splice(place, 1);
      if (what === 'double') units.splice(other % units.length, 0, units[place] as TestBlock[]);
      if (what === 'new')
        units.splice(place, 0, [
          fresh.find((block) => !('rows' in block)) ?? A,
          ...fresh.filter((block) => 'rows' in block).slice(0, 1),
        ]);
    }
    return [old, [...units.flat(), A]];
  });

test.each([
  ['any two documents', fc.tuple(blocks, blocks)],
  ['a document and what came of it', edited],
])('%s: accepting all gives the one, rejecting all the other', (_, pairs) => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const [old, now] = [documentOf(before), documentOf(after)];
      const { bytes, changes } = redlined(old, now);
      expect(linesOf(bytes, 'accept')).toEqual(linesOf(now, 'as it is'));
      expect(linesOf(bytes, 'reject')).toEqual(linesOf(old, 'as it is'));
      expect(new Set(numbersOf(bytes)).size).toBe(numbersOf(bytes).length);
      expect(redlined(old, now).bytes).toEqual(bytes);
      expect(changes === 0).toBe(linesOf(old, 'as it is').join('\n') === linesOf(now, 'as it is').join('\n'));
    }),
    { numRuns: 60, seed: 20270331 },
  );
});

test('every change is of one author, on the day that was given', () => {
  const xml = xmlOf(partOf(redlined(documentOf([A]), documentOf([B])).bytes, 'word/document.xml'));
  const about = [...xml.matchAll(/<w:(?:ins|del)\b[^>]*>/g)].map(([tag]) => tag.replace(/w:id="\d+" /, ''));
  expect(about.length).toBeGreaterThan(0);
  expect(new Set(about.map((tag) => tag.replace(/^<w:\w+ |\/?>$/g, '')))).toEqual(
    new Set(['w:author="svduty" w:date="2027-03-31T00:00:00Z"']),
  );
});

test.each<[string, Uint8Array]>([
  ['no zip', new TextEncoder().encode('PK no')],
  ['no document', wordDocument({ parts: { 'word/document.xml': '<x/>' } })],
  ['entities', wordDocument({ parts: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' } })],
  [
    'what svduty never writes',
    wordDocument({
      parts: {
        'word/document.xml':
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:sdt/><w:sectPr/></w:body></w:document>',
      },
    }),
  ],
  [
    'names of others',
    wordDocument({
      parts: {
        'word/document.xml':
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><x xmlns="urn:x"/></w:p><w:sectPr/></w:body></w:document>',
      },
    }),
  ],
  ['changes that are tracked already', redlined(documentOf([A]), documentOf([B])).bytes],
])('a document that is refused: %s', (_, bytes) => {
  const fine = documentOf([A]);
  expect(redline(bytes, fine, ABOUT)).toMatchObject({ side: 'old', why: expect.any(String) });
  expect(redline(fine, bytes, ABOUT)).toMatchObject({ side: 'now', why: expect.any(String) });
});

test('nothing of the packages is lost', () => {
  const now = documentOf([A]);
  const parts = partsOf(redlined(documentOf([B]), now).bytes);
  for (const name of partsOf(now).keys()) expect(parts.has(name), name).toBe(true);
});
