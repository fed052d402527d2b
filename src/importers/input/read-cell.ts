import { type DiagnosticDetails, diagnostic } from '../../core/diagnostic.ts';
import { withoutDigits } from '../../core/sayable.ts';
import { withoutSpaces } from '../../core/spaced-number.ts';
import type { Markers } from '../../indicators/markers.ts';
import { type Cell, parseMarker } from '../../indicators/parse-marker.ts';
import type { Tally } from '../tally.ts';
import { countMarker } from '../tally.ts';
import type { Problems } from './problems.ts';
import type { At } from './rows.ts';

const DECIMAL_COMMA = /^-?\d{1,3}(\.\d{3})*,\d+$/;

/** Reads a cell with a number or a marker; undefined when it is neither, which is reported. */
export type ReadCell = (text: string, column: ReadColumn, at: At, valueNote?: string) => Cell | undefined;

interface ReadColumn {
  readonly name: string;
  readonly index: number;
  /** Counts and people cannot be below 0; values such as a change can. */
  readonly counts?: boolean;
}

/**
 * A reader of cells by the markers of one source, which counts the markers it meets. `adviceOn` says what a person can do about a cell that is none, where the
 * importer lets them. Codes: import/unknown-cell, import/ambiguous-marker, csv/out-of-range.
 */
export function cellReader(
  markers: Markers,
  tally: Tally,
  problems: Problems,
  adviceOn: (raw: string) => DiagnosticDetails = () => ({}),
): ReadCell {
  return (raw, column, at, valueNote) => {
    const cell = parseMarker({ markers, raw, ...(valueNote !== undefined && { valueNote }) });
    if (cell.status === 'error') {
      const message = `The column "${column.name}" holds "${withoutDigits(raw)}".`;
      problems.add(diagnostic('import/unknown-cell', at(column.index), message, spelling(raw) ?? adviceOn(raw)));
      return undefined;
    }
    if (column.counts && cell.value !== null && cell.value < 0) {
      problems.add(
        diagnostic(
          'csv/out-of-range',
          at(column.index),
          `The column "${column.name}" holds ${withoutDigits(raw)}; it must be 0 or more.`,
        ),
      );
      return undefined;
    }
    if (cell.warning) {
      problems.add(
        diagnostic(
          'import/ambiguous-marker',
          at(column.index),
          `The column "${column.name}" holds "${withoutDigits(raw)}".`,
        ),
      );
    }
    if (cell.value === null) countMarker(tally, raw === '' ? '(blank)' : raw, cell.status);
    else for (const flag of cell.flags) countMarker(tally, '(number)', flag);
    return cell;
  };
}

/** What to do about a number that is written as this program does not read it. */
function spelling(raw: string): DiagnosticDetails | undefined {
  if (DECIMAL_COMMA.test(raw)) {
    return {
      fix: 'It seems to have a comma for the decimal point. Download the file again and do not open it in a spreadsheet first.',
    };
  }
  if (withoutSpaces(raw) === undefined) return undefined;
  return { fix: 'There are spaces in the number. Write it without them, or with commas, in a copy of the file.' };
}
