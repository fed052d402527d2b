// Rows in the canonical tidy form, with the provenance as the last column.
import { TYPE_OF } from './areas.mjs';

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
  'count',
  'denominator',
  'value',
  'lower95',
  'upper95',
  'lower998',
  'upper998',
  'status',
  'flags',
  'source_id',
  'note',
  'provenance',
];

/** CSV text of an illustrative indicator. A row needs area, periodType, period, age and count; a count of null is hidden. */
export function tidyCsv({ id, source }, rows) {
  const lines = rows.map((row) => {
    const cells = {
      indicator_id: id,
      area_code: row.area,
      area_type: TYPE_OF[row.area],
      period_type: row.periodType,
      period: row.period,
      age: row.age,
      sex: row.sex ?? 'persons',
      category_type: row.categoryType,
      category: row.category,
      count: row.count,
      denominator: row.denominator,
      status: row.count === null ? 'suppressed' : 'ok',
      flags: row.flags,
      source_id: source,
      provenance: 'illustrative',
    };
    return COLUMNS.map((column) => cells[column] ?? '').join(',');
  });
  return [COLUMNS.join(','), ...lines, ''].join('\n');
}
