// The folder's data/: areas, population, and one table with its metadata for each indicator and each breakdown by age.
import { stringify } from 'yaml';
import { areaCode, indicatorId, isPercentage, multiplierOf } from './figures.mjs';

const TYPES = { country: 'country', region: 'region', force: 'csp', csp: 'csp' };
const EVERYBODY = 'all';
const COLUMNS = 'indicator_id,area_code,area_type,period_type,period,age,sex,count,denominator,status';

/** Path → text. */
export function dataFiles({ areas, indicators, series, breakdowns }) {
  const typeOf = new Map(areas.map((area) => [area.code, TYPES[area.level]]));
  const start = (id, code, period, age) =>
    `${id},${areaCode(code)},${typeOf.get(code)},financial_year,${period},${age},persons`;
  const files = {
    'data/areas.csv': table(
      'code,name,type,parent,valid_from,valid_to',
      areas.map(
        ({ code, name, level, parent }) =>
          `${areaCode(code)},${name},${TYPES[level]},${parent ? areaCode(parent) : ''},,`,
      ),
    ),
    'data/population.csv': table(
      'area_code,year,age,sex,population',
      areas.map(({ code, population }) => `${areaCode(code)},2024,all,persons,${population}`),
    ),
    'data/disclosure.yaml': stringify({ disclosure_rules: [RULE] }),
  };
  for (const indicator of indicators) {
    const id = indicatorId(indicator.id);
    const rows = areas.flatMap(({ code }) =>
      series
        .get(`${code} ${indicator.id}`)
        .map((p) => `${start(id, code, p.period, EVERYBODY)},${p.count},${p.denominator},ok`),
    );
    files[`data/${id}.csv`] = table(COLUMNS, rows);
    files[`data/${id}.meta.yaml`] = stringify(rateMeta(id, indicator));
    const first = breakdowns.get(`${areas[0].code} ${indicator.id}`);
    if (!first) continue;
    const byAge = indicatorId(indicator.id, true);
    const counts = areas.flatMap(({ code }) => {
      const key = `${code} ${indicator.id}`;
      const everybody = series.get(key).map((p) => ({ ...p, age: EVERYBODY }));
      return [...everybody, ...breakdowns.get(key)].map((p) => `${start(byAge, code, p.period, p.age)},${p.count},,ok`);
    });
    files[`data/${byAge}.csv`] = table(COLUMNS, counts);
    files[`data/${byAge}.meta.yaml`] = stringify(
      countMeta(byAge, indicator, [...new Set(first.map((row) => row.age))]),
    );
  }
  return files;
}

/** Protects areas, ages and their totals together. */
export const RULE = {
  id: 'local-1-4',
  title: 'Counts from 1 to 4 are hidden',
  from: 1,
  to: 4,
  round: null,
  zeros_published: true,
  secondary: 'exact',
  k: 5,
};

const table = (head, rows) => `${[head, ...rows].join('\n')}\n`;

const shared = ({ title, source, lowerIsBetter }) => ({
  definition: title,
  numerator: { name: 'events', counts: 'incidents' },
  geography: { basis: 'place of the event' },
  period: { type: 'financial_year' },
  source: { id: 'workload', publisher: 'The yardstick', title: source, licence: 'OGL-3.0' },
  provenance: 'local',
  polarity: { value: lowerIsBetter ? 'low_is_good' : 'high_is_good', reason: 'Less harm is better' },
});

const rateMeta = (id, indicator) => ({
  id,
  label: indicator.title,
  short_label: indicator.title,
  ...(isPercentage(indicator.unit)
    ? { measure: 'proportion' }
    : { measure: 'crude_rate', multiplier: multiplierOf(indicator.unit) }),
  unit: indicator.unit,
  denominator: { name: 'residents', from: 'rows' },
  age_bands: [EVERYBODY],
  display: { decimals: 1 },
  disclosure: { rule: RULE.id },
  ...shared(indicator),
});

const countMeta = (id, indicator, ages) => ({
  id,
  label: `${indicator.title} by age`,
  short_label: `${indicator.title} by age`,
  measure: 'count',
  unit: 'count',
  age_bands: [EVERYBODY, ...ages],
  disclosure: { rule: RULE.id, same_counts_as: indicatorId(indicator.id) },
  ...shared(indicator),
});
