import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean, nearest } from '../core/nearest.ts';
import { sayable } from '../core/sayable.ts';
import type { ColumnRule } from './csv-columns.ts';
import type { CsvRecord } from './csv-records.ts';
import { placeInLine, type TableHead } from './csv-row.ts';

export interface Header {
  readonly head: TableHead;
  readonly diagnostics: Diagnostic[];
  /** False when the rows cannot be understood with this header. */
  readonly usable: boolean;
}

/** Reads the header of a data file. Codes: csv/semicolons, csv/unknown-column, csv/duplicate-column, csv/missing-column. */
export function readHeader(
  file: string,
  lines: TableHead['lines'],
  record: CsvRecord,
  rules: readonly ColumnRule[],
): Header {
  const names = record.cells;
  const at = (index: number) => placeInLine({ file, lines }, record.line, index);
  const separator = names.length === 1 ? wrongSeparator(names[0] ?? '') : undefined;
  if (separator) {
    const message = `The columns of this file are separated by ${separator}, not by commas.`;
    return {
      head: { file, lines, columns: new Map() },
      diagnostics: [diagnostic('csv/semicolons', at(0), message)],
      usable: false,
    };
  }
  const columns = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  /** Columns that one of the others is nearly called by. */
  const meant = new Set<string>();
  const known = rules.map((rule) => rule.name);
  names.forEach((name, index) => {
    const first = columns.get(name);
    // A spreadsheet adds columns without a name where a cell was once filled.
    if (name === '') return;
    if (!known.includes(name)) {
      const missing = known.filter((candidate) => !names.includes(candidate));
      const like = nearest(name, missing);
      if (like !== undefined) meant.add(like);
      const message = `The column "${sayable(name)}" is not known.${didYouMean(name, missing)}`;
      diagnostics.push(diagnostic('csv/unknown-column', at(index), message));
    } else if (first !== undefined) {
      diagnostics.push(
        diagnostic('csv/duplicate-column', at(index), `The column "${name}" stands twice.`, { also: [at(first)] }),
      );
    } else columns.set(name, index);
  });
  const missing = rules.filter(({ name, required }) => required && !columns.has(name)).map(({ name }) => name);
  // A column with a slip in its name is one fault, and told where it stands.
  for (const name of missing)
    if (!meant.has(name)) diagnostics.push(diagnostic('csv/missing-column', at(0), `The column "${name}" is missing.`));
  return {
    head: { file, lines, columns },
    diagnostics,
    usable: missing.length === 0 && diagnostics.every((d) => d.code === 'csv/unknown-column'),
  };
}

function wrongSeparator(header: string): string | undefined {
  if (header.includes(';')) return 'semicolons';
  if (header.includes('\t')) return 'tabs';
  if (header.includes('|')) return 'upright strokes';
  return undefined;
}
