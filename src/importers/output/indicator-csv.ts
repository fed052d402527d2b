import { csvText } from '../../core/csv-text.ts';
import type { Areas } from '../../model/areas.ts';
import { NUMBERS } from '../figures.ts';
import { canonicalPeriodText } from '../period-text.ts';
import type { ImportedRow } from '../row-set.ts';

const COLUMNS = [
  'indicator_id',
  'area_code',
  'area_type',
  'period_type',
  'period',
  'age',
  'sex',
  'category_type',
  'category',
  ...NUMBERS,
  'status',
  'flags',
  'source_id',
  'note',
];

/** An indicator's canonical table (indicator formats, section 10), in the order of data/areas.csv and of time whatever the order of the files. */
export function indicatorCsv(id: string, sourceId: string, rows: readonly ImportedRow[], areas: Areas): string {
  const rank = new Map([...areas.keys()].map((code, index) => [code, index]));
  const place = (row: ImportedRow): number => rank.get(row.area.code) ?? 0;
  const sorted = rows
    .map((row) => ({
      row,
      key: [row.period.type, row.age, row.sex, row.categoryType, row.category, row.period.start, row.period.end].join(
        '\n',
      ),
    }))
    .sort((a, b) => place(a.row) - place(b.row) || (a.key < b.key ? -1 : 1));
  return csvText(
    COLUMNS,
    sorted.map(({ row: { area, period, age, sex, categoryType, category, figures } }) => [
      id,
      area.code,
      area.type,
      period.type,
      canonicalPeriodText(period),
      age,
      sex,
      categoryType,
      category,
      ...NUMBERS.map((name) => figures.numbers[name]),
      figures.status,
      figures.flags.join(';'),
      sourceId,
      figures.note,
    ]),
  );
}
