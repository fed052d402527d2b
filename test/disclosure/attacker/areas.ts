import { parse } from 'csv-parse/sync';

/** The areas that anybody can look up: names and parents by code. */
export interface Areas {
  readonly parents: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

export function areasOf(csv: string): Areas {
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
  const column = (name: string) => new Map(rows.map((row) => [row.code ?? '', row[name] ?? '']));
  return { parents: column('parent'), names: column('name') };
}
