import { expect, test } from 'vitest';
import { actionsAsCalendar } from '../../src/commands/actions/calendar.ts';
import { actionsAsSheet } from '../../src/commands/actions/sheet.ts';
import type { Model } from '../../src/model/model.ts';
import { type ActionInWork, actionsInWork } from '../../src/model/standing.ts';
import { drafting } from '../drafts/drafting.ts';
import type { Rows } from '../drafts/files.ts';
import { FORMS } from '../drafts/files.ts';
import { loadBase } from '../duty/edition.ts';

const model = {
  id: 'llr',
  names: new Map([['police', 'Leicestershire Police, with others; and more']]),
} as unknown as Model;
const actionWith = (given: object): ActionInWork =>
  ({
    id: 'a-1',
    title: 'An action',
    lead: null,
    due: null,
    review_on: null,
    redated: null,
    latest: null,
    status: null,
    ongoing: null,
    ...given,
  }) as unknown as ActionInWork;

/** The lines of a calendar, as a reader of RFC 5545 puts them together. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

test('a calendar has an event for each day of what is not finished, in lines that every reader takes', () => {
  const long = `${'Ünder a very long heading, '.repeat(12)}end`;
  const text = actionsAsCalendar(
    [
      actionWith({ title: long, due: '2027-03-31', lead: 'police' }),
      actionWith({ id: 'a-2', review_on: '2027-11-01', ongoing: true }),
      actionWith({ id: 'a-3', due: '2027-03-31', status: 'complete' }),
      actionWith({ id: 'a-4' }),
      actionWith({ id: 'a-5', due: '2027-03-31', redated: { due: '2027-09-30' }, title: 'Two\r\nBEGIN:VEVENT' }),
    ],
    model,
    '2027-02-10',
  );
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = unfolded(text);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3);
  expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
    'UID:a-1@llr.svduty',
    'UID:a-2@llr.svduty',
    'UID:a-5@llr.svduty',
  ]);
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART;VALUE=DATE:20270331',
    'DTSTART;VALUE=DATE:20271101',
    'DTSTART;VALUE=DATE:20270930',
  ]);
  expect(lines).toContain(`SUMMARY:Due: ${long.replaceAll(',', '\\,')} (a-1)`);
  expect(lines).toContain('DESCRIPTION:Lead: Leicestershire Police\\, with others\\; and more');
});

test('the sheet comes back as entries, of the rows that were filled in alone', async () => {
  const { checked } = await loadBase();
  const [edition] = checked.editions;
  if (!edition) throw new Error('The example is not made.');
  const actions = actionsInWork(edition.model.content);
  const [header = '', ...rows] = actionsAsSheet(actions, edition.model).trimEnd().split('\n');
  const names = header.split(',');
  const cells = (row: string): string[] =>
    [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
      .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
      .slice(0, names.length);
  const filled: Rows = [
    names,
    ...rows.map((row, at) =>
      at === 1
        ? [
            ...cells(row).slice(0, 6),
            '31/03/2027',
            'Amber',
            'Two schools have left.',
            'The register',
            '30 September 2027',
            'Agree',
          ]
        : cells(row),
    ),
  ];
  for (const [file, write] of Object.entries(FORMS)) {
    const { made, codes } = await drafting('progress', file, write(filled));
    expect(codes).toEqual([]);
    expect(made?.unplaced).toEqual([]);
    expect(made?.lists.flatMap(({ records }) => records.map(({ record }) => record))).toEqual([
      {
        action: actions[1]?.id,
        date: '2027-03-31',
        status: 'at_risk',
        note: 'Two schools have left.',
        evidence: 'The register',
        due: '2027-09-30',
        decision: 'Agree',
      },
    ]);
  }
});
