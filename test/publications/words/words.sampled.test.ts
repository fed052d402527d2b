import { expect, test } from 'vitest';
import { nodeEffects } from '../../../src/commands/node-effects.ts';
import { check } from '../../../src/pipeline.ts';
import { loadBase } from '../../duty/edition.ts';
import { REPOSITORY, SMALL } from '../../support/folder.ts';
import { sampled } from '../../support/sampled.ts';
import { ASSERTIONS, GENERAL } from './assertions.ts';
import { type Block, blocksOf } from './blocks.ts';
import { FIXED_SENTENCES } from './fixed-sentences.ts';
import { nameOf, SPOTS, type Spot, type State } from './folders.ts';
import { assembledWith, wrongIn } from './judged.ts';
import MISTAKES from './mistakes.json' with { type: 'json' };
import { lint } from './rules.ts';

const toAll = (state: State, which: (spot: Spot) => boolean = () => true): (readonly [Spot, State])[] =>
  SPOTS.filter(which).map((spot) => [spot, state]);
const isAnyOf =
  (...names: readonly string[]) =>
  (spot: Spot): boolean =>
    names.includes(nameOf(spot));

/** A sample of all the ways in which lists can be empty; every list on its own is tried in words.full.test.ts. */
const CASES: Readonly<Record<string, (readonly [Spot, State])[]>> = {
  'everything that may be empty is': toAll('empty'),
  'every list has one item': toAll('one', ({ isList }) => isList),
  'every list has several items': toAll('many'),
  'no actions': toAll('empty', isAnyOf('actions.actions', 'funding.streams', 'measures.local')),
  'one action': toAll('one', isAnyOf('actions.actions')),
  'the first record of every list lacks what it may lack': toAll('first empty', ({ steps }) => steps.includes('*')),
  'no action is tied to a cause': toAll(
    'empty',
    isAnyOf(
      'actions.actions.*.causes',
      'actions.actions.*.recommendations',
      'measures.core',
      'funding.streams.*.allocations',
    ),
  ),
};

test.each(sampled(Object.entries(CASES), 3))('%s', async (_, states) => {
  const { publications, model } = await assembledWith(states);
  expect(wrongIn(publications, model)).toEqual([]);
});

/** Values that the example does not have, and what is then said. */
const VALUES: readonly { readonly set: Readonly<Record<string, unknown>>; readonly says: string }[] = [
  { set: { 'document.approvals[*].status': 'agreed' }, says: 'All that are asked have agreed it' },
  { set: { 'document.approvals[0].status': 'agreed' }, says: 'So far one of those asked has agreed it' },
  { set: { 'actions.actions[*].causes': ['adversity-and-trauma'] }, says: 'Not yet answered by an action' },
  {
    set: { 'actions.actions[0].causes': [], 'actions.actions[0].recommendations': [] },
    says: 'Not yet tied to a cause',
  },
];

test.each(sampled(VALUES, 3))('says: $says', async ({ set, says }) => {
  const { publications, model } = await assembledWith([], { set });
  expect(wrongIn(publications, model)).toEqual([]);
  expect(publications.flatMap(blocksOf).some(({ text }) => text.includes(says))).toBe(true);
});

test('the example and its variants', async () => {
  const { checked } = await loadBase();
  for (const { model, publications } of checked.editions) expect(wrongIn(publications, model), model.id).toEqual([]);
});

test('the small folder', async () => {
  const { editions } = await check(
    {
      folder: SMALL,
      toolRoot: REPOSITORY,
      toolVersion: '0.0.0',
      status: undefined,
      variants: 'all',
      publications: ['sna', 'strategy'],
    },
    nodeEffects(true),
  );
  for (const { model, publications } of editions) expect(wrongIn(publications, model), model.id).toEqual([]);
});

test('every sentence of the templates that speaks of all, some or none is known to hold', () => {
  const known = [...ASSERTIONS.map(({ says }) => says), ...GENERAL];
  const holds = (sentence: string): boolean =>
    known.some((words) => sentence.includes(words) || words.includes(sentence.replaceAll(/[|:.]+$/g, '').trim()));
  expect(FIXED_SENTENCES.filter((sentence) => !holds(sentence))).toEqual([]);
});

test.each(MISTAKES)('finds: $rule', ({ rule, block, fine }) => {
  const setting = {
    areas: ['Leicester', 'Leicester, Leicestershire and Rutland', 'England'],
    counted: [
      ['action', 'actions'],
      ['area', 'areas'],
    ] as const,
  };
  const as = (given: object): Block =>
    ({ kind: 'paragraph', depth: 0, text: '', next: undefined, size: 1, ...given }) as Block;
  expect(lint([as(block)], setting).map((found) => found.split(': ')[0])).toContain(rule);
  expect(lint([as(fine)], setting)).toEqual([]);
});
