import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
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
  const known = rules.map((rule) => rule.name);
  names.forEach((name, index) => {
    const first = columns.get(name);
    // A spreadsheet adds columns without a name where a cell was once filled.
    if (name === '') return;
    if (!known.includes(name)) {
      const missing = known.filter((candidate) => !names.includes(candidate));
      diagnostics.push(
        diagnostic(
          'csv/unknown-column',
          at(index),
          `The column "${sayable(name)}" is not known.${didYouMean(name, missing)}`,
        ),
      );
    } else if (first !== undefined) {
      diagnostics.push(
        diagnostic('csv/duplicate-column', at(index), `The column "${name}" stands twice.`, { also: [at(first)] }),
      );
    } else columns.set(name, index);
  });
  for (const { name, required } of rules) {
    if (!required || columns.has(name)) continue;
    diagnostics.push(diagnostic('csv/missing-column', at(0), `The column "${name}" is missing.`));
  }
  return {
    head: { file, lines, columns },
    diagnostics,
    usable: diagnostics.every((d) => d.code === 'csv/unknown-column'),
  };
}

function wrongSeparator(header: string): string | undefined {
  if (header.includes(';')) return 'semicolons';
  if (header.includes('\t')) return 'tabs';
  if (header.includes('|')) return 'upright strokes';
  return undefined;
}
