import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SettledContent } from '../../src/model/model.ts';
import { type ActionInWork, actionsInWork, dayOfStanding, standingOn } from '../../src/model/standing.ts';

type Record = Readonly<{ [key: string]: unknown }>;

interface Case {
  readonly name: string;
  readonly actions: readonly Record[];
  readonly updates?: readonly Record[];
  readonly day: string;
  readonly since?: string;
  /** The ids in each list; lists that are not named are empty. */
  readonly lists: Readonly<{ [list: string]: readonly string[] }>;
}

const cases = parse(readFileSync(new URL('./standing.yaml', import.meta.url), 'utf8')) as Case[];

const ACTION = { owner: null, due: null, review_on: null, ongoing: null, status: null, partners: [], areas: [] };
const UPDATE = { note: null, evidence: null, due: null, decision: null, by: null };

/** Content that holds these alone. */
function contentWith(actions: readonly Record[], updates: readonly Record[], others: Record = {}): SettledContent {
  const settled = {
    actions: { actions: actions.map((action) => ({ ...ACTION, ...action })) },
    updates: { updates: updates.map((update) => ({ ...UPDATE, ...update })) },
    document: { edition_date: '2026-11-01' },
    board: { meeting: null },
    ...others,
  };
  // What is looked at here is all there.
  return settled as unknown as SettledContent;
}

const LISTS = [
  'overdue',
  'due_soon',
  'slipped',
  'finished',
  'closed',
  'to_decide',
  'without_owner',
  'without_date',
  'unreported',
  'lacking',
] as const;

test.each(cases)('$name', ({ actions, updates = [], day, since, lists }) => {
  const standing = standingOn(actionsInWork(contentWith(actions, updates)), day, since ?? null);
  const ids = (list: readonly ActionInWork[]): string[] => list.map(({ id }) => id);
  expect(
    Object.fromEntries(LISTS.flatMap((list) => (standing[list].length > 0 ? [[list, ids(standing[list])]] : []))),
  ).toEqual(lists);
  for (const one of standing.lacking) {
    expect(one.has_no_date).toBe(standing.without_date.some(({ id }) => id === one.id));
    expect(one.is_unreported).toBe(standing.unreported.some(({ id }) => id === one.id));
  }
  expect(standing.counts.reduce((sum, { actions: number }) => sum + number, 0)).toBe(actions.length);
});

describe('the day that the tracker is for', () => {
  const said = [{ action: 'a', date: '2027-01-31', status: 'on_track' }];
  test.each([
    ['the meeting', contentWith([], said, { board: { meeting: { date: '2027-02-10' } } }), '2027-02-10'],
    ['the last entry', contentWith([], said), '2027-01-31'],
    ['the edition, where entries are older', contentWith([], [{ ...said[0], date: '2026-10-01' }]), '2026-11-01'],
    ['the edition', contentWith([], []), '2026-11-01'],
  ])('is that of %s', (_, content, day) => {
    expect(dayOfStanding(content)).toBe(day);
  });
});

test('who leads an action is not among those that support it', () => {
  const [led, open] = actionsInWork(
    contentWith(
      [
        { id: 'a', owner: { body: 'police' }, partners: ['council', 'police'] },
        { id: 'b', partners: ['police'] },
      ],
      [],
    ),
  );
  expect([led?.lead, led?.supporters]).toEqual(['police', ['council']]);
  expect([open?.lead, open?.supporters]).toEqual([null, ['police']]);
});
