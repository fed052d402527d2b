import { once } from '../core/once.ts';
import type { History } from '../indicators/series-breaks.ts';
import type { Numbers } from '../model/numbers.ts';
import type { PublishedIndicators, PublishedSeries } from './published.ts';
import { publishedCsv, publishedCsvName } from './published-csv.ts';

/** A split of a series: one sex, or everybody, and one category, or all. */
type Split = Pick<PublishedSeries, 'sex' | 'category'>;

/** The data table of one indicator in one edition. Its text is made when it is first asked for: a check never writes it. */
export interface CsvTable {
  /** The path below a variant's output folder, such as `data/neet-ILLUSTRATIVE.csv`. */
  readonly file: string;
  /** Notes that the edition shows a split. What none of its publications shows is not in the table. */
  readonly ask: (split: Split) => void;
  /** Whether the edition shows anything of the indicator. What none of its publications shows is not published. */
  readonly isShown: () => boolean;
  readonly text: () => string;
  /** The length of the text as UTF-8. */
  readonly bytes: () => number;
}

/** The data tables that stand beside the publications of an edition, by indicator. */
export type CsvTables = ReadonlyMap<string, CsvTable>;

/**
 * Makes the data tables of one edition after another: published forms only, the series that are not split and the splits that the edition asks
 * for. Editions that ask for the same share one text.
 */
export function csvTablesOf(
  published: PublishedIndicators,
  numbers: Pick<Numbers, 'indicators' | 'areas'>,
  history: History,
): () => CsvTables {
  const texts = new Map<string, () => string>();
  return () => {
    const tables = new Map<string, CsvTable>();
    for (const [id, indicator] of published) {
      const source = numbers.indicators.get(id);
      if (!source) continue;
      const file = `data/${publishedCsvName(source.file, indicator.provenance)}`;
      const headline = keyOf({ sex: 'persons', category: '' });
      const asked = new Set<string>();
      const text = (): string => {
        const key = `${id}\n${[...asked]
          .filter((one) => one !== headline)
          .toSorted()
          .join('\n')}`;
        const made =
          texts.get(key) ??
          once(() => {
            const series = indicator.series.filter((one) => keyOf(one) === headline || asked.has(keyOf(one)));
            return publishedCsv({ ...indicator, series }, source.meta, numbers.areas, history);
          });
        texts.set(key, made);
        return made();
      };
      tables.set(id, {
        file,
        ask: (split) => asked.add(keyOf(split)),
        isShown: () => asked.size > 0,
        text,
        bytes: () => Buffer.byteLength(text()),
      });
    }
    return tables;
  };
}

const keyOf = ({ sex, category }: Split): string => `${sex}; ${category}`;
