import { describe, expect, test } from 'vitest';
import type { Checked } from '../src/pipeline/checked.ts';
import { builtWith, checkedWith } from './publications/folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The small folder's indicator over other periods; `rows` are area, period and count, without a count `unavailable`. */
type Row = readonly [area: string, period: string, count?: number];
const HEADER = 'indicator_id,area_code,area_type,period_type,period,age,sex,count,denominator,status';
function table(type: string, rows: readonly Row[]): string {
  const lines = rows.map(([area, period, count]) => {
    const kind = area === 'northmere' ? 'custom' : 'district';
    const numbers = count === undefined ? ',,unavailable' : `${count},40000,ok`;
    return `violence,local:${area},${kind},${type},${period},all,persons,${numbers}`;
  });
  return `${[HEADER, ...lines].join('\n')}\n`;
}

const META = `id: violence
label: Violence with injury
short_label: Violence with injury
definition: Offences recorded by the police
measure: crude_rate
multiplier: 1000
unit: offences per 1,000 people
numerator: { name: offences, counts: offences }
denominator: { name: residents, from: rows }
geography: { basis: place of the offence }
age_bands: [all]
period: { type: TYPE }
source: { id: police-records, publisher: Northmere Police, title: Recorded crime, licence: local-agreement }
provenance: local
polarity: { value: low_is_good, reason: Less harm is better }
peers: { areas: ["local:eastwick", "local:westwick"], source: Invented list, year: "2026" }
disclosure: { rule: small }
`;

const CHAPTER = `# Figures {#figures}

:message[violence]

The trend is :trend[violence].

::chart{kind="line" indicator="violence" areas="own,local:eastwick" id="figure-line"}

::chart{kind="grouped" indicator="violence" areas="own" id="figure-grouped"}

::chart{kind="line" indicator="violence" areas="own" periods="3" id="figure-latest"}
`;

const folder = (type: string, rows: readonly Row[]) =>
  new Map([
    ['data/violence.csv', bytes(table(type, rows))],
    ['data/violence.meta.yaml', bytes(META.replace('TYPE', type))],
    ['templates/strategic-needs-assessment/01-figures.md.hbs', bytes(CHAPTER)],
  ]);

const figure = (checked: Checked, id: string) =>
  checked.editions[0]?.publications.flatMap(({ figures }) => figures).find(({ data }) => data.id === id);
const rowsOf = (checked: Checked, id: string): string[][] =>
  (figure(checked, id)?.table.rows ?? []).map(({ cells }) =>
    cells.map((cell) => cell.map((node) => ('value' in node ? node.value : '')).join('')),
  );

const kinds: [type: string, present: string[], absent: string[]][] = [
  ['calendar_year', ['2015', '2016', '2019'], ['2017', '2018']],
  ['financial_year', ['2015/16', '2017/18', '2018/19'], ['2016/17']],
  ['academic_year', ['2015/16', '2018/19'], ['2016/17', '2017/18']],
  ['calendar_quarter', ['2023-Q3', '2024-Q1'], ['2023-Q4']],
  ['financial_quarter', ['FY2023-Q3', 'FY2024-Q1'], ['FY2023-Q4']],
  ['month', ['2023-11', '2024-02'], ['2023-12', '2024-01']],
  ['rolling_12_months', ['R12-2023-11', 'R12-2023-12', 'R12-2024-02'], ['R12-2024-01']],
  ['pooled_years', ['2010 - 12', '2013 - 15', '2019 - 21'], ['2016 - 18']],
  ['pooled_years', ['2010 - 12', '2011 - 13', '2013 - 15'], ['2012 - 14']],
  ['point_in_time', ['2021-03-31', '2022-03-31', '2024-03-31'], ['2023-03-31']],
];

describe.each(kinds)('%s %j', (type, present, absent) => {
  const rows = (periods: readonly string[]): Row[] =>
    periods.flatMap((period): Row[] => [
      ['northmere', period, 220],
      ['eastwick', period, 90],
    ]);

  test('every period is on the axis, in the table and in the CSV, and the warning names what is absent', async () => {
    const checked = await checkedWith(folder(type, rows(present)));
    const found = checked.diagnostics.filter(({ code }) => code === 'csv/missing-period');
    expect(found).toHaveLength(1);
    expect(found[0]?.place?.file).toBe('data/violence.csv');
    for (const period of absent) expect(found[0]?.message).toContain(period);

    const all = present.length + absent.length;
    for (const id of ['figure-line', 'figure-grouped']) {
      const { categories, series } = figure(checked, id)!.chart;
      expect(new Set(categories).size).toBe(all);
      expect(series[0]?.points.filter((point) => point === null)).toHaveLength(absent.length);
      const table = rowsOf(checked, id);
      expect(table).toHaveLength(all);
      expect(table.filter((cells) => cells.includes('[x]'))).toHaveLength(absent.length);
    }
    const csv = checked.editions[0]?.tables.public.get('violence')?.text().split('\n') ?? [];
    for (const period of absent)
      expect(csv.filter((line) => line.includes(`${period},`) && line.includes(',unavailable,'))).toHaveLength(2);
  });
});

const YEARS = ['2017/18', '2018/19', '2019/20', '2022/23', '2023/24', '2024/25'];
const GAP: Row[] = YEARS.flatMap((year, i): Row[] => [
  ['northmere', year, 220 + 40 * i],
  ['eastwick', year, 90],
  ['eastwick', '2020/21', 88],
  ['eastwick', '2021/22', 87],
]).filter(([area, period], i, all) => all.findIndex(([a, p]) => a === area && p === period) === i);
const EXPLICIT: Row[] = [...GAP, ['northmere', '2020/21'], ['northmere', '2021/22']];

/** What a build made, but for the list of inputs, which has their checksums. */
async function made(rows: readonly Row[]): Promise<Map<string, string>> {
  const { files, checked } = await builtWith(folder('financial_year', rows));
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  const published = files.filter(({ path }) => !path.endsWith('.json'));
  return new Map(published.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')]));
}

describe('a folder whose own area has no row for two years', () => {
  test('publishes the same bytes with rows that say that there is no figure, and in any order', async () => {
    const gap = await made(GAP);
    const explicit = await made(EXPLICIT);
    const reversed = await made(GAP.toReversed());
    expect([...gap.keys()].filter((path) => path.endsWith('.csv')).length).toBeGreaterThan(0);
    expect([...gap].filter(([path, text]) => explicit.get(path) !== text).map(([path]) => path)).toEqual([]);
    expect([...gap].filter(([path, text]) => reversed.get(path) !== text).map(([path]) => path)).toEqual([]);
  });

  test('is warned of once, and not where the rows say so', async () => {
    const codes = async (rows: readonly Row[]) =>
      (await checkedWith(folder('financial_year', rows))).diagnostics.map(({ code }) => code);
    expect((await codes(GAP)).filter((code) => code === 'csv/missing-period')).toHaveLength(1);
    expect(await codes(EXPLICIT)).not.toContain('csv/missing-period');
  });

  test('keeps the gap in a chart of the latest periods, and has no trend', async () => {
    const checked = await checkedWith(folder('financial_year', GAP));
    expect(figure(checked, 'figure-latest')?.chart.categories).toEqual(['2022/23', '2023/24', '2024/25']);
    const facts = figure(checked, 'figure-line')?.data.says?.statements.map(({ trend }) => trend) ?? [];
    expect(facts[0]).toMatchObject({ reason: 'gap_in_series' });
  });

  test('compares with the year directly before, and not with the next that exists', async () => {
    const rows: Row[] = GAP.filter(([area, period]) => area !== 'northmere' || period !== '2023/24');
    const checked = await checkedWith(folder('financial_year', rows));
    const [statement] = figure(checked, 'figure-line')?.data.says?.statements ?? [];
    expect(statement?.facts.previous).toEqual({ period: '2023/24', value: null });
    expect(statement?.facts.change).toBeUndefined();
  });
});

test('a period too far from the others is a slip, and nothing is filled', async () => {
  const { diagnostics } = await checkedWith(
    folder('month', [
      ['northmere', '1023-01', 9],
      ['northmere', '2023-01', 9],
    ]),
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'csv/bad-period',
  ]);
});
