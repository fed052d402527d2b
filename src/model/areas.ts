import { isDate } from '../core/date.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { areaMeant, nearest } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import { sayable } from '../core/sayable.ts';
import type { AREA_TYPES } from '../load/csv-columns.ts';
import { mergeRepeated } from '../load/csv-merge.ts';
import { cellPlace, eachRow, type TableRow, type TableRows, textOf } from '../load/csv-row.ts';
import { areaRow } from '../validate/area-row.ts';
import { checkLevels } from './area-levels.ts';
import type { Outline } from './boundaries.ts';

export type AreaType = (typeof AREA_TYPES)[number];

/** One area of data/areas.csv. The dates are ISO, both included; undefined where none is known. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly type: AreaType;
  /** The code of the area that this one is a part of. */
  readonly parent: string | undefined;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  /** Its place on a grid of tiles, counted from 1 at the top left; undefined where it has none. */
  readonly tile?: { readonly column: number; readonly row: number };
  /** Where its borders run, if the partnership supplies them. */
  readonly outline?: Outline;
  readonly place: Place;
  /** The columns of its file, in their order. */
  readonly columns?: readonly string[];
}

/** The areas by code, in the order of the file. */
export type Areas = ReadonlyMap<string, Area>;

const CODE = /^([A-Z]\d{8}|local:[a-z0-9-]+)$/;

/** Rows of data/areas.csv to areas. Codes: csv/bad-area-code, csv/area-code-duplicate, csv/unknown-area (parent), csv/bad-date, csv/area-loop, csv/area-levels. */
export function settleAreas(table: { readonly rows: TableRows }): {
  areas: Areas;
  diagnostics: Diagnostic[];
} {
  const rows = eachRow(table.rows);
  const areas = new Map<string, Area>();
  const diagnostics: Diagnostic[] = [];
  for (const row of rows) {
    const area = areaOf(row);
    const first = areas.get(area.code);
    const at = (column: string) => cellPlace(row, column);
    if (!CODE.test(area.code)) {
      diagnostics.push(diagnostic('csv/bad-area-code', at('code'), `"${area.code}" is not the code of an area.`));
    }
    for (const column of ['valid_from', 'valid_to']) {
      const date = textOf(row, column);
      if (date === '' || isDate(date)) continue;
      diagnostics.push(diagnostic('csv/bad-date', at(column), `"${date}" is not a date written year-month-day.`));
    }
    if (first) {
      const message = `The code ${area.code} stands twice: for ${first.name} and for ${area.name}.`;
      diagnostics.push(diagnostic('csv/area-code-duplicate', at('code'), message, { also: [first.place] }));
    } else areas.set(area.code, area);
  }
  const near = hints(areas);
  for (const row of rows) {
    const parent = textOf(row, 'parent');
    if (parent === '' || areas.has(parent)) continue;
    const { words, example } = near(parent);
    const message = `The parent "${parent}" has no row in this file.${words}`;
    diagnostics.push(diagnostic('csv/unknown-area', cellPlace(row, 'parent'), message, { example }));
  }
  const placeOfParent = new Map(rows.map((row) => [textOf(row, 'code'), () => cellPlace(row, 'parent')]));
  diagnostics.push(...checkLevels(areas, (code) => placeOfParent.get(code)?.()));
  return { areas, diagnostics: mergeRepeated(diagnostics) };
}

const columnsOf = ({ columns }: TableRow['head']): string[] =>
  [...columns].toSorted(([, a], [, b]) => a - b).map(([name]) => name);

function areaOf(row: TableRow): Area {
  return {
    code: textOf(row, 'code'),
    name: textOf(row, 'name'),
    type: textOf(row, 'type') as AreaType,
    parent: textOf(row, 'parent') || undefined,
    validFrom: textOf(row, 'valid_from') || undefined,
    validTo: textOf(row, 'valid_to') || undefined,
    place: cellPlace(row, 'code'),
    columns: columnsOf(row.head),
  };
}

/** What helps with a wrong code: half a sentence, and the code as it should stand, or the row that is missing. */
interface Hint {
  readonly words: string;
  readonly example: string | undefined;
}

const hintsOf = new WeakMap<Areas, (name: string) => Hint>();

/** More different wrong codes than this are a file of other areas, in which no hint helps; each hint reads all names. */
const MOST_HINTS = 100;

/** What a wrong code could have meant; each is worked out once. */
function hints(areas: Areas): (code: string) => Hint {
  const known = hintsOf.get(areas);
  if (known) return known;
  const seen = new Map<string, Hint>();
  const [first] = areas.values();
  const hint = (code: string): Hint => {
    const before = seen.get(code);
    if (before !== undefined || seen.size >= MOST_HINTS) return before ?? { words: '', example: undefined };
    const named = areaMeant(code, areas.values());
    const near = named ? undefined : nearest(code, areas.keys());
    const found: Hint = {
      words: named
        ? ` Write the code of ${named.name}: ${named.code}.`
        : near === undefined
          ? ''
          : ` Did you mean "${near}"?`,
      example: named?.code ?? near ?? areaRow(sayable(code), first?.columns),
    };
    seen.set(code, found);
    return found;
  };
  hintsOf.set(areas, hint);
  return hint;
}

/** Says that a code is not in data/areas.csv; names the right code when an area's name was written instead. Code: csv/unknown-area. */
export function unknownArea(code: string, place: Place, areas: Areas): Diagnostic {
  const { words, example } = hints(areas)(code);
  return diagnostic('csv/unknown-area', place, `The area "${sayable(code)}" is not in data/areas.csv.${words}`, {
    example,
  });
}
