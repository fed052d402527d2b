import { once } from '../core/once.ts';
import type { History } from '../indicators/series-breaks.ts';
import type { Numbers } from '../model/numbers.ts';
import type { PublishedIndicators } from './published.ts';
import { publishedCsv, publishedCsvName } from './published-csv.ts';

/** The data table of one indicator. Its text is made when it is first asked for: a check never writes it. */
export interface CsvTable {
  /** The path below a variant's output folder, such as `data/neet-ILLUSTRATIVE.csv`. */
  readonly file: string;
  readonly text: () => string;
  /** The length of the text as UTF-8. */
  readonly bytes: () => number;
}

/** The data tables that stand beside the publications, by indicator: published forms only. */
export function csvTables(
  published: PublishedIndicators,
  numbers: Pick<Numbers, 'indicators' | 'areas'>,
  history: History,
): ReadonlyMap<string, CsvTable> {
  const tables = new Map<string, CsvTable>();
  for (const [id, indicator] of published) {
    const source = numbers.indicators.get(id);
    if (!source) continue;
    const file = `data/${publishedCsvName(source.file, indicator.provenance)}`;
    const text = once(() => publishedCsv(indicator, source.meta, numbers.areas, history));
    tables.set(id, { file, text, bytes: () => Buffer.byteLength(text()) });
  }
  return tables;
}
