import { beforeAll, describe, expect, test } from 'vitest';
import { REQUIREMENTS } from '../../src/duty/register.ts';
import { type Case, isGapWithPlace, isMet, requirementGroups } from './cases.ts';
import { type Base, changed, factsFor, loadBase, placeAt, resultOf } from './edition.ts';

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

const groups = requirementGroups();

test('every requirement has a case that meets it and one that does not, with the place', () => {
  const cases = new Map(groups.flatMap((group) => Object.entries(group.cases)));
  const without = (fits: (one: Case) => boolean): string[] =>
    REQUIREMENTS.map(({ id }) => id).filter((id) => !cases.get(id)?.some(fits));
  expect({ met: without(isMet), gap: without(isGapWithPlace) }).toEqual({ met: [], gap: [] });
});

test('a case stands beside its requirement', () => {
  const strays = groups.flatMap(({ group, checked, cases }) =>
    Object.keys(cases).flatMap((id) => (checked.includes(id) ? [] : [`${group}: ${id}`])),
  );
  expect(strays).toEqual([]);
});

describe.each(groups.filter(({ cases }) => Object.keys(cases).length > 0))('$group', ({ cases }) => {
  const own = Object.entries(cases).flatMap(([id, list]) => list.map((one) => [id, one.name, one] as const));
  test.each(own)('%s: %s', (id, _name, one) => {
    const content = changed(base.content, one);
    const result = resultOf(factsFor(base, content, { ...one, status: one.edition }), id);
    expect({ status: result.status, gaps: one.gaps && result.details.length }, result.message).toEqual({
      status: one.expect,
      gaps: one.gaps,
    });
    if (one.names) expect(result.message).toContain(one.names);
    const [first] = result.places;
    if (one.at?.includes('/')) expect(first?.file).toBe(one.at);
    else if (one.at) expect(first).toEqual(placeAt(base.content, one.at));
  });
});
