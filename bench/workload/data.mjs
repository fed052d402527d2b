// The folder's data/: areas, population, and one table with its metadata for each indicator and each breakdown by age.
import { stringify } from 'yaml';
import { areaCode, indicatorId } from './figures.mjs';

const TYPES = { country: 'country', region: 'region', force: 'csp', csp: 'csp' };
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
    'data/disclosure.yaml': stringify({ disclosure_rules: [OPEN] }),
  };
  for (const indicator of indicators) {
    const id = indicatorId(indicator.id);
    const rows = areas.flatMap(({ code }) =>
      series
        .get(`${code} ${indicator.id}`)
        .map((p) => `${start(id, code, p.period, 'all')},${p.count},${p.denominator},ok`),
    );
    files[`data/${id}.csv`] = table(COLUMNS, rows);
    files[`data/${id}.meta.yaml`] = stringify(rateMeta(id, indicator));
    const first = breakdowns.get(`${areas[0].code} ${indicator.id}`);
    if (!first) continue;
    const byAge = indicatorId(indicator.id, true);
    const counts = areas.flatMap(({ code }) =>
      breakdowns.get(`${code} ${indicator.id}`).map((p) => `${start(byAge, code, p.period, p.age)},${p.count},,ok`),
    );
    files[`data/${byAge}.csv`] = table(COLUMNS, counts);
    files[`data/${byAge}.meta.yaml`] = stringify(
      countMeta(byAge, indicator, [...new Set(first.map((row) => row.age))]),
    );
  }
  return files;
}

const OPEN = {
  id: 'open',
  title: 'Figures are repeated as they were published',
  from: null,
  to: null,
  round: null,
  zeros_published: true,
  secondary: 'none',
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
  disclosure: { rule: 'open' },
});

const rateMeta = (id, indicator) => ({
  id,
  label: indicator.title,
  short_label: indicator.title,
  measure: indicator.unit.startsWith('%') ? 'proportion' : 'crude_rate',
  ...(indicator.unit.startsWith('%') ? {} : { multiplier: multiplierOf(indicator.unit) }),
  unit: indicator.unit,
  denominator: { name: 'residents', from: 'rows' },
  age_bands: ['all'],
  display: { decimals: 1 },
  ...shared(indicator),
});

const countMeta = (id, indicator, ages) => ({
  id,
  label: `${indicator.title} by age`,
  short_label: `${indicator.title} by age`,
  measure: 'count',
  unit: 'count',
  age_bands: ages,
  ...shared(indicator),
});

const multiplierOf = (unit) =>
  unit.includes('million') ? 1_000_000 : Number(/[\d,]+/.exec(unit)[0].replaceAll(',', ''));
