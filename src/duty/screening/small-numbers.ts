import type { FigureNode } from '../../assemble/nodes.ts';
import { plainText } from '../../assemble/plain-text.ts';
import { kept } from '../../core/kept.ts';
import { type Place, placeOf } from '../../core/place.ts';
import { cellId } from '../../disclosure/cell-id.ts';
import { clearedId } from '../../disclosure/clearances.ts';
import { countsOf, firstPublished } from '../../disclosure/publish-series.ts';
import type { PublishedIndicator, PublishedIndicators } from '../../disclosure/published.ts';
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
export const shownSmallNumbers = kept(({ model, published, publications }: DutyFacts): readonly ShownSmallNumber[] => {
  const { indicators, disclosure } = model.content;
  const found: ShownSmallNumber[] = [];
  const cleared = clearedCounts(model, published);
  const rules = new Map<string, { rule: AppliedRule; counted: boolean }>();
  for (const meta of indicators) {
    const rule = appliedRule(meta, disclosure.disclosure_rules);
    if (!rule) continue;
    rules.set(meta.id, { rule, counted: meta.measure === 'count' });
    const indicator = published.get(meta.id);
    for (const { area, period, id, count } of indicator ? smallIn(firstPublished(indicator), meta, disclosure) : []) {
      if (cleared.has(id)) continue;
      const where = `${meta.label}, ${model.names.get(area) ?? area}, ${period}`;
      found.push({ place: placeOf(meta.disclosure, 'rule'), where, count });
    }
  }
  const isCleared = (id: string, count: number): boolean => {
    for (const one of cleared.values()) if (one.indicator === id && one.count === count) return true;
    return false;
  };
  for (const { figures, labels } of publications) {
    for (const figure of figures) {
      for (const { indicator: id } of figure.shows) {
        const known = rules.get(id);
        if (!known) continue;
        const isSmall = (count: number): boolean => hides(known.rule, count) && !isCleared(id, count);
        for (const one of countsIn(figure, known.counted, labels.count ?? '', isSmall)) found.push(one);
      }
    }
  }
  return found;
});

/** A published count that a rule hides, by its id. */
interface Small {
  readonly id: string;
  readonly area: string;
  readonly period: string;
  readonly count: number;
}

type Content = DutyFacts['model']['content'];

/** Editions share what is published, and nearly always the rules. */
const smallIn = kept(
  (
    { series: all }: PublishedIndicator,
    meta: Content['indicators'][number],
    { disclosure_rules }: Content['disclosure'],
  ): readonly Small[] => {
    const rule = appliedRule(meta, disclosure_rules);
    if (!rule) return [];
    const found: Small[] = [];
    for (const series of all) {
      const { area, age, sex, category } = series;
      for (const { count, period } of countsOf(series)) {
        if (count.kind !== 'shown' || !hides(rule, count.value)) continue;
        const id = cellId(meta.id, { area, age, sex, category, period });
        found.push({ id, area, period: period.label, count: count.value });
      }
    }
    return found;
  },
);

/** The counts that are shown because somebody cleared them, by what they count. */
function clearedCounts({ content }: DutyFacts['model'], published: PublishedIndicators) {
  const { clearances = [] } = content.disclosure;
  const metas = new Map(content.indicators.map((meta) => [meta.id, meta]));
  const ids = new Set(
    clearances.flatMap((clearance) => {
      const meta = metas.get(clearance.cell.indicator);
      return meta ? [clearedId(clearance, meta)] : [];
    }),
  );
  const found = new Map<string, { readonly indicator: string; readonly count: number }>();
  if (ids.size === 0) return found;
  const cleared = new Set(clearances.map(({ cell }) => cell.indicator));
  for (const series of [...cleared].flatMap((indicator) => published.get(indicator)?.series ?? [])) {
    const { indicator, area, age, sex, category } = series;
    for (const { count, period } of countsOf(series)) {
      const id = cellId(indicator, { area, age, sex, category, period });
      if (ids.has(id) && count.kind === 'shown') found.set(id, { indicator, count: count.value });
    }
  }
  return found;
}

/** The counts in the table behind a figure that are not to be shown. */
function countsIn(
  { table, number, data }: FigureNode,
  counted: boolean,
  countLabel: string,
  isSmall: (count: number) => boolean,
): ShownSmallNumber[] {
  const columns = table.columns.flatMap(({ kind, label }, at) =>
    kind === 'number' && (counted || label === countLabel) ? [at] : [],
  );
  return table.rows.flatMap(({ cells }) =>
    columns.flatMap((at) => {
      const text = (cells[at] ?? []).map(plainText).join('');
      if (!/^[\d,]+$/.test(text)) return [];
      const count = Number(text.replaceAll(',', ''));
      if (!isSmall(count)) return [];
      return [{ place: data.source, where: `figure ${number}, ${(cells[0] ?? []).map(plainText).join('')}`, count }];
    }),
  );
}
