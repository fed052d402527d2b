import { beforeAll, expect, test } from 'vitest';
import { lineOfSight } from '../../src/model/line-of-sight.ts';
import { type Base, type Changes, changed, factsFor, loadBase } from './edition.ts';

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

const traced = (changes: Changes = {}) => lineOfSight(factsFor(base, changed(base.content, changes)).model);
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

test('one thread for each cause, in the order of the content, each leading to a measure', () => {
  const { threads } = traced();
  const causes = (base.content.needs.causes as { causes: { id: string }[] }).causes;
  expect(ids(threads)).toEqual(ids(causes));
  expect(threads.filter(({ measures }) => measures.length === 0)).toEqual([]);
});

test('a thread holds only what is linked to it', () => {
  const thread = traced().threads.find(({ id }) => id === 'disrupted-education');
  expect({
    kinds: ids(thread?.kinds ?? []),
    recommendations: ids(thread?.recommendations ?? []),
    priorities: ids(thread?.priorities ?? []),
    actions: ids(thread?.actions ?? []),
    interventions: ids(thread?.interventions ?? []),
    measures: ids(thread?.measures ?? []),
  }).toEqual({
    kinds: ['knife-enabled-violence', 'county-lines-violence', 'group-violence'],
    recommendations: ['rec-schools'],
    priorities: ['prevention'],
    actions: ['a-prev-1', 'a-prev-3'],
    interventions: ['mentors-in-violence-prevention', 'reach-schools'],
    measures: ['suspensions', 'young-people-reached'],
  });
});

test('funding is what the actions name and what is allocated to their interventions', () => {
  const funding = (changes: Changes = {}) =>
    ids(traced(changes).threads.find(({ id }) => id === 'adversity-and-trauma')?.funding ?? []);
  expect(funding()).toEqual(['youth-intervention-2021-22']);
  expect(funding({ set: { 'actions.actions[a-lead-4].funding': ['vru-grant-2019-20'] } })).toEqual([
    'vru-grant-2019-20',
    'youth-intervention-2021-22',
  ]);
});

test('the content has no broken thread', () => {
  expect(Object.entries(traced().breaks).map(([kind, records]) => [kind, ids(records)])).toEqual([
    ['recommendations', []],
    ['causes', []],
    ['actions', []],
    ['interventions', []],
    ['measures', []],
  ]);
});

test.each<[keyof ReturnType<typeof traced>['breaks'], Changes, string[]]>([
  [
    'recommendations',
    {
      set: {
        'actions.actions[*].recommendations': ['rec-schools'],
        'priorities[*].recommendations': [
          'rec-early-help',
          'rec-young-voices',
          'rec-share-data',
          'rec-lead-change',
          'rec-evaluate',
          'rec-places',
        ],
      },
    },
    ['rec-reachable-moments', 'rec-focused-deterrence', 'rec-injury-surveillance'],
  ],
  [
    'causes',
    {
      set: {
        'actions.actions[*].causes': [
          'exploitation',
          'disadvantage',
          'weapon-carrying',
          'group-conflict',
          'attitudes-to-violence',
          'substance-misuse',
          'disrupted-education',
        ],
      },
    },
    ['adversity-and-trauma'],
  ],
  ['actions', { remove: ['actions.actions[a-data-4].recommendations'] }, ['a-data-4']],
  ['interventions', { remove: ['actions.actions[a-just-4].interventions'] }, ['operation-sceptre']],
  [
    'measures',
    { set: { 'actions.actions[*].measures': [], 'priorities[leadership].measures': ['community-leaders'] } },
    ['partners-with-actions'],
  ],
])('dead ends and orphans: %s', (kind, changes, expected) => {
  expect(ids(traced(changes).breaks[kind])).toEqual(expected);
});
