import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { protect } from '../../../src/disclosure/protect.ts';
import type { Published } from '../../../src/disclosure/published.ts';
import { HIDDEN_SYMBOLS } from '../../../src/disclosure/published.ts';
import type { Observation } from '../../../src/indicators/observation.ts';
import { indicator, observation, rule } from '../indicator.ts';
import { PLACES } from '../places.ts';

type Row = readonly [area: string, text: string, count: number | null, differs: Partial<Observation>, form: string];
interface Case {
  readonly name: string;
  readonly rule: Parameters<typeof rule>[0];
  readonly meta?: Parameters<typeof indicator>[1];
  readonly rows: readonly Row[];
}

const cases = parse(readFileSync(new URL('cases.yaml', import.meta.url), 'utf8'), { merge: true }) as Case[];

const asText = (published: Published, digits?: number): string => {
  if (published.kind === 'hidden') return HIDDEN_SYMBOLS[published.reason];
  return digits === undefined ? String(published.value) : published.value.toFixed(digits);
};

test('what a count is hidden for is in nothing that is published', () => {
  const made = indicator([observation({ count: 40, flags: ['dominated', 'provisional'] })]);
  const { published } = protect(new Map([[made.id, made]]), [rule()], PLACES);
  expect(published.get(made.id)?.series[0]?.points[0]?.flags).toEqual(['provisional']);
});

test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { rule: fields, meta, rows }) => {
  const observations = rows.map(([area, text, count, differs]) => observation({ area, text, count, ...differs }));
  const made = indicator(observations, meta);
  const series = protect(new Map([[made.id, made]]), [rule(fields)], PLACES).published.get(made.id)?.series ?? [];
  const forms = observations.map(({ area, age, sex, category, period }) => {
    const point = series
      .find(
        (one) =>
          one.area === area &&
          one.age === age &&
          one.sex === sex &&
          one.category === category &&
          one.points.some((p) => p.period.text === period.text),
      )
      ?.points.find((p) => p.period.text === period.text);
    return point ? `${asText(point.count)} ${asText(point.value, 1)}` : '-';
  });
  expect(forms).toEqual(rows.map((row) => row[4]));
});
