import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Asked } from './drafting.ts';
import { drafting, placed } from './drafting.ts';
import { type WordCell, wordTables, workbook } from './files.ts';

const HEADINGS = ['Priority', 'Action', 'Lead', 'By when'];
const cells = (...texts: readonly string[]): WordCell[] => texts.map((text) => ({ text }));
const PLAN = [
  cells(...HEADINGS),
  [{ text: 'Prevention', down: 'first' } as const, ...cells('One', 'Leicester City Council', 'ongoing')],
  [{ text: '', down: 'further' } as const, ...cells('Two', 'Leicestershire Police', '31/03/2027')],
  [{ text: 'RAG as at March', span: 4 }],
];
const OTHER = [cells('Version', 'Date'), cells('1', 'March')];
const FULL = [...HEADINGS, 'RAG'];

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const deleted = '<w:p><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>';

/** A file, what is asked, and the titles with their priorities that come of it, or the codes of problems. */
const CASES: readonly {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly asked?: Asked;
  readonly titles?: readonly string[];
  readonly unplaced?: readonly string[];
  readonly notes?: number;
  readonly codes?: readonly string[];
}[] = [
  {
    name: 'cells that are one down the page, and a note across',
    file: 'a.docx',
    bytes: wordTables([PLAN]),
    titles: ['One prevention', 'Two prevention'],
    unplaced: ['RAG as at March'],
  },
  {
    name: 'the table that fits best of several',
    file: 'a.docx',
    bytes: wordTables([OTHER, PLAN]),
    titles: ['One prevention', 'Two prevention'],
    notes: 2,
  },
  {
    name: 'the table that is asked for',
    file: 'a.docx',
    bytes: wordTables([PLAN, [cells(...FULL), cells('Leadership', 'Three', '', '', 'Green')]]),
    asked: { table: 1 },
    titles: ['One prevention', 'Two prevention'],
  },
  {
    name: 'a table that is not there',
    file: 'a.docx',
    bytes: wordTables([PLAN]),
    asked: { table: 7 },
    codes: ['import/no-table'],
  },
  {
    name: 'text that is struck out, put in, and in a control',
    file: 'a.docx',
    bytes: wordTables(
      [],
      `<w:tbl><w:tr>${['Action', 'Priority'].map((text) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`).join('')}</w:tr><w:tr><w:tc><w:p>${run('Train ')}<w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins>${run('new ')}</w:ins>${run('staff')}</w:p></w:tc><w:sdt><w:sdtContent><w:tc><w:p>${run('Prevention')}</w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>`,
    ),
    titles: ['Train new staff prevention'],
  },
  { name: 'a document without a table', file: 'a.docx', bytes: wordTables([]), codes: ['import/no-table'] },
  { name: 'a document of another program', file: 'a.odt', bytes: new Uint8Array([1, 2]), codes: ['import/no-table'] },
  {
    name: 'a document that holds no table that fits',
    file: 'a.docx',
    bytes: wordTables([OTHER], deleted),
    codes: ['import/no-table'],
  },
  {
    name: 'a sheet with merged cells, among others',
    file: 'a.xlsx',
    bytes: workbook(
      {
        Plan: [
          ['A plan', '', '', ''],
          HEADINGS,
          ['Prevention', 'One', '', 'ongoing'],
          ['', 'Two', '', ''],
          ['Leadership', 'Three', '', 'ongoing'],
        ],
        Notes: [['Nothing here', 'at all']],
      },
      { merges: ['A1:D1', 'A3:A4'] },
    ),
    titles: ['One prevention', 'Two prevention', 'Three leadership'],
    unplaced: ['A plan'],
    notes: 2,
  },
  {
    name: 'the sheet that is asked for, by a name in other letters',
    file: 'a.xlsx',
    bytes: workbook({
      Plan: [FULL, ['Prevention', 'One', '', '', 'Green']],
      Old: [HEADINGS, ['Prevention', 'Old one', '', 'ongoing']],
    }),
    asked: { sheet: 'old' },
    titles: ['Old one prevention'],
  },
  {
    name: 'a hidden sheet is not taken by itself',
    file: 'a.xlsx',
    bytes: workbook(
      {
        Plan: [HEADINGS, ['Prevention', 'One', '', 'ongoing']],
        Old: [FULL, ['Prevention', 'Old one', '', '', 'Green']],
      },
      { hidden: ['Old'] },
    ),
    titles: ['One prevention'],
    notes: 2,
  },
  {
    name: 'a document that a word processor saved, with headings in two rows and a list in a cell',
    file: 'a.docx',
    bytes: readFileSync(new URL('./fixtures/saved-by-libreoffice.docx', import.meta.url)),
    titles: ['Widen peer mentoring prevention', 'Train staff & volunteers prevention', 'Meet every quarter leadership'],
    notes: 2,
  },
  {
    name: 'records of people',
    file: 'a.csv',
    bytes: new TextEncoder().encode('Action,Priority,Date of birth\nOne,Prevention,1/1/2000\n'),
    codes: ['import/record-level'],
  },
  {
    name: 'a table of something else',
    file: 'a.csv',
    bytes: new TextEncoder().encode('Colour,Weight\nred,3\n'),
    codes: ['import/no-table'],
  },
  {
    name: 'headings with small slips, and none that is but a letter away',
    file: 'a.csv',
    bytes: new TextEncoder().encode('Actoins,Prioritty,Cost\nOne,Prevention,3\n'),
    titles: ['One prevention'],
    unplaced: ['C: 3'],
    notes: 2,
  },
];

describe.each(CASES)('$name', ({ file, bytes, asked, titles, unplaced, notes, codes = [] }) => {
  test('is read, or refused', async () => {
    const { made, codes: found } = await drafting('actions', file, bytes, asked);
    expect(found).toEqual(codes);
    const records = made?.lists.flatMap((list) =>
      list.records.map(({ record }) => `${record.title} ${record.priority}`),
    );
    expect(records).toEqual(titles);
    if (unplaced) expect(made?.unplaced.map(placed)).toEqual(unplaced);
    if (notes !== undefined) expect(made?.notes).toHaveLength(notes);
  });
});
