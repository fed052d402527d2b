import type { DiagnosticDetails } from '../../core/diagnostic.ts';
import { GOVERNMENT_STATISTICS, type HiddenStatus, type Markers } from '../../indicators/markers.ts';
import { type Cell, parseMarker } from '../../indicators/parse-marker.ts';
import type { NumberName } from '../figures.ts';
import type { GridRow } from '../input/grid.ts';
import type { Problems } from '../input/problems.ts';
import { cellReader, type ReadCell } from '../input/read-cell.ts';
import type { Tally } from '../tally.ts';
import { FIGURE_KEYS, FIGURES, type Figure, type Layout, pairsOf } from './entry.ts';
import type { Plan } from './plan.ts';

/** The columns of figures of one row: which they are, their heading, and where they stand. */
export type NumberColumns = readonly { readonly key: Figure; readonly name: string; readonly index: number }[];

/** The columns of figures that an entry of a long table names, by the headings that were found. */
export function numberColumns({ layout }: Plan, columns: ReadonlyMap<string, number>): NumberColumns {
  return FIGURE_KEYS.flatMap((key) => {
    const name = layout[key];
    return name === undefined ? [] : [{ key, name, index: columns.get(name) ?? -1 }];
  });
}

/** Marks that hide a number in every publisher's tables: none is ever read as a number, so none can be read wrongly as one. */
export const COMMON: Markers = {
  meanings: new Map([
    ...GOVERNMENT_STATISTICS.meanings,
    ['*', 'suppressed'],
    ['c', 'suppressed'],
    ['x', 'unavailable'],
    ['..', 'unavailable'],
    ['z', 'not_applicable'],
    ['low', 'low'],
  ]),
};

const HIDDEN: readonly string[] = ['suppressed', 'unavailable', 'not_applicable', 'low'] satisfies HiddenStatus[];
const isHidden = (word: string): word is HiddenStatus => HIDDEN.includes(word);
const BLANK = '(blank)';

const NUMBER_WITHIN = /\d/;

/** Only a mark can be given a meaning; what holds a figure is a figure that was spoilt. */
const adviceOn = (raw: string): DiagnosticDetails =>
  NUMBER_WITHIN.test(raw)
    ? {}
    : {
        fix: 'Look up in the notes of the source what it means, and say so under markers of the entry: suppressed, unavailable, not_applicable, low, zero, or a range such as 1-7.',
        example: `markers: { ${JSON.stringify(raw === '' ? BLANK : raw)}: unavailable }`,
      };

/** Whether a cell is a number or a mark that needs no word in an entry. */
export const isUnderstood = (raw: string): boolean =>
  parseMarker({ markers: COMMON, raw: raw.replace(/\s*%$/, '') }).status !== 'error';

/** A reader of cells by the marks that are common and those of the entry. What only the entry can tell, such as a dash or a blank, is asked for. Code: import/unknown-cell, and those of cells. */
export function numberReader({ markers }: Layout, tally: Tally, problems: Problems): ReadCell {
  const own = pairsOf(markers).map(([mark, meaning]) => [mark === BLANK ? '' : mark, meaning] as const);
  const inPlace = new Map(
    own
      .filter(([, meaning]) => !isHidden(meaning))
      .map(([mark, meaning]) => [mark, meaning === 'zero' ? '0' : meaning]),
  );
  const meanings = new Map([
    ...COMMON.meanings,
    ...own.flatMap(([mark, meaning]) => (isHidden(meaning) ? [[mark, meaning] as const] : [])),
  ]);
  for (const mark of inPlace.keys()) meanings.delete(mark);
  const read = cellReader({ meanings }, tally, problems, adviceOn);
  return (raw, column, at, note) => {
    const text = column.counts ? raw : raw.replace(/\s*%$/, '');
    return read(inPlace.get(text) ?? text, column, at, note);
  };
}

/** The cells of a row, each read or undefined. */
export function cellsOf(
  columns: NumberColumns,
  row: GridRow,
  read: ReadCell,
  note: string,
): Partial<Record<NumberName, Cell | undefined>> {
  return Object.fromEntries(
    columns.map(({ key, name, index }) => {
      const counts = key === 'count' || key === 'denominator';
      return [FIGURES[key], read(row.cells[index] ?? '', { name, index, counts }, (at) => row.place(at), note)];
    }),
  );
}
