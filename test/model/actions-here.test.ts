import { expect, test } from 'vitest';
import { actionsHere } from '../../src/model/actions-here.ts';
import type { Model } from '../../src/model/model.ts';

const AREAS = [
  { code: 'all', parent: 'country' },
  { code: 'country' },
  { code: 'city', parent: 'all' },
  { code: 'county', parent: 'all' },
  { code: 'north', parent: 'county' },
  { code: 'south', parent: 'county' },
  { code: 'village', parent: 'north' },
];
const BODIES = [
  { id: 'police', areas: [] },
  { id: 'county-council', areas: ['north', 'south'] },
  { id: 'north-council', areas: ['north'] },
];
const action = (id: string, more: object = {}) => ({ id, areas: [], owner: null, partners: [], ...more });
const ACTIONS = [
  action('everywhere'),
  action('of all', { areas: ['all'] }),
  action('of the city', { areas: ['city'] }),
  action('of the county', { areas: ['county'] }),
  action('of a village', { areas: ['village'] }),
  action('of two', { areas: ['city', 'north'] }),
  action('led by the police', { owner: { body: 'police' } }),
  action('led by its council', { owner: { body: 'north-council' } }),
  action('with its council', { partners: ['police', 'north-council'] }),
  action('with the county', { partners: ['county-council'] }),
  action('changed'),
  action('added'),
];
const ALL = ACTIONS.map(({ id }) => id);

function partsOf(covered: readonly string[], madeIn?: string): readonly string[][] {
  const areas = new Map(AREAS.map((area) => [area.code, area]));
  const variant = { change: { actions: [{ id: 'changed' }] }, add: { actions: [{ id: 'added' }] } };
  const model = {
    content: { actions: { actions: ACTIONS }, updates: { updates: [] }, partnership: { bodies: BODIES } },
    variant: covered.length === 0 ? null : variant,
    areas,
    own: areas.get(covered[0] ?? 'all'),
    covered: covered.map((code) => areas.get(code)),
    whole: () => ({ area: { main: 'all' }, outline: { publications: { strategy: { made_in: madeIn } } } }),
  } as unknown as Model;
  const { here, elsewhere } = actionsHere(model, { id: 'response-strategy', role: 'response_strategy' });
  return [here, elsewhere].map((list) => list.map(({ id }) => id));
}

test('a local edition has what is for its area, what its own organisations do, and what it says itself', () => {
  const here = [
    'of the county',
    'of a village',
    'of two',
    'led by its council',
    'with its council',
    'changed',
    'added',
  ];
  expect(partsOf(['north'])).toEqual([here, ALL.filter((id) => !here.includes(id))]);
});

test('one of several areas has what an organisation of those alone does', () => {
  expect(partsOf(['north', 'south'])[0]).toContain('with the county');
  expect(partsOf(['city'])[0]).toEqual(['of the city', 'of two', 'changed', 'added']);
});

test.each([
  ['the edition for the whole partnership', [], undefined],
  ['a local one whose strategy nobody else makes', ['north'], 'local'],
])('%s has all', (_, covered, madeIn) => {
  expect(partsOf(covered, madeIn)).toEqual([ALL, []]);
});
