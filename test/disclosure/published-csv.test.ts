import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { PublishedIndicator } from '../../src/disclosure/published.ts';
import { csvWriter, publishedCsvName } from '../../src/disclosure/published-csv.ts';
import { settleIndicator } from '../../src/indicators/settle-indicator.ts';
import { readTable } from '../../src/load/csv.ts';
import { AREA_COLUMNS, INDICATOR_COLUMNS } from '../../src/load/csv-columns.ts';
import { settleAreas } from '../../src/model/areas.ts';
import { settledFolder } from '../data/folder.ts';
import { indicator, observation, rule } from './indicator.ts';

const header = 'code,name,type,parent,valid_from,valid_to';
const { areas } = settleAreas(
  readTable('data/areas.csv', new TextEncoder().encode(`${header}\nE07000133,Melton,district,,,\n`), AREA_COLUMNS),
);

const write = (...args: Parameters<typeof indicator>) => {
  const made = indicator(...args);
  const published = protect(new Map([[made.id, made]]), [rule({ from: 1, to: 4 })]).published.get(
    made.id,
  ) as PublishedIndicator;
  return csvWriter(published, made.meta, areas, [])(published.series).trimEnd().split('\n');
};

test('a table with what is shown, the reasons for what is hidden, and the provenance last', () => {
  expect(
    write([
      observation({ denominator: 50000 }),
      observation({ count: 3, text: '2024/25', flags: ['provisional', 'revised'] }),
    ]),
  ).toEqual([
    'indicator_id,area_code,area_type,period_type,period,age,sex,category_type,category,count,denominator,value,lower95,upper95,lower998,upper998,limits,status,flags,source_id,note,area_name,indicator,unit,multiplier,source,licence,provenance',
    'assaults,E07000133,district,financial_year,2023/24,all,persons,,,26,50000,52,33.959512,76.195084,,,byar,ok,,police,,Melton,Assaults,"per 100,000",100000,"Police, Extract",No licence is recorded,local',
    `assaults,E07000133,district,financial_year,2024/25,all,persons,,,,,,,,,,,suppressed,provisional;revised,police,"not shown, to protect people's identity",Melton,Assaults,"per 100,000",100000,"Police, Extract",No licence is recorded,local`,
  ]);
});

test('a value that is hidden because it has no count is hidden in the table too, and not absent', () => {
  expect(write([observation({ count: null, value: 20, lower: 18, upper: 22 })])[1]).toContain(',suppressed,');
});

const guarded: [string, string][] = [
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['plain, text', '"plain, text"'],
];

test.each(guarded)('text that a spreadsheet would run is made harmless: %j', (category, expected) => {
  expect(write([observation({ category })])[1]).toContain(`,persons,,${expected},26,`);
});

const names: [string, 'local' | 'illustrative', string][] = [
  ['data/assaults.csv', 'local', 'assaults.csv'],
  ['data/assaults-ILLUSTRATIVE.csv', 'illustrative', 'assaults-ILLUSTRATIVE.csv'],
  ['data/assaults.csv', 'illustrative', 'assaults-ILLUSTRATIVE.csv'],
];

test.each(names)('%s, %s, is written as %s', (file, provenance, expected) => {
  expect(publishedCsvName(file, provenance)).toBe(expected);
});

test('what is written can be read again and says the same', () => {
  const folder = settledFolder();
  const { published } = protect(folder.indicators, folder.rules, folder.areas);
  for (const { meta, file } of folder.indicators.values()) {
    const one = published.get(meta.id) as PublishedIndicator;
    const text = csvWriter(one, meta, folder.areas, [])(one.series);
    const table = readTable(file, new TextEncoder().encode(text), INDICATOR_COLUMNS);
    const again = settleIndicator(meta, table, folder.areas, folder.population);
    // Those of unknown age are not published, so that the ages of a download need not add up.
    const odd = [...table.diagnostics, ...again.diagnostics].filter(({ code }) => code !== 'csv/parts-do-not-add');
    expect(odd).toEqual([]);
    const twice = protect(new Map([[meta.id, again.indicator]]), folder.rules, folder.areas).published.get(
      meta.id,
    ) as PublishedIndicator;
    expect(csvWriter(twice, meta, folder.areas, [])(twice.series)).toBe(text);
  }
});

test('a row that stands in two tables is the same in both, but for the mark of a break that begins within one', () => {
  const made = indicator(
    ['2022/23', '2023/24', '2024/25'].map((text) => observation({ text })),
    { breaks: [{ from: '2023-04-01', text: 'Counted anew' }] },
  );
  const [series] = protect(new Map([[made.id, made]]), [rule()]).published.get(made.id)?.series ?? [];
  const write = csvWriter({ id: made.id, provenance: 'local' }, made.meta, areas, []);
  const rows = (from: number) => write(series ? [{ ...series, points: series.points.slice(from) }] : []).split('\n');
  const [whole, later] = [rows(0), rows(1)];
  expect(whole[2]).toContain(',break,');
  expect(later[1]).toBe(whole[2]?.replace(',break,', ',,'));
  expect(later[2]).toBe(whole[3]);
});

test('no count in any output of the example lies in the range that its rule hides', () => {
  const folder = settledFolder();
  const { published } = protect(folder.indicators, folder.rules, folder.areas);
  for (const { meta } of folder.indicators.values()) {
    const { from, to } = folder.rules.find((r) => r.id === meta.disclosure.rule) ?? rule();
    const one = published.get(meta.id) as PublishedIndicator;
    const [, ...lines] = csvWriter(one, meta, folder.areas, [])(one.series).trimEnd().split('\n');
    const counts = lines.map((line) => Number(line.split(',')[9] || 0));
    expect(counts.filter((count) => from !== null && to !== null && count >= from && count <= to)).toEqual([]);
  }
});
