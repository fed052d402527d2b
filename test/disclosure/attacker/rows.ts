/** One row of a published table, as anybody reads it. */
export interface Row {
  readonly indicator: string;
  readonly area: string;
  readonly kind: string;
  readonly period: string;
  readonly age: string;
  readonly sex: string;
  readonly category: string;
  /** Undefined where it is hidden. */
  readonly count: number | undefined;
}

/** The rows of published tables that hold counts or say that one is hidden. A row that one table shows and another hides is shown. */
export function rowsOf(tables: readonly string[]): Row[] {
  const rows = new Map<string, Row>();
  for (const table of tables) {
    const [head = '', ...lines] = table.trim().split('\n');
    const names = head.split(',');
    for (const line of lines) {
      const cells = line.split(',');
      const at = (name: string): string => cells[names.indexOf(name)] ?? '';
      const isHidden = at('status') === 'suppressed';
      if (at('count') === '' && !isHidden) continue;
      const row = {
        indicator: at('indicator_id'),
        area: at('area_code'),
        kind: at('period_type'),
        period: at('period'),
        age: at('age'),
        sex: at('sex'),
        category: at('category_type') === '' ? '' : `${at('category_type')}: ${at('category')}`,
        count: isHidden ? undefined : Number(at('count')),
      };
      const key = Object.values({ ...row, count: '' }).join('\n');
      if (rows.get(key)?.count === undefined) rows.set(key, row);
    }
  }
  return [...rows.values()];
}

/** The parent of each area, from the table of areas. */
export function parentsOf(areas: string): ReadonlyMap<string, string> {
  const [head = '', ...lines] = areas.trim().split('\n');
  const names = head.split(',');
  return new Map(
    lines.map((line) => {
      const cells =
        line.match(/("([^"]*)"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '').replaceAll('"', '')) ?? [];
      return [cells[names.indexOf('code')] ?? '', cells[names.indexOf('parent')] ?? ''];
    }),
  );
}
