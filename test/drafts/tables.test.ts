import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Asked } from './drafting.ts';
import { drafting, placed } from './drafting.ts';
import { paragraph, type WordCell, wordTables, workbook } from './files.ts';

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

const SHORT = ['Action', 'Lead', 'By when'];
/** Tables of a row each, One, Two, Three, below what is given for each. */
const below = (...over: readonly string[]): Uint8Array =>
  wordTables(
    over.map((_, index) => [
      cells(...SHORT),
      cells(['One', 'Two', 'Three', 'Four', 'Five'][index] ?? '', '', 'ongoing'),
    ]),
    '',
    over,
  );
const across = (text: string): WordCell[] => [{ text, span: 3 }];

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

/** Files in which priorities stand over rows that name none. */
const OVER: typeof CASES = [
  {
    name: 'a table for each priority, below headings of every kind',
    file: 'a.docx',
    bytes: below(
      paragraph('Action plan', 'berschrift1') + paragraph('Priority 1: Leadership and Cultural Change', 'Heading2'),
      paragraph('Priority two – Prevention', 'Mine'),
      paragraph('Criminal Justice and Enforcement', 'bold'),
      paragraph('Priority 4: Data Sharing, Evidence and Evaluation (continued)', 'Heading2'),
      paragraph('P2 Prevention') + paragraph('The lead is to be agreed.'),
    ),
    titles: ['One leadership', 'Two prevention', 'Three criminal-justice', 'Four data-evidence', 'Five prevention'],
    unplaced: [],
    notes: 1,
  },
  {
    name: 'a priority that the folder does not have, after one that it has, and a table without a heading of its own',
    file: 'a.docx',
    bytes: below(
      paragraph('Priority 2: Prevention', 'Heading1'),
      paragraph('Actions', 'Heading2'),
      paragraph('Priority 9: Astronomy', 'Heading2'),
      paragraph('Early help', 'Heading1'),
      '',
    ),
    titles: ['One prevention', 'Two prevention', 'Three FILL IN', 'Four FILL IN', 'Five FILL IN'],
    unplaced: ['Priority 9: Astronomy', 'Early help', 'Early help'],
  },
  {
    name: 'a plain paragraph is not carried past the next',
    file: 'a.docx',
    bytes: below(paragraph('Priority 2'), paragraph('Early help')),
    titles: ['One prevention', 'Two FILL IN'],
  },
  {
    name: 'a banner, a title within the table, and a table of something else',
    file: 'a.docx',
    bytes: wordTables([
      [cells('Theme three')],
      [cells(...SHORT), cells('One', '', 'ongoing')],
      OTHER,
      [across('Priority 1: Leadership'), cells(...SHORT), cells('Two', '', 'ongoing')],
    ]),
    titles: ['One criminal-justice', 'Two leadership'],
    unplaced: [],
    notes: 3,
  },
  {
    name: 'rows across the table that divide it, one of them not known',
    file: 'a.docx',
    bytes: wordTables([
      [
        cells(...SHORT),
        across('Priority 2: Prevention'),
        cells('One', '', 'ongoing'),
        across('Note: to be agreed'),
        cells('Two', '', 'ongoing'),
        across('Priority 7: Early help'),
        cells('Three', '', 'ongoing'),
        cells('Priority 3', 'Criminal Justice and Enforcement', ''),
        cells('Four', '', 'ongoing'),
      ],
    ]),
    titles: ['One prevention', 'Two prevention', 'Three FILL IN', 'Four criminal-justice'],
    unplaced: ['Note: to be agreed', 'Priority 7: Early help'],
  },
  {
    name: 'a row that has a priority of its own keeps it',
    file: 'a.docx',
    bytes: wordTables([PLAN], '', [paragraph('Priority 1: Leadership', 'Heading1')]),
    titles: ['One prevention', 'Two prevention'],
    unplaced: ['RAG as at March'],
  },
  {
    name: 'a sheet for each priority',
    file: 'a.xlsx',
    bytes: workbook({
      'Front page': [['Serious violence action plan'], ['Version', '3']],
      '1. Leadership and Cultural Chan': [SHORT, ['One', '', 'ongoing']],
      P2: [SHORT, ['Two', '', 'ongoing']],
      'Priority 9': [SHORT, ['Three', '', 'ongoing']],
      Closed: [SHORT, ['Four', '', 'ongoing']],
    }),
    titles: ['One leadership', 'Two prevention', 'Three FILL IN'],
    unplaced: ['Priority 9'],
    notes: 3,
  },
  {
    name: 'sheets of no priority may be versions of one plan',
    file: 'a.xlsx',
    bytes: workbook({ New: [SHORT, ['One', '', 'ongoing']], Old: [SHORT, ['Two', '', 'ongoing']] }),
    titles: ['One FILL IN'],
    notes: 2,
  },
  {
    name: 'words that begin a name and say too little, and signs alone, are no priority',
    file: 'a.docx',
    bytes: wordTables(
      ['One', 'Two'].map((title) => [cells(...SHORT), cells(title, '', 'ongoing')]),
      '',
      [paragraph('Lead', 'bold'), paragraph('– – – – – – – – – – – –', 'bold')],
    ),
    titles: ['One FILL IN', 'Two FILL IN'],
  },
  {
    name: 'the same title in two tables is two actions',
    file: 'a.docx',
    bytes: wordTables(
      [1, 2].map(() => [cells(...SHORT), cells('One', '', 'ongoing')]),
      '',
      [paragraph('Priority 1', 'bold'), paragraph('Priority 2', 'bold')],
    ),
    titles: ['One leadership', 'One prevention'],
    unplaced: [],
  },
  {
    name: 'headings in three rows that are merged down and across',
    file: 'a.docx',
    bytes: wordTables([
      [
        [
          { text: 'Priority', down: 'first' },
          { text: 'Action', down: 'first' },
          { text: 'Delivery', span: 3 },
        ],
        [
          { text: '', down: 'further' },
          { text: '', down: 'further' },
          { text: 'Lead', span: 2 },
          { text: 'By when', down: 'first' },
        ],
        [
          { text: '', down: 'further' },
          { text: '', down: 'further' },
          { text: 'Organisation' },
          { text: 'Post' },
          { text: '', down: 'further' },
        ],
        cells('Prevention', 'One', 'Leicester City Council', 'Director', 'ongoing'),
        cells('Leadership', 'Two', 'Leicester City Council', '', 'ongoing'),
      ],
    ]),
    titles: ['One prevention', 'Two leadership'],
    unplaced: [],
  },
  {
    name: 'headings in four rows of a sheet',
    file: 'a.xlsx',
    bytes: workbook(
      {
        Plan: [
          ['Priority', 'Action', 'Delivery'],
          ['', '', 'By when'],
          ['', '', ''],
          ['', '', 'By when'],
          ['Prevention', 'One', 'ongoing'],
        ],
      },
      { merges: ['A1:A4', 'B1:B4', 'C2:C4'] },
    ),
    titles: ['One prevention'],
    unplaced: [],
  },
];

describe.each([...CASES, ...OVER])('$name', ({ file, bytes, asked, titles, unplaced, notes, codes = [] }) => {
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
