import type { PhrasingContent } from 'mdast';
import { inTable } from '../../../disclosure/in-table.ts';
import type { PublishedPoint } from '../../../disclosure/published.ts';
import type { Period } from '../../../indicators/period.ts';
import { breaksInside, breaksOf } from '../../../indicators/series-breaks.ts';
import type { Assembly } from '../../assembly.ts';
import { label } from '../../label.ts';
import type { DataTableNode, TableColumn } from '../../nodes.ts';
import { inARow } from '../../words.ts';
import { along } from '../axis.ts';
import { roundedTo } from '../difference.ts';
import { groupInWords } from '../group.ts';
import { commonProvenance, markedCaption } from '../illustrative.ts';
import { showRows, useMethod, usePoints } from '../ledger.ts';
import { placeName } from '../series.ts';
import { listInWords, lowerFirst } from '../words.ts';
import { BREAK, differenceCells } from './difference.ts';
import { symbolNotes } from './notes.ts';
import { type Row, type Rows, rowName } from './row.ts';
import { shareCell, wholeOf } from './share.ts';

/** What stands across, and what is worked out behind it. */
export interface Columns {
  readonly axis: readonly Period[];
  /** The earlier of the two periods that are compared; the later is the last. */
  readonly base: Period | undefined;
  /** The area that the counts of the last period are a share of. */
  readonly shareOf: string | undefined;
}

/** More columns of numbers than this need a page turned. */
const UPRIGHT_COLUMNS = 7;
/** So many measures are named in a caption. */
const NAMED_MEASURES = 3;

const cell = (text: string): PhrasingContent[] => [{ type: 'text', value: text }];

/** The table of figures by year: a row for each indicator, group and area; a column for each period; difference and share behind. */
export function yearsTable(
  found: Rows,
  columns: Columns,
  { caption, id }: { readonly caption: string | undefined; readonly id: string | undefined },
  assembly: Assembly,
): DataTableNode {
  const { labels } = assembly.kit;
  const { rows } = found;
  const provenance = commonProvenance(rows.map(({ measured }) => measured.published.provenance));
  const heads = headsOf(columns, assembly);
  // A caption of the author's own may leave the unit out.
  const unitInRows = caption !== undefined || new Set(rows.map(({ measured }) => measured.meta.id)).size > 1;
  const printed = rows.map((row) => cellsOf(row, columns, assembly));
  for (const row of rows) noteUse(row, columns, assembly);
  const files = new Map(
    rows.flatMap(({ measured }) => {
      const table = assembly.tables.get(measured.meta.id);
      return table ? [[table.file, table] as const] : [];
    }),
  );
  return {
    type: 'dataTable',
    number: 0,
    caption: markedCaption(caption ?? captionOf(rows, columns, assembly), provenance, labels),
    columns: [
      { label: label(labels, 'by_year.row'), kind: 'rowHeader', width: 2 },
      ...heads.map(
        (text, index): TableColumn => ({ label: text, kind: 'number', width: index < columns.axis.length ? 1 : 1.3 }),
      ),
    ],
    rows: rows.map((row, index) => {
      const own = row.measured.published.provenance;
      const unit = unitInRows ? `, ${row.measured.meta.unit}` : '';
      const mark = provenance === undefined ? ` (${label(labels, `row_provenance.${own}`)})` : '';
      return {
        provenance: own,
        cells: [`${rowName(row, rows, assembly)}${unit}${mark}`, ...(printed[index] ?? [])].map(cell),
      };
    }),
    notes: symbolNotes(printed.flat(), labels),
    wide: heads.length > UPRIGHT_COLUMNS,
    provenance,
    files: [...files.values()],
    data: { id: id ?? '' },
  };
}

function headsOf({ axis, base, shareOf }: Columns, assembly: Assembly): string[] {
  const { labels } = assembly.kit;
  const compared = base && [
    label(labels, 'by_year.difference', { from: base.label }),
    label(labels, 'by_year.percent'),
  ];
  return [
    ...axis.map((period) => period.label),
    ...(compared ?? []),
    ...(shareOf === undefined ? [] : [label(labels, 'by_year.share', { whole: placeName(shareOf, assembly) })]),
  ];
}

function cellsOf(row: Row, { axis, base, shareOf }: Columns, assembly: Assembly): string[] {
  const { labels } = assembly.kit;
  const { measured, points } = row;
  const shown = along(axis, points);
  const broken = breaksInside(breaksOf(measured.breaks, points), axis);
  const values = shown.map((point, index) => {
    const value = inTable(point, 'value', measured.decimals);
    const isAfter = broken.some(({ before, through }) => index >= before && index <= through);
    return isAfter ? `${value} ${BREAK}` : value;
  });
  const [from, to] = [base && along([base], points)[0], shown.at(-1)];
  const compared = base && differenceCells(row, from, to, labels);
  return [
    ...values,
    ...(compared ? [compared.difference, compared.percent] : []),
    ...(shareOf === undefined ? [] : [shareCell(row, to, shareOf, labels)]),
  ];
}

/** What it is about, where and when. The unit of one measure stands here, of several in the rows. */
function captionOf(rows: readonly Row[], { axis }: Columns, assembly: Assembly): string {
  const { labels } = assembly.kit;
  const measures = [...new Map(rows.map(({ measured }) => [measured.meta.id, measured])).values()];
  const [first, last] = [axis[0]?.label ?? '', axis.at(-1)?.label ?? ''];
  const areas = [...new Set(rows.map(({ area }) => area))].map((code) => placeName(code, assembly));
  const groups = new Set(rows.map(({ measured, group }) => groupInWords(group, measured, labels)));
  const [group = ''] = groups.size === 1 ? groups : [];
  const place = areas.length > NAMED_MEASURES ? label(labels, 'local_government_areas') : listInWords(areas, labels);
  const slots = {
    where: group === '' ? place : `${group}, ${place}`,
    span: first === last ? first : label(labels, 'range', { lower: first, upper: last }),
  };
  const [only] = measures;
  if (only && measures.length === 1)
    return label(labels, 'by_year.one', { ...slots, measure: only.meta.label, unit: only.meta.unit });
  const names = measures.map(({ meta }, index) => (index === 0 ? meta.short_label : lowerFirst(meta.short_label)));
  const named = names.slice(0, NAMED_MEASURES);
  const more = names.length - named.length;
  const words = more > 0 ? label(labels, 'by_year.more', { first: inARow(named), more }) : listInWords(named, labels);
  return label(labels, 'by_year.several', { ...slots, measures: words });
}

/** Tells the annex of methods what stands in the table; no limits do. */
function noteUse(row: Row, { axis, base, shareOf }: Columns, assembly: Assembly): void {
  const { measured, points } = row;
  const shown = along(axis, points).flatMap((point): PublishedPoint[] =>
    point ? [{ ...point, lower: null, upper: null, limits: [] }] : [],
  );
  usePoints(measured, shown, assembly);
  const beside = [
    base && along([base], points)[0],
    shareOf === undefined ? undefined : wholeOf(row, along(axis, points).at(-1), shareOf),
  ];
  showRows(
    measured,
    beside.flatMap((point) => point ?? []),
    assembly,
  );
  const broken = breaksInside(breaksOf(measured.breaks, points), axis).length > 0;
  if (broken) useMethod(row, 'break', assembly);
  if (!base) return;
  useMethod(row, 'change', assembly);
  if (shown.some((point) => roundedTo(point) !== undefined)) useMethod(row, 'change_rounded', assembly);
}
