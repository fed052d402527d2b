import { expect, test } from 'vitest';
import { inLines } from '../../src/disclosure/lines.ts';
import { firstPublished, publishSeries } from '../../src/disclosure/publish-series.ts';
import { cellOf } from '../../src/disclosure/register.ts';
import { CLOSED } from '../../src/disclosure/rule.ts';
import { figuresFor } from '../../src/pipeline/figures-of-editions.ts';
import { indicator, observation } from '../disclosure/indicator.ts';

const made = indicator([observation(), observation({ text: '2024/25' })]);
const lines = inLines(made.observations, (one) => one);
const published = publishSeries(made, lines, (one) => cellOf(made, one, CLOSED), undefined);

test('what is worked out of figures serves some editions, and not all: then they are the same figures, and other objects', () => {
  const tablesOf: unknown[] = [];
  const figures = figuresFor(new Map([[made.id, published]]), (of) => {
    tablesOf.push(of);
    return () => ({}) as never;
  });
  const points = Array.from({ length: 20 }, () => figures().published.get(made.id)?.series[0]?.points);
  const [first] = points;
  expect(first).toHaveLength(2);
  for (const one of points) expect(one).toEqual(first);
  const objects = new Set(points);
  expect(objects.size).toBeGreaterThan(1);
  expect(objects.size).toBeLessThan(points.length / 2);
  // The tables beside an edition hold on to no older ones.
  expect(tablesOf).toHaveLength(objects.size);
});

test('an indicator is known again after it was renewed, however often', () => {
  const figures = figuresFor(new Map([[made.id, published]]), () => () => ({}) as never);
  const all = Array.from({ length: 20 }, () => figures().published.get(made.id) ?? published);
  expect(new Set(all).size).toBeGreaterThan(1);
  expect(all.map(firstPublished).every((one) => one === published)).toBe(true);
});
