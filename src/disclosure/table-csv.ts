import { csvText } from '../core/csv-text.ts';
import { LANGUAGE } from './csv-words.ts';
import { type About, annotation } from './csvw.ts';

export type { About };

/** A table as it is printed: its columns by name, and the words of each row. */
export interface PrintedTable {
  /** The path of its file below a variant's folder. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly source: string;
  /** What its numbers are; where it has none, that it is made from records. The last column says so in every row. */
  readonly provenance: string;
  readonly about: About;
}

/** A printed table as CSV text, and its description (CSV on the Web): of a figure that is made from several indicators, or from records. */
export function tableCsv({ file, columns: own, rows, source, provenance, about }: PrintedTable): {
  readonly text: string;
  readonly description: string;
} {
  const columns = [...own, 'provenance'];
  const url = file.slice(file.lastIndexOf('/') + 1);
  const described = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': LANGUAGE }],
    url,
    'dc:title': about.title,
    'dc:source': source,
    ...(about.notes.length === 0 ? {} : { notes: about.notes.map((note) => annotation(url, note)) }),
    tableSchema: { columns: columns.map((title) => ({ titles: [title], datatype: 'string' })) },
  };
  return {
    text: csvText(
      columns,
      rows.map((row) => [...row, provenance]),
    ),
    description: `${JSON.stringify(described, null, 2)}\n`,
  };
}
