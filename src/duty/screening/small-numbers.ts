import type { FigureNode } from '../../assemble/nodes.ts';
import { plainText } from '../../assemble/plain-text.ts';
import { type Place, placeOf } from '../../core/place.ts';
import { cellId } from '../../disclosure/cell-id.ts';
import { clearedId } from '../../disclosure/clearances.ts';
import { countsOf } from '../../disclosure/publish-series.ts';
import { type AppliedRule, appliedRule, hides } from '../../disclosure/rule.ts';
import type { DutyFacts } from '../outcome.ts';

/** A count that its indicator's rule hides, shown all the same. */
export interface ShownSmallNumber {
  /** The place of the rule in the indicator's metadata, or of the figure in the content. */
  readonly place: Place | undefined;
  readonly where: string;
  readonly count: number;
}

/**
 * Counts within the range that the owner of the data hides, among the published figures and in the tables behind charts.
 * Published figures are protected as they are made; this looks at what came out.
 */
export function shownSmallNumbers(facts: DutyFacts): ShownSmallNumber[] {
  const { indicators, disclosure } = facts.model.content;
  const found: ShownSmallNumber[] = [];
  const cleared = clearedCounts(facts);
  const rules = new Map<string, { rule: AppliedRule; counted: boolean }>();
  for (const meta of indicators) {
    const rule = appliedRule(meta, disclosure.disclosure_rules);
    if (!rule) continue;
    rules.set(meta.id, { rule, counted: meta.measure === 'count' });
    for (const series of facts.published.get(meta.id)?.series ?? []) {
      const { area, age, sex, category } = series;
      for (const { count, period } of countsOf(series)) {
        if (count.kind !== 'shown' || !hides(rule, count.value)) continue;
        if (cleared.has(cellId(meta.id, { area, age, sex, category, period }))) continue;
        const where = `${meta.label}, ${facts.model.names.get(area) ?? area}, ${period.label}`;
        found.push({ place: placeOf(meta.disclosure, 'rule'), where, count: count.value });
      }
    }
  }
  const clearedIn = (id: string): ReadonlySet<number> =>
    new Set([...cleared].flatMap(([, one]) => (one.indicator === id ? [one.count] : [])));
  for (const { figures, labels } of facts.publications) {
    for (const figure of figures) {
      const known = rules.get(indicatorOf(figure));
      if (known)
        found.push(
          ...countsIn(figure, known.counted, labels.count ?? '').filter(
            ({ count }) => hides(known.rule, count) && !clearedIn(indicatorOf(figure)).has(count),
          ),
        );
    }
  }
  return found;
}

/** The counts that are shown because somebody cleared them, by what they count. */
function clearedCounts({ model, published }: DutyFacts) {
  const { clearances = [] } = model.content.disclosure;
  const metas = new Map(model.content.indicators.map((meta) => [meta.id, meta]));
  const ids = new Set(
    clearances.flatMap((clearance) => {
      const meta = metas.get(clearance.cell.indicator);
      return meta ? [clearedId(clearance, meta)] : [];
    }),
  );
  const found = new Map<string, { readonly indicator: string; readonly count: number }>();
  if (ids.size === 0) return found;
  for (const series of [...published.values()].flatMap((one) => one.series)) {
    const { indicator, area, age, sex, category } = series;
    for (const { count, period } of countsOf(series)) {
      const id = cellId(indicator, { area, age, sex, category, period });
      if (ids.has(id) && count.kind === 'shown') found.set(id, { indicator, count: count.value });
    }
  }
  return found;
}

/** A figure's data file is named after its indicator. */
const indicatorOf = (figure: FigureNode): string =>
  figure.csv.file.replace(/^data\//, '').replace(/(?:-ILLUSTRATIVE)?\.csv$/, '');

function countsIn(figure: FigureNode, counted: boolean, countLabel: string): ShownSmallNumber[] {
  const { columns, rows } = figure.table;
  return rows.flatMap(({ cells }) =>
    columns.flatMap((column, at) => {
      const text = (cells[at] ?? []).map(plainText).join('');
      const isCount = column.kind === 'number' && (counted || column.label === countLabel);
      if (!isCount || !/^[\d,]+$/.test(text)) return [];
      return [
        {
          place: figure.data.source,
          where: `figure ${figure.number}, ${(cells[0] ?? []).map(plainText).join('')}`,
          count: Number(text.replaceAll(',', '')),
        },
      ];
    }),
  );
}
