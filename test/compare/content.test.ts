import { expect, test } from 'vitest';
import { comparedSmall, type Edit } from './two-folders.ts';

/** What is told of records, one line each: the kind of content, what became of it, its title, how, and each key from what to what. */
async function told(old: readonly Edit[], now: readonly Edit[]): Promise<string[]> {
  const { content } = await comparedSmall(old, now);
  return content.flatMap(({ key, records }) =>
    records.flatMap(({ change, title, how, fields }) => [
      `${key} ${change} ${title ?? '-'}${how.length > 0 ? ` (${how.join(', ')})` : ''}`,
      ...fields.flatMap(({ words, pieces }) =>
        pieces.map(
          ({ kind, old: was, new: is }) =>
            `  ${words}: ${kind} ${[was, is].filter((one) => one !== undefined).join(' > ')}`,
        ),
      ),
    ]),
  );
}

const ACTIONS = 'content/actions.yaml';
const FUNDING = 'content/funding.yaml';
const UPDATES = 'content/updates.yaml';
const SAID_IN_MAY = '\n  - { action: a-mentors, date: 2026-05-01, status: on_track, note: All went well. }';
const SAID_IN_JUNE = '\n  - { action: a-mentors, date: 2026-06-01, status: at_risk, note: Two schools are late. }';
const at = (file: string, from: string, to: string): Edit[] => [{ file, from, to }];

test.each<[string, Edit[], Edit[], string[]]>([
  ['the same', [], [], []],
  [
    'an action is re-dated',
    at(ACTIONS, 'status: on_track', 'status: on_track\n    due: 2026-09-30'),
    at(ACTIONS, 'status: on_track', 'status: on_track\n    due: 2027-03-31'),
    ['actions changed Offer mentors to every school (re-dated)', '  Due: changed 30 September 2026 > 31 March 2027'],
  ],
  [
    'an action has another owner and another status',
    [],
    [
      ...at(ACTIONS, 'status: on_track', 'status: complete'),
      ...at(ACTIONS, 'post: Schools officer', 'post: Chief officer'),
    ],
    [
      'actions changed Offer mentors to every school (another owner, another status)',
      '  Post of the owner: changed Schools officer > Chief officer',
      '  Status: changed On track > Complete',
    ],
  ],
  [
    'what is said of an action again is added, and what was said before stays',
    at(UPDATES, '', `updates:${SAID_IN_MAY}`),
    at(UPDATES, '', `updates:${SAID_IN_MAY}${SAID_IN_JUNE}`),
    [
      'updates added Offer mentors to every school',
      '  Date: added 1 June 2026',
      '  Status: added At risk',
      '  Note: added Two schools are late.',
    ],
  ],
  [
    'of two entries of an action of one day nobody can tell which is which, and they are told as texts',
    at(UPDATES, '', `updates:${SAID_IN_MAY}`),
    at(UPDATES, '', `updates:${SAID_IN_MAY}${SAID_IN_MAY.replace('All went well', 'One school left')}`),
    [
      'updates changed -',
      '  Updates: added Offer mentors to every school; Date: 1 May 2026; Status: on track; Note: One school left.',
    ],
  ],
  [
    'an action is added, and told by what it is known by',
    [],
    at(
      ACTIONS,
      '',
      '\n  - { id: a-new, title: Meet, what: Meet every week., priority: prevention, tags: [prevent], tier: primary, status: not_started, due: 2027-01-31, measures: [injuries] }\n',
    ),
    [
      'actions added Meet',
      '  Priority: added Prevention',
      '  Due: added 31 January 2027',
      '  Status: added Not started',
    ],
  ],
  [
    'an id is changed: dropped and added',
    [],
    at(FUNDING, 'id: duty-grant', 'id: other-grant'),
    [
      'funding added Duty grant',
      '  Year: added 2026/27',
      '  Status: added not yet confirmed',
      'funding dropped Duty grant',
      '  Year: removed 2026/27',
      '  Status: removed not yet confirmed',
    ],
  ],
  [
    'an amount is another',
    at(FUNDING, 'status: unknown', 'status: unknown, amount: 880000'),
    at(FUNDING, 'status: unknown', 'status: unknown, amount: 546830.47'),
    ['funding changed Duty grant (another amount)', '  Amount: changed £880,000 > £546,830.47'],
  ],
  [
    'a text changes by sentence',
    at(
      ACTIONS,
      'what: Ask each school whether it wants **mentors**.',
      'what: Ask each school. Write it down. Go back.',
    ),
    at(ACTIONS, 'what: Ask each school whether it wants **mentors**.', 'what: Ask each school. Go back in May.'),
    [
      'actions changed Offer mentors to every school (reworded)',
      '  What will be done: removed Write it down.',
      '  What will be done: changed Go back. > Go back in May.',
    ],
  ],
])('%s', async (_, old, now, expected) => {
  expect(await told(old, now)).toEqual(expected);
});

test('the other way round, what was added is gone', async () => {
  const change = at(FUNDING, 'status: unknown', 'status: unknown, amount: 5');
  expect((await told(change, [])).at(-1)).toBe('  Amount: removed £5');
});

test('the totals of a year are added up', async () => {
  const streams = (amount: string): Edit[] =>
    at(
      FUNDING,
      '',
      `\n  - { id: second, title: Second, year: 2026/27, kind: other, status: secured, amount: ${amount} }\n`,
    );
  const first = at(FUNDING, 'status: unknown', 'status: unknown, amount: 0.1');
  const { funding_totals: totals } = await comparedSmall([...first, ...streams('0.2')], [...first, ...streams('0.3')]);
  expect(totals).toEqual([{ years: '2026/27', old: 0.3, new: 0.4 }]);
});

test('a citation alone is told by the title of its source', async () => {
  const cited = at(ACTIONS, 'wants **mentors**.', 'wants **mentors**.:cite[yearbook]');
  const lines = await told([], cited);
  expect(lines).toEqual([
    'actions changed Offer mentors to every school (details)',
    '  What will be done: cited: added Northmere yearbook',
  ]);
});
