import { KEEPS_NOTHING, type Memory } from '../core/memory.ts';
import { once } from '../core/once.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { History } from '../indicators/series-breaks.ts';
import type { Numbers } from '../model/numbers.ts';
import { type About, csvw } from './csvw.ts';
import type { PublishedIndicator, PublishedIndicators, PublishedPoint, PublishedSeries } from './published.ts';
import { csvWriter, publishedCsvName } from './published-csv.ts';
import { rowKey, rowsOfDownload, rowsShown } from './shown-rows.ts';

/** A table as a CSV file beside the publications, with its description. The text is made when it is first asked for: a check never writes it. */
export interface CsvFile {
  /** The path below a variant's output folder, such as `data/neet-ILLUSTRATIVE.csv`. */
  readonly file: string;
  readonly text: () => string;
  /** The length of the text as UTF-8. */
  readonly bytes: () => number;
  /** What describes it: the file of the same name with `-metadata.json` behind it (W3C, CSV on the Web). */
  readonly description: () => string;
}

/** The data table of one indicator in one edition. */
export interface CsvTable extends CsvFile {
  /** The indicator's short name. */
  readonly title: string;
  /** Notes that the edition shows points. What none of its publications shows, and the metadata does not list, is not in the table. */
  readonly show: (points: readonly PublishedPoint[]) => void;
  /** Whether the edition shows anything of the indicator. What none of its publications shows is not published. */
  readonly isShown: () => boolean;
  /** Has its length told as this until it is told otherwise: while not all is shown yet that will be. */
  readonly presume: (bytes: (() => number) | undefined) => void;
  /** What is in the table: no point of what is not shown or listed. */
  readonly series: () => readonly PublishedSeries[];
  /** The points that one figure shows, as a file of its own. `name` is its path below `data/`, without ending. */
  readonly ofFigure: (name: string, points: readonly PublishedPoint[], about: About) => CsvFile;
}

/** The data tables that stand beside the publications of an edition, by indicator. */
export type CsvTables = ReadonlyMap<string, CsvTable>;

/**
 * Makes the data tables of one edition after another, published forms only: the rows that the edition shows and those that the metadata lists. What was
 * written under the same `name` of an edition is kept in `memory`.
 */
export function csvTablesOf(
  published: PublishedIndicators,
  numbers: Pick<Numbers, 'indicators' | 'areas'>,
  history: History,
  memory: Memory = KEEPS_NOTHING,
): (name: string) => CsvTables {
  return (name) => {
    const tables = new Map<string, CsvTable>();
    for (const [id, indicator] of published) {
      const source = numbers.indicators.get(id);
      if (source) tables.set(id, tableOf(indicator, source, numbers.areas, history, keeper(memory, name)));
    }
    return tables;
  };
}

/** What is made of these inputs under the name of a file; what stood there before is kept when they are the same. */
type Keep = (file: string, inputs: readonly unknown[], make: () => string) => string;

const keeper =
  (memory: Memory, name: string): Keep =>
  (file, inputs, make) =>
    memory.step(`${name} ${file}`, inputs, make);

function tableOf(
  indicator: PublishedIndicator,
  { meta, file }: Indicator,
  areas: Numbers['areas'],
  history: History,
  keep: Keep,
): CsvTable {
  const shown = new Map<string, PublishedPoint>();
  const from = [indicator, meta, areas, history];
  const write = csvWriter(indicator, meta, areas, history);
  const written = (at: string, points: readonly PublishedPoint[], series: () => readonly PublishedSeries[]): string =>
    keep(at, [...from, ...points], () => write(series()));
  const described = (at: string, about: About): (() => string) =>
    once(() => keep(`${at} described`, [meta, about.title, ...about.notes], () => csvw(at, meta, about)));
  const series = untilGrown(shown, () => rowsOfDownload(indicator.series, [...shown.values()], meta.publish, areas));
  const path = `data/${publishedCsvName(file, indicator.provenance)}`;
  const text = untilGrown(shown, () => written(path, [...shown.values()], series));
  let presumed: (() => number) | undefined;
  return {
    title: meta.short_label,
    file: path,
    show: (points) => {
      for (const point of points) shown.set(rowKey(point), point);
    },
    isShown: () => shown.size > 0,
    series,
    text,
    bytes: () => presumed?.() ?? Buffer.byteLength(text()),
    presume: (bytes) => {
      presumed = bytes;
    },
    description: described(path, { title: meta.label, notes: meta.caveats ?? [] }),
    ofFigure: (name, points, about) => {
      const folder = name.slice(0, name.lastIndexOf('/') + 1);
      const at = `data/${folder}${publishedCsvName(`${name}.csv`, indicator.provenance)}`;
      const own = once(() => written(at, points, () => rowsShown(indicator.series, points)));
      return { file: at, text: own, bytes: () => Buffer.byteLength(own()), description: described(at, about) };
    },
  };
}

/** What is made from a collection that only grows, made again when it has grown. */
function untilGrown<T>(from: { readonly size: number }, make: () => T): () => T {
  let made: { readonly size: number; readonly value: T } | undefined;
  return () => {
    if (made?.size !== from.size) made = { size: from.size, value: make() };
    return made.value;
  };
}
