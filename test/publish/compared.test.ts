import { expect, test } from 'vitest';
import { COLUMNS } from '../../src/disclosure/published-csv.ts';
import { csvChanges } from '../../src/publish/csv-changes.ts';
import { tableChanges } from '../../src/publish/table-changes.ts';
import { type PublicationWords, readWords, type WordsTable, wordsText } from '../../src/publish/words.ts';

const ACTIONS: WordsTable = {
  id: 'actions',
  caption: 'Actions',
  columns: ['Action', 'Due', 'Status'],
  rows: [
    { id: 'a-mentors', cells: ['Mentors', '31 March 2028', 'On track'] },
    { id: 'a-hospital', cells: ['Hospital', '31 March 2028', ''] },
    { id: '', cells: ['Both', '2028', 'On track'] },
  ],
};
const strategy = (...tables: WordsTable[]): PublicationWords[] => [
  { id: 'response-strategy', title: 'Response Strategy', sentences: [], tables },
];
const withRows = (...rows: WordsTable['rows'][number][]): WordsTable => ({ ...ACTIONS, rows });
const [mentors, hospital, both] = ACTIONS.rows as [
  WordsTable['rows'][number],
  WordsTable['rows'][number],
  WordsTable['rows'][number],
];

/** Every row that changed: what became of it, its name, and what of it changed. */
const said = (old: PublicationWords[], now: PublicationWords[]): string[] =>
  tableChanges(old, now).flatMap(({ key, records }) =>
    records.map(
      ({ change, id, fields }) =>
        `${key} ${change} ${id}: ${fields.map(({ key: column, pieces: [piece] }) => `${column} ${piece?.kind}`).join(', ')}`,
    ),
  );

test.each<[name: string, now: PublicationWords[], expected: string[]]>([
  ['nothing', strategy(ACTIONS), []],
  ['the order of rows', strategy(withRows(both, hospital, mentors)), []],
  [
    'a record that was renamed and re-dated, and what was blank',
    strategy(
      withRows(
        { id: 'a-mentors', cells: ['Mentors for all', '1 May 2028', 'On track'] },
        { ...hospital, cells: ['Hospital', '31 March 2028', 'Done'] },
        both,
      ),
    ),
    [
      'response-strategy/actions changed a-mentors: Action changed, Due changed',
      'response-strategy/actions changed a-hospital: Status added',
    ],
  ],
  [
    'a row that came in the place of one that went',
    strategy(withRows(mentors, { id: 'a-school', cells: ['School', '2029', ''] }, both)),
    [
      'response-strategy/actions added a-school: Due added',
      'response-strategy/actions dropped a-hospital: Due removed',
    ],
  ],
  [
    'a table that has another id and the same caption',
    strategy({ ...withRows(mentors, hospital), id: 'table-9' }),
    ['response-strategy/table-9 dropped Both: Due removed, Status removed'],
  ],
  [
    'another name of a column',
    strategy({ ...ACTIONS, columns: ['Action', 'By', 'Status'], rows: [both] }),
    [
      'response-strategy/actions changed Both: Due removed, By added',
      'response-strategy/actions dropped a-mentors: Due removed, Status removed',
      'response-strategy/actions dropped a-hospital: Due removed',
    ],
  ],
  [
    'a publication that is gone',
    [],
    expect.arrayContaining(['response-strategy/actions dropped a-mentors: Due removed, Status removed']) as string[],
  ],
])('of the rows of tables, %s', (_, now, expected) => {
  expect(said(strategy(ACTIONS), now)).toEqual(expected);
});

test('of two rows of one name each is one', () => {
  const twice = strategy(withRows(both, { id: '', cells: ['Both', '2029', ''] }));
  expect(said(twice, twice)).toEqual([]);
  expect(said(twice, strategy(withRows(both)))).toEqual(['response-strategy/actions dropped Both 2: Due removed']);
});

const table = (...rows: Partial<Record<(typeof COLUMNS)[number], string>>[]): string =>
  [
    COLUMNS.join(','),
    ...rows.map((row) => {
      const all = {
        indicator_id: 'violence',
        area_code: 'E1',
        period: '2024',
        sex: 'persons',
        age: 'all',
        status: 'ok',
        ...row,
      };
      return COLUMNS.map((column) => (all as Partial<Record<string, string>>)[column] ?? '').join(',');
    }),
    '',
  ].join('\n');

const figures = (old: string, now: string) =>
  csvChanges([old], [now]).flatMap(({ change, revised, newPeriods, gonePeriods }) => [
    change,
    ...newPeriods.map((period) => `+${period}`),
    ...gonePeriods.map((period) => `-${period}`),
    ...revised.map(({ old: was, now: is, why }) =>
      `${was.value}/${was.count} → ${is.value}/${is.count} ${why.join('; ')}`.trim(),
    ),
  ]);

test.each([
  ['the same', table({ count: '12', value: '8.90001' }), table({ count: '12', value: '8.90001' }), []],
  [
    'another count and rate',
    table({ count: '12', value: '8.9' }),
    table({ count: '13', value: '9.6' }),
    ['changed', '8.9/12 → 9.6/13'],
  ],
  [
    'rates alike to two decimals',
    table({ value: '8.9004' }),
    table({ value: '8.9049' }),
    ['changed', '8.900/ → 8.905/'],
  ],
  [
    'a count alone',
    table({ count: '12' }),
    table({ count: '13', flags: 'revised' }),
    ['changed', '12/ → 13/ the source has revised it'],
  ],
  [
    'provisional before',
    table({ count: '12', flags: 'provisional' }),
    table({ count: '13' }),
    ['changed', '12/ → 13/ it was provisional before'],
  ],
  ['hidden before', table({ status: 'suppressed' }), table({ count: '13' }), []],
  ['hidden now', table({ count: '13' }), table({ status: 'suppressed' }), []],
  ['a year more', table({ count: '12' }), table({ count: '12' }, { period: '2025', count: '4' }), ['changed', '+2025']],
  ['another indicator', table({ count: '12' }), table({ indicator_id: 'homicide', count: '1' }), ['added', 'dropped']],
])('of figures, %s', (_, old, now, expected) => {
  expect(figures(old, now)).toEqual(expected);
});

test('words are read as they were written, and nothing else is', () => {
  const words = [{ ...strategy(ACTIONS)[0]!, sentences: [{ text: 'One.', section: 'Front' }] }];
  const text = wordsText(words);
  const bytes = (one: string): Uint8Array => new TextEncoder().encode(one);
  expect(readWords(bytes(text))).toEqual(words);
  for (const broken of [
    '',
    '{}',
    '[]',
    text.slice(0, -9),
    text.replace('words/1', 'words/2'),
    text.replace('"caption": "Actions"', '"caption": 3'),
  ])
    expect(readWords(bytes(broken)), broken.slice(0, 40)).toBeUndefined();
});
