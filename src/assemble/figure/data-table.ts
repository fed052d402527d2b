import type { AddedColumn } from '../../charts/adds.ts';
import { inTable, isUnreliable, published } from '../../disclosure/in-table.ts';
import { HIDDEN_SYMBOLS, type HiddenReason, LOW_RELIABILITY, type PublishedPoint } from '../../disclosure/published.ts';
import { numberText } from '../../indicators/display-number.ts';
import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import type { DataTableNode, TableColumn } from '../nodes.ts';
import type { Labels } from '../publication.ts';
import { baseInTable } from './base.ts';
import { cell } from './cell.ts';
import { categoryType } from './group.ts';
import type { Measured } from './selection.ts';
import type { Plotted, PlottedSeries } from './series.ts';
import { intervalOf } from './words.ts';

/** The table behind a figure: one row per category, all values and limits that are drawn, and counts where one series leaves room for them. */
export function figureTable(plotted: Plotted, measured: Measured, assembly: Assembly): DataTableNode {
  if (plotted.added?.isWholeTable) return tableOf(plotted.added.columns, measured);
  const { labels } = assembly.kit;
  const { decimals, meta } = measured;
  const single = plotted.series.length === 1;
  const overTime = plotted.categories === plotted.periods || plotted.series[0]?.area !== 'areas';
  const rowsName = plotted.rows === 'age' ? 'age_group' : overTime ? 'period' : 'area';
  const counted =
    single &&
    meta.measure !== 'count' &&
    plotted.series[0]?.points.some((point) => point && point.count.kind === 'shown');
  const numeric = (text: string, width = 1): TableColumn => ({ label: text, kind: 'number', width });
  const columns: TableColumn[] = [{ label: label(labels, rowsName), kind: 'rowHeader', width: 2 }];
  if (counted) columns.push(numeric(label(labels, 'count')));
  for (const series of plotted.series) {
    columns.push(numeric(single ? label(labels, `measure.${meta.measure}`) : series.name));
    if (!hasLimits(series)) continue;
    const limits = single ? label(labels, 'limits') : label(labels, 'limits_of', { name: series.name });
    columns.push({ ...numeric(limits, 1.5), joined: true });
  }
  const { added } = plotted;
  const bases = basesOf(plotted, measured);
  for (const { name } of bases)
    columns.push(numeric(bases.length === 1 ? label(labels, 'base') : label(labels, 'base_of', { name })));
  const rows = plotted.categories.map((category, index) => {
    const cells = [cell(category)];
    const first = plotted.series[0]?.points[index];
    if (counted) cells.push(cell(inTable(first, 'count', 0)));
    for (const series of plotted.series) {
      const point = series.points[index];
      const value = inTable(point, 'value', decimals);
      cells.push(cell(value));
      if (!hasLimits(series)) continue;
      const limits = point ? intervalOf(point, decimals, labels) : '';
      cells.push(cell(limits === '' ? whyWithout(point, value) : limits));
    }
    for (const { answers } of bases) cells.push(cell(baseInTable(answers.map(({ points }) => points[index]))));
    return { cells };
  });
  const { level } = plotted;
  if (level) {
    columns.push(numeric(level.name));
    for (const row of rows) row.cells.push(cell(numberText(level.value, decimals)));
  }
  for (const { label: text, kind, width, cells } of added?.columns ?? []) {
    columns.push({ label: text, kind, width });
    for (const [index, row] of rows.entries()) row.cells.push(cell(cells[index] ?? ''));
  }
  const printed = rows.flatMap(({ cells }) => cells.flat().map((node) => ('value' in node ? node.value : '')));
  return {
    type: 'dataTable',
    number: undefined,
    caption: '',
    columns,
    rows,
    notes: hiddenNotes(plotted, measured, printed, assembly),
    wide: false,
    provenance: measured.published.provenance,
    data: { id: '' },
  };
}

/** A table of columns that a kind of chart made itself. */
function tableOf(columns: readonly AddedColumn[], { published: { provenance } }: Measured): DataTableNode {
  const [first] = columns;
  return {
    type: 'dataTable',
    number: undefined,
    caption: '',
    columns: columns.map(({ label: text, kind, width }) => ({ label: text, kind, width })),
    rows: (first?.cells ?? []).map((_, row) => ({ cells: columns.map(({ cells }) => cell(cells[row] ?? '')) })),
    notes: [],
    wide: false,
    provenance,
    data: { id: '' },
  };
}

/** One base of a survey and the series that rest on it: of one place, age and sex, whichever the answer. */
interface Base {
  readonly name: string;
  readonly answers: readonly PlottedSeries[];
}

function basesOf({ series }: Plotted, { meta }: Measured): readonly Base[] {
  const bases = new Map<string, PlottedSeries[]>();
  for (const one of series) {
    if (!categoryType(one.category, meta)?.question) continue;
    const key = `${one.area}\n${one.age}\n${one.sex}`;
    bases.set(key, [...(bases.get(key) ?? []), one]);
  }
  return [...bases.values()].map((answers) => ({ name: answers[0]?.name ?? '', answers }));
}

const hasLimits = ({ points }: PlottedSeries): boolean => points.some((point) => point && point.lower !== null);

/** Limits are not there for the reason that their value is not, or because the source gives none. */
function whyWithout(point: PublishedPoint | undefined, value: string): string {
  return point?.value.kind === 'shown' ? HIDDEN_SYMBOLS.unavailable : value;
}

/** Explains each symbol a figure's table uses; a point that is missing altogether prints as unavailable. */
function hiddenNotes(
  plotted: Plotted,
  { decimals }: Measured,
  printed: readonly string[],
  assembly: Assembly,
): string[] {
  const reasons = new Set<HiddenReason>();
  for (const series of plotted.series) {
    for (const point of series.points) {
      if (!point) reasons.add('unavailable');
      else
        for (const value of [point.count, point.value])
          if (value.kind === 'hidden' && !(value.reason === 'unavailable' && isUnreliable(point)))
            reasons.add(value.reason);
      if (point?.value.kind === 'shown' && point.lower === null && hasLimits(series)) reasons.add('unavailable');
      if (point && published(point.value, decimals, 'table') === HIDDEN_SYMBOLS.low) reasons.add('low');
    }
  }
  const { labels } = assembly.kit;
  if (printed.includes(HIDDEN_SYMBOLS.unavailable)) reasons.add('unavailable');
  // Some tables have no room for the counts, whose reasons are then nobody's.
  const used = [...reasons].filter((reason) => printed.some((text) => text.includes(HIDDEN_SYMBOLS[reason])));
  const symbols = used.map((reason) => label(labels, `symbol.${reason}`, { symbol: HIDDEN_SYMBOLS[reason] }));
  const isMarked = plotted.series.some(({ points }) => points.some((point) => point && isUnreliable(point)));
  return isMarked ? [...symbols, unreliableNote(labels)] : symbols;
}

/** The key to the mark of low reliability. */
export function unreliableNote(labels: Labels): string {
  return label(labels, 'symbol.low_reliability', { symbol: LOW_RELIABILITY });
}
