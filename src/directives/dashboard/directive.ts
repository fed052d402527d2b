import type { Paragraph, PhrasingContent } from 'mdast';
import type { Assembly } from '../../assemble/assembly.ts';
import { symbolNotes } from '../../assemble/figure/by-year/notes.ts';
import { cell } from '../../assemble/figure/cell.ts';
import { commonProvenance, markedCaption } from '../../assemble/figure/illustrative.ts';
import { useStatement } from '../../assemble/figure/ledger.ts';
import { filledColumns } from '../../assemble/filled-columns.ts';
import { NOTHING } from '../../assemble/hollow.ts';
import { label } from '../../assemble/label.ts';
import type { DataTableNode } from '../../assemble/nodes.ts';
import type { Place } from '../../core/place.ts';
import { choice, id, optional, required } from '../attribute.ts';
import { leaf } from '../define.ts';
import { onAPage } from './on-a-page.ts';
import { type MeasureRow, rowsOf } from './rows.ts';

const COLUMNS = [
  ['measure', 'rowHeader', 4.6],
  ['over_time', 'text', 1.7],
  ['latest', 'text', 2.1],
  ['previous', 'text', 2.1],
  ['baseline', 'text', 2.3],
  ['wanted', 'text', 1.2],
  ['beside', 'text', 1.8],
  ['says', 'text', 2.6],
] as const satisfies readonly (readonly [
  keyof MeasureRow | 'over_time',
  DataTableNode['columns'][number]['kind'],
  number,
])[];

/** One page has no room for what stood before the latest figure. */
const NOT_ON_A_PAGE: ReadonlySet<string> = new Set(['previous', 'baseline']);

/** The measures of success in one table: where each stands, where it stood, where it should go, and what may be said of that. */
export const part = leaf({
  name: 'dashboard',
  summary: 'measures of success in a table: latest, before, baseline, wanted, beside another area, and what that says',
  attributes: {
    measures: required(
      choice(['core', 'local', 'page']),
      'which measures of content/measures.yaml; page: the first series of each that has a figure, as many as one page has room for, and how many it leaves out',
    ),
    id: optional(id, 'its anchor, for links', 'it is numbered'),
  },
  run: ({ measures, id: anchor }, { source }, assembly) => dashboard(measures, anchor, source, assembly),
});

function dashboard(
  which: 'core' | 'local' | 'page',
  anchor: string | undefined,
  source: Place | undefined,
  assembly: Assembly,
): (DataTableNode | Paragraph)[] {
  const { labels } = assembly.kit;
  const place = source ? { source } : {};
  const { core, local } = assembly.model.content.measures;
  const rowsByMeasure = (which === 'page' ? [...core, ...local] : { core, local }[which]).map((measure) =>
    rowsOf(measure, assembly),
  );
  const shown = which === 'page' ? COLUMNS.filter(([key]) => !NOT_ON_A_PAGE.has(key)) : COLUMNS;
  const { rows, left } =
    which === 'page' ? onAPage(rowsByMeasure, shown, assembly.kit) : { rows: rowsByMeasure.flat(), left: '' };
  if (rows.length === 0) {
    const value = label(labels, 'dashboard.no_figures');
    return [{ type: 'paragraph', children: [{ type: 'text', value }], data: { ...NOTHING, ...place } }];
  }
  for (const { statement } of rows) if (statement) useStatement(statement, assembly);
  const given = rows.flatMap(({ statement }) => (statement ? [statement.measured.published.provenance] : []));
  const provenance = commonProvenance(given);
  const printed = rows.map(({ statement, row, line }) => {
    const own = statement?.measured.published.provenance;
    const mark =
      own === 'illustrative' && provenance === undefined ? ` (${label(labels, `row_provenance.${own}`)})` : '';
    const cells = shown.map(([key]): PhrasingContent[] => {
      if (key === 'over_time') return line ? [line] : [];
      return cell(key === 'measure' ? `${row.measure}${mark}` : row[key]);
    });
    return { cells, ...(own ? { provenance: own } : {}) };
  });
  const columns = shown.map(([key, kind, width]) => ({ label: label(labels, `dashboard.${key}`), kind, width }));
  const table: DataTableNode = {
    type: 'dataTable',
    number: 0,
    caption: markedCaption(label(labels, `dashboard.caption.${which}`), provenance, labels),
    ...filledColumns({ columns, rows: printed }, labels),
    notes: [
      ...symbolNotes(
        rows.flatMap(({ row }) => Object.values(row)),
        labels,
      ),
      label(labels, 'dashboard.note'),
      ...(which !== 'page' && rows.some(({ line }) => line) ? [label(labels, 'dashboard.note_line')] : []),
      ...(left === '' ? [] : [left]),
    ],
    wide: true,
    provenance,
    data: { id: anchor ?? '', ...place },
  };
  return [table];
}
