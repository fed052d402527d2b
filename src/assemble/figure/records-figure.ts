import type { RootContent } from 'mdast';
import type { Provenance } from '../../disclosure/published.ts';
import type { TableColumn } from '../nodes.ts';
import type { Labels } from '../publication.ts';
import { textRows } from './cell.ts';
import { markedCaption } from './illustrative.ts';
import { type Drawn, madeFigure } from './made-figure.ts';
import { type Standing, sentence } from './made-table.ts';

/** A chart of records, such as actions or sums of money: what it says, its table and where the records come from. */
export interface RecordsDrawn extends Drawn {
  readonly sentence: string;
  readonly columns: readonly TableColumn[];
  /** The words of each row. */
  readonly rows: readonly (readonly string[])[];
  readonly source: string;
  readonly notes: readonly string[];
  readonly provenance: Provenance | undefined;
}

/** The figure of a chart that shows records and no indicator, with its sentence before it. No file of figures stands below it. */
export function recordsFigure(
  { sentence: said, columns, rows, source: text, notes, provenance, ...drawn }: RecordsDrawn,
  { id, source }: Standing,
  labels: Labels,
): RootContent[] {
  const figure = madeFigure(
    drawn,
    {
      provenance,
      table: {
        type: 'dataTable',
        number: undefined,
        caption: '',
        columns: [...columns],
        rows: textRows(rows),
        notes: [],
        wide: false,
        provenance,
        data: { id: '' },
      },
      source: text,
      notes: [...notes],
      csv: [],
      shows: [],
      data: { id: id ?? '', ...(source ? { source } : {}) },
    },
    labels,
  );
  return [sentence(markedCaption(said, provenance, labels), source), figure];
}
