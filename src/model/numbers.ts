import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { placeOf } from '../core/place.ts';
import type { Indicator } from '../indicators/observation.ts';
import { PERIOD_EXAMPLES } from '../indicators/period-example.ts';
import { settleIndicator } from '../indicators/settle-indicator.ts';
import { noRows, readTable } from '../load/csv.ts';
import {
  AREA_COLUMNS,
  type ColumnRule,
  INDICATOR_COLUMNS,
  POPULATION_COLUMNS,
  TILE_COLUMNS,
} from '../load/csv-columns.ts';
import { cellPlace, eachRow, type TableRows, textOf } from '../load/csv-row.ts';
import { awaited } from '../load/ids-not-read.ts';
import type { InputFile } from '../load/input-file.ts';
import type { Loaded } from '../load/project.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import { VALIDATORS } from '../schema/generated/validators.js';
import { figuresOf } from '../validate/where-declared.ts';
import { type Area, type Areas, settleAreas, unknownArea } from './areas.ts';
import { settleBoundaries } from './boundaries.ts';
import { type Population, settlePopulation } from './population.ts';

/** Everything in data/: settled, and still the true numbers. Only `protect` and the population table may read it. */
export interface Numbers {
  readonly areas: Areas;
  readonly population: Population;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The table that metadata ask for, with one row: of an area and a period that fit. Only the author knows a true figure. */
function rowFor(meta: IndicatorContent, areas: Areas): string {
  const [area] = areas.values();
  return figuresOf(meta.id, {
    area: area?.code,
    areaType: area?.type,
    period: `${meta.period.type},${PERIOD_EXAMPLES[meta.period.type]}`,
    count: meta.provenance === 'illustrative' ? '120' : '…',
  });
}

/** Areas with their places on a grid of tiles. Code: csv/unknown-area. */
function withTiles(areas: Areas, { rows }: { readonly rows: TableRows }, diagnostics: Diagnostic[]): Areas {
  const tiles = new Map<string, NonNullable<Area['tile']>>();
  for (const row of eachRow(rows)) {
    const code = textOf(row, 'code');
    if (!areas.has(code)) diagnostics.push(unknownArea(code, cellPlace(row, 'code'), areas));
    else tiles.set(code, { column: Number(textOf(row, 'column')), row: Number(textOf(row, 'row')) });
  }
  if (tiles.size === 0) return areas;
  return new Map(
    [...areas].map(([code, area]) => {
      const tile = tiles.get(code);
      return [code, tile ? { ...area, tile } : area];
    }),
  );
}

/** Areas with the outlines that the partnership supplies of them. */
function withOutlines(areas: Areas, boundaries: InputFile | undefined, diagnostics: Diagnostic[]): Areas {
  if (!boundaries) return areas;
  const found = settleBoundaries(boundaries, areas);
  diagnostics.push(...found.diagnostics);
  return new Map(
    [...areas].map(([code, area]) => {
      const outline = found.outlines.get(code);
      return [code, outline ? { ...area, outline } : area];
    }),
  );
}

const SHAPES: readonly string[] = ['csv/official-file', 'csv/other-shape'];
const FIXED_TABLES = new Set(['areas.csv', 'population.csv', 'tiles.csv']);

/** Reads the tables of data/ beside their metadata. Metadata that does not fit its schema is left to `validate`, which says so. */
export function settleNumbers(loaded: Loaded): Numbers {
  const diagnostics: Diagnostic[] = [];
  /** A file that was refused when it was read has been reported, and so has a folder. */
  const missing = (file: string, more = '', example?: string): void => {
    if (loaded.diagnostics.some((d) => d.place?.file === file || d.place?.file === 'data')) return;
    const message = `${file} is not there${more}.`;
    const place = { file, line: 1, column: 1 };
    diagnostics.push(diagnostic('load/missing-file', place, message, example === undefined ? {} : { example }));
  };
  const read = (name: string, columns: readonly ColumnRule[], isNeeded = true) => {
    const input = loaded.tables.get(name);
    if (input) return checked(input, columns, diagnostics);
    if (isNeeded) missing(`data/${name}`);
    return { rows: noRows(`data/${name}`) };
  };
  const metas = loaded.content.indicators.filter((meta): meta is IndicatorContent => VALIDATORS.indicator(meta));
  const { areas: listed, diagnostics: areaProblems } = settleAreas(read('areas.csv', AREA_COLUMNS));
  const tiled = withTiles(listed, read('tiles.csv', TILE_COLUMNS, false), diagnostics);
  const areas = withOutlines(tiled, loaded.boundaries, diagnostics);
  const { population, diagnostics: peopleProblems } = settlePopulation(
    read(
      'population.csv',
      POPULATION_COLUMNS,
      metas.some(({ denominator }) => denominator?.from === 'population'),
    ),
    areas,
  );
  diagnostics.push(...areaProblems, ...peopleProblems);

  const indicators = new Map<string, Indicator>();
  for (const meta of metas) {
    const input = loaded.tables.get(`${meta.id}.csv`) ?? loaded.tables.get(`${meta.id}-ILLUSTRATIVE.csv`);
    if (!input) {
      // A table beside it is told to be under another id.
      if (tableBeside(meta, loaded)) continue;
      missing(
        `data/${meta.id}${meta.provenance === 'illustrative' ? '-ILLUSTRATIVE' : ''}.csv`,
        `: ${meta.label} has no figures`,
        rowFor(meta, areas),
      );
      continue;
    }
    const settled = settleIndicator(meta, checked(input, INDICATOR_COLUMNS, diagnostics), areas, population);
    diagnostics.push(...settled.diagnostics);
    indicators.set(meta.id, settled.indicator);
  }
  diagnostics.push(...strayTables(loaded));
  return { areas, population, indicators, diagnostics: withoutEchoes(diagnostics, loaded) };
}

/** What other files say about areas and residents means nothing while the file that holds them has a problem of its own. */
const ECHOES: Readonly<Record<string, string>> = {
  'csv/unknown-area': 'data/areas.csv',
  'csv/parts-do-not-add': 'data/areas.csv',
  'csv/no-population': 'data/population.csv',
};

function withoutEchoes(found: readonly Diagnostic[], loaded: Loaded): Diagnostic[] {
  const broken = new Set(
    [...loaded.diagnostics, ...found].filter((d) => d.severity === 'error').map((d) => d.place?.file),
  );
  return found.filter((d) => {
    const source = ECHOES[d.code];
    return source === undefined || d.place?.file === source || !(broken.has(source) || broken.has('data'));
  });
}

function checked(input: InputFile, columns: readonly ColumnRule[], diagnostics: Diagnostic[]) {
  const table = readTable(input.file, input.bytes, columns);
  diagnostics.push(...table.diagnostics);
  return table;
}

/** A table without metadata would never be printed, and nobody would know. */
function strayTables(loaded: Loaded): Diagnostic[] {
  const ids = loaded.content.indicators.map((meta) => String(Object(meta).id ?? ''));
  return [...loaded.tables].flatMap(([name, { bytes }]) => {
    const id = name.replace(/(-ILLUSTRATIVE)?\.csv$/i, '');
    if (FIXED_TABLES.has(name) || ids.includes(id)) return [];
    const file = `data/${name}`;
    const place = { file, line: 1, column: 1 };
    const misnamed = loaded.idsNotRead().get(id);
    if (misnamed !== undefined) return [awaited(misnamed, [place])];
    // What is no table yet gets its metadata when it becomes one.
    const [shape] = readTable(file, bytes, INDICATOR_COLUMNS).diagnostics.filter(({ code }) => SHAPES.includes(code));
    if (shape) return [shape];
    const beside = `data/${id}.meta.yaml`;
    if (loaded.inputs.some((input) => input.file === beside)) return underAnotherId(loaded, beside, file, id);
    const message = `${file} has no ${beside}, so nothing can be printed from it.${didYouMean(id, ids)}`;
    return [diagnostic('csv/no-metadata', place, message)];
  });
}

/** Whether a table stands beside metadata, whatever the id in these. */
function tableBeside(meta: IndicatorContent, { tables }: Loaded): boolean {
  const name = placeOf(meta)?.file.replace(/^data\/|\.meta\.yaml$/g, '');
  return tables.has(`${name}.csv`) || tables.has(`${name}-ILLUSTRATIVE.csv`);
}

/** Metadata that stand beside a table and name another, as where a pair of files was copied. What has no id, or cannot be read, is told of where it stands. */
function underAnotherId({ content }: Loaded, beside: string, table: string, id: string): Diagnostic[] {
  const meta = content.indicators.find((one) => placeOf(one)?.file === beside);
  const named: unknown = Object(meta).id;
  if (typeof named !== 'string') return [];
  const message = `${beside} has the id "${named}", so nothing can be printed from ${table}.`;
  const fix = `Write "${id}", as the two files are called, for the id and in each row of the column indicator_id of ${table}.`;
  return [diagnostic('csv/no-metadata', placeOf(meta, 'id'), message, { fix, example: `id: ${id}` })];
}
