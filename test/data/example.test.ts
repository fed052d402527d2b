import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Indicator, Observation } from '../../src/indicators/observation.ts';
import { type RateTrendInput, recentTrend } from '../../src/indicators/recent-trend.ts';
import { settledFolder } from './folder.ts';

const { areas, indicators, population, rules, diagnostics } = settledFolder();
const { published } = protect(indicators, rules);

function rows(id: string, where: Partial<Observation> & { type?: string } = {}): Observation[] {
  const { type, ...fields } = where;
  const indicator = indicators.get(id) as Indicator;
  return indicator.observations.filter(
    (o) =>
      Object.entries(fields).every(([key, value]) => o[key as keyof Observation] === value) &&
      o.period.type === (type ?? indicator.meta.period.type),
  );
}
const counts = (id: string, where: Parameters<typeof rows>[1]) => rows(id, where).map((o) => o.count);
const trendOf = (id: string, area: string, age = 'all') => {
  const indicator = indicators.get(id) as Indicator;
  const series = published.get(id)?.series.find((s) => s.area === area && s.age === age);
  const points = (series?.points ?? []).map((p) => ({
    period: p.period,
    value: p.value.kind === 'shown' ? p.value.value : null,
    lower: p.lower,
    upper: p.upper,
    numerator: p.count.kind === 'shown' ? p.count.value : null,
    denominator: p.denominator,
  }));
  const kind = indicator.meta.measure === 'proportion' ? 'proportion' : 'rate';
  return recentTrend({ kind, periodType: indicator.meta.period.type, points } as RateTrendInput);
};

test('the data folder has no problem, sums of parts included', () => {
  expect(diagnostics).toEqual([]);
  expect(indicators.size).toBe(13);
});

test('two indicators are official, the others illustrative', () => {
  const official = [...indicators.values()].filter((i) => i.provenance !== 'illustrative');
  expect(official.map((i) => i.id)).toEqual(['exclusions-england', 'permanent-exclusions-england']);
});

test('the official figures are those of their sources', () => {
  expect(rows('exclusions-england')).toMatchObject([{ count: 310733, denominator: 8255046, value: 3.764 }]);
  expect(rows('permanent-exclusions-england')).toMatchObject([{ count: 5057, denominator: 8255046, value: 0.061 }]);
  expect(published.get('exclusions-england')?.series[0]?.points[0]?.value).toMatchObject({
    value: 3.764,
  });
});

test.each([
  ['E06000017', 41000, false],
  ['E07000131', 97600, false],
  ['E07000134', 104700, false],
  ['E10000018', 712300, false],
  ['E06000016', 368000, true],
])('residents of %s in 2021', (area, people, illustrative) => {
  const all = population.residents(area, [2021], 'all', 'persons');
  expect([all?.people, Boolean(all?.illustrative)]).toEqual([people, illustrative]);
  expect(population.residents(area, [2021], '0-24', 'persons')?.illustrative).toBeTruthy();
});

test('the nine local government areas, the county and the whole nest', () => {
  const under = (parent: string) => [...areas.values()].filter((a) => a.parent === parent);
  expect(under('local:llr').map((a) => a.name)).toEqual(['Leicester', 'Leicestershire', 'Rutland']);
  expect(under('E10000018').filter((a) => a.type === 'district')).toHaveLength(7);
});

test('cases that the example must show', () => {
  // Melton has from 1 to 4 admissions in every year.
  expect(
    counts('sharp-object-admissions', { area: 'E07000133', age: 'all' }).every((n) => n !== null && n >= 1 && n <= 4),
  ).toBe(true);
  // Rutland has a true zero.
  expect(counts('homicide', { area: 'E06000017', type: 'pooled_years' })).toEqual([0, 0, 0]);
  // One month came hidden.
  const hidden = rows('ambulance-assault-callouts', { area: 'E06000017', type: 'month' }).filter(
    (o) => o.status === 'suppressed',
  );
  expect(hidden.map((o) => [o.period.text, o.count])).toEqual([['2023-08', null]]);
  // The recording break.
  expect(indicators.get('violence-with-injury')?.meta.breaks?.[0]?.from).toBe('2020-04-01');
  expect(
    rows('violence-with-injury', { area: 'local:llr', age: 'all' }).filter((o) => o.flags.includes('break')),
  ).toHaveLength(1);
});

test.each([
  ['suspensions', 'local:llr', 'all', 'increasing', 'significant'],
  ['neet', 'local:llr', '16-17', 'no significant change', 'not significant'],
  ['ae-assault-attendances', 'E07000129', 'all', 'no significant change', 'outlier'],
])('the trend of %s in %s, age %s, is: %s, %s', (id, area, age, result, reason) => {
  expect(trendOf(id, area, age)).toMatchObject({ result, reason });
});

test.each(['knife-serious-violence', 'ae-assault-attendances', 'ambulance-assault-callouts'])(
  '%s dips in 2020/21',
  (id) => {
    const series = rows(id, { area: 'local:llr', age: 'all' });
    const at = series.findIndex((o) => o.period.text === '2020/21');
    expect(series[at]?.count).toBeLessThan(series[at - 1]?.count ?? 0);
    expect(series[at]?.count).toBeLessThan(series[at + 1]?.count ?? 0);
  },
);

test('months add up to their year', () => {
  for (const id of ['knife-serious-violence', 'violence-with-injury', 'ae-assault-attendances']) {
    const months = counts(id, { area: 'local:llr', type: 'month' });
    const years = counts(id, { area: 'local:llr', age: 'all', category: '' }).slice(-4);
    expect(months).toHaveLength(48);
    expect(years).toEqual(
      [0, 12, 24, 36].map((from) => months.slice(from, from + 12).reduce((a, b) => (a ?? 0) + (b ?? 0), 0)),
    );
  }
});
