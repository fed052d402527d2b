import { expect, test } from 'vitest';
import type { Added, AreaFigure, AreaPoint, Measured, NotAdded } from '../../src/charts/adds.ts';
import { projected } from '../../src/charts/kinds/choropleth/project.ts';
import { adds as funnel } from '../../src/charts/kinds/funnel/adds.ts';
import { addsOfAges } from '../../src/charts/kinds/pyramid/adds.ts';
import { placed } from '../../src/charts/parts/classes.ts';
import type { Ring } from '../../src/charts/spec.ts';
import type { PublishedPoint } from '../../src/disclosure/published.ts';

const OF: Measured = {
  name: 'Violence',
  measure: 'crude_rate',
  multiplier: 1000,
  unit: 'per 1,000',
  base: 'residents',
  decimals: 1,
};
/** A count among 10,000 people, and its rate; hidden where there is none. */
function point(count: number | undefined, denominator = 10_000): PublishedPoint {
  const hidden = { kind: 'hidden', reason: 'suppressed' } as const;
  const shown = (value: number) => ({ kind: 'shown', value }) as const;
  return {
    period: { type: 'calendar_year', text: '2025', start: '2025-01-01', end: '2025-12-31', label: '2025' },
    count: count === undefined ? hidden : shown(count),
    value: count === undefined ? hidden : shown((count / denominator) * 1000),
    denominator,
    lower: null,
    upper: null,
    lower998: null,
    upper998: null,
    limits: [],
    flags: [],
  } as unknown as PublishedPoint;
}
const area = (name: string, of: PublishedPoint, beside?: string): AreaPoint => ({
  code: name,
  name,
  point: of,
  tile: { column: name.length, row: 1 },
  ...(beside === undefined ? {} : { beside }),
});
const words = { word: (key: string) => key, whyHidden: () => undefined };
const figure = (areas: readonly AreaPoint[], target?: AreaFigure['target']): AreaFigure => ({
  areas,
  of: OF,
  target,
  comparedBy: undefined,
  by: undefined,
  groups: 5,
  highestFirst: true,
  ...words,
});
function drawn(made: Added | NotAdded): Added {
  if ('why' in made) throw new Error(made.why);
  return made;
}

test.each([undefined, { name: 'England', point: point(90) }])(
  'an area whose figure is hidden is of no class of a map, in shade or in words',
  (target) => {
    const areas = [area('A', point(100), 'higher'), area('Be', point(undefined), 'higher')];
    const { draws, columns } = drawn(
      placed(
        figure(areas, target),
        ({ code }) => code,
        () => ({}),
      ),
    );
    expect(draws.classes?.of.map((kind) => kind === null)).toEqual([false, true]);
    expect(columns[0]?.cells[1]).toBe('');
  },
);

test('an area whose figure is hidden stands nowhere along a funnel and does not make it wider', () => {
  const areas = [area('A', point(100)), area('Be', point(90)), area('Cat', point(undefined, 90_000))];
  const { draws } = drawn(funnel(figure(areas, { name: 'England', point: point(90) })));
  expect(draws.across?.values).toEqual([10_000, 10_000, null]);
  const reach = (draws.curves ?? []).flatMap(({ lines }) => lines.flat().map(([people]) => people));
  expect(Math.max(...reach)).toBeLessThan(20_000);
  expect(draws.named).not.toContain(2);
});

test.each([
  [5, ['pyramid.sums', 'pyramid.group']],
  [undefined, ['pyramid.group']],
])('the sums of a pyramid are said only where all its counts are shown: %s', (last, said) => {
  const side = (name: string) => ({ name, points: [point(10), point(20), point(name === 'Males' ? last : 7)] });
  const of = { ...OF, measure: 'count' };
  const made = addsOfAges({ ages: ['a', 'b', 'c'], sides: [side('Males'), side('Females')], of, ...words });
  expect(made.says?.split(' ')).toEqual(said);
});

test('outer rings turn one way and holes the other, however they were written', () => {
  const square = (from: number, to: number): Ring => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ];
  const turn = (ring: Ring): number =>
    Math.sign(
      ring.reduce((sum, [x, y], at) => {
        const [nextX, nextY] = ring[(at + 1) % ring.length]!;
        return sum + x * nextY - nextX * y;
      }, 0),
    );
  const [outer, hole] = [square(0, 3), square(1, 2)];
  for (const rings of [
    [outer, hole],
    [outer.toReversed(), hole],
    [outer.toReversed(), hole.toReversed()],
  ])
    expect(projected([[rings]]).outlines[0]?.map(turn)).toEqual([1, -1]);
});
