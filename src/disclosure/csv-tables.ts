import type { Numbers } from '../model/numbers.ts';
import type { PublishedIndicators } from './published.ts';
import { publishedCsv, publishedCsvName } from './published-csv.ts';

export interface CsvTables {
  /** Text by path below a variant's output folder, such as `data/neet-ILLUSTRATIVE.csv`. */
  readonly tables: ReadonlyMap<string, string>;
  /** Where each indicator's table is, and its size, for the links beside figures. */
  readonly downloads: ReadonlyMap<string, { readonly file: string; readonly bytes: number }>;
}

/** The data tables that stand beside the publications: published forms only. */
export function csvTables(published: PublishedIndicators, numbers: Pick<Numbers, 'indicators' | 'areas'>): CsvTables {
  const tables = new Map<string, string>();
  const downloads = new Map<string, { file: string; bytes: number }>();
  for (const [id, indicator] of published) {
    const source = numbers.indicators.get(id);
    if (!source) continue;
    const file = `data/${publishedCsvName(source.file, indicator.provenance)}`;
    const text = publishedCsv(indicator, source.meta, numbers.areas);
    tables.set(file, text);
    downloads.set(id, { file, bytes: new TextEncoder().encode(text).length });
  }
  return { tables, downloads };
}
