import { type Assembly, report } from '../../assemble/assembly.ts';
import { checkFigureTexts } from '../../assemble/figure/authored.ts';
import { figureTable } from '../../assemble/figure/data-table.ts';
import type { FewShown } from '../../assemble/figure/few-shown.ts';
import { figureNotes, methodNotes } from '../../assemble/figure/notes.ts';
import { filesOf, sourcesOf, useAllFigures } from '../../assemble/figure/pair.ts';
import type { Plotted } from '../../assemble/figure/series.ts';
import { spokenOf } from '../../assemble/figure/spoken.ts';
import { subjectOf } from '../../assemble/figure/subject.ts';
import { headlinesOf, marked, subtitleOf } from '../../assemble/figure/titles.ts';
import { label } from '../../assemble/label.ts';
import type { DataTableNode } from '../../assemble/nodes.ts';
import type { NotAdded } from '../../charts/adds.ts';
import type { ChartKind } from '../../charts/kind.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import type { Call } from '../define.ts';
import type { Asked } from './attributes.ts';

/** What is left of a figure whose areas or groups no page has room for: its numbers, with all that stands below a figure. */
export function tableAlone(
  plotted: Plotted,
  asked: Asked,
  call: Call,
  assembly: Assembly,
  why: readonly string[] = [],
): DataTableNode {
  const { indicator: measured, headline } = asked;
  const { labels } = assembly.kit;
  const titled = { plotted, measured, subject: undefined, assembly };
  useAllFigures(measured, plotted, assembly);
  const table = figureTable(plotted, measured, assembly);
  const title = headline === undefined ? (headlinesOf(titled)[0] ?? '') : marked(headline, titled);
  return {
    ...table,
    number: 0,
    caption: title === subtitleOf(titled) ? title : `${title}: ${subtitleOf(titled)}`,
    notes: [
      ...why,
      ...table.notes,
      ...figureNotes(plotted, measured, methodNotes(plotted, measured, undefined, assembly), assembly),
      label(labels, 'source', { text: sourcesOf(measured, plotted, assembly) }),
    ],
    files: filesOf(measured, plotted, assembly),
    data: { id: asked.id ?? '', ...(call.source ? { source: call.source } : {}) },
  };
}

/** Why a line over time would be a dot, where so few periods have figures. */
export function noLine({ kind, categories }: Plotted, { kit }: Assembly): NotAdded | undefined {
  const { fewestPeriods = 0 }: ChartKind = CHART_KINDS[kind];
  if (categories.length >= fewestPeriods) return undefined;
  return { why: label(kit.labels, 'made.why.one_period', { period: categories[0] ?? '' }) };
}

/** A figure that its kind of chart cannot make: its table, and why in words. Code: chart/not-drawn. */
export function tableOfWhy(
  plotted: Plotted,
  { why }: NotAdded,
  asked: Asked,
  call: Call,
  assembly: Assembly,
): DataTableNode {
  const words = label(assembly.kit.labels, 'note_not_drawn', { why });
  report(assembly, 'chart/not-drawn', call.source, words);
  return tableAlone(plotted, asked, call, assembly, [words]);
}

/** What is shown of a figure whose own values are nearly all held back, and in words that they are. Code: chart/few-shown. */
export function tableOfFew(
  plotted: Plotted,
  { words, rest }: FewShown,
  asked: Asked,
  call: Call,
  assembly: Assembly,
): DataTableNode {
  const { indicator: measured, headline } = asked;
  report(assembly, 'chart/few-shown', call.source, words);
  const subject = subjectOf(plotted, measured, assembly);
  const titled = { plotted, measured, subject, assembly };
  const places = { headline: call.placeOf('headline'), alt: undefined };
  checkFigureTexts({ headline, alt: undefined }, places, titled, spokenOf(plotted, measured, subject, assembly));
  return tableAlone(rest, asked, call, assembly, [words]);
}

/** All groups of a category, such as the answers of a survey, can be more than a chart can show. */
export const isManyGroups = ({ series }: Plotted, { kind, category }: Asked): boolean =>
  category !== undefined && series.length > CHART_KINDS[kind].maxSeries;

/** Their numbers without a chart, and says so. Code: chart/many-groups. */
export function tableOfGroups(plotted: Plotted, asked: Asked, call: Call, assembly: Assembly): DataTableNode {
  const { maxSeries } = CHART_KINDS[asked.kind];
  const message = `A ${asked.kind} chart can show ${maxSeries} groups and this one asks for ${plotted.series.length}: only the table is printed.`;
  report(assembly, 'chart/many-groups', call.placeOf('category'), message);
  return tableAlone(plotted, asked, call, assembly);
}

/** Says what became of a chart of more areas than a page shows. Code: chart/many-areas. */
export function reportManyAreas(plotted: Plotted, plates: number, { source }: Call, assembly: Assembly): void {
  const { mostCategories } = CHART_KINDS[plotted.kind];
  const areas = plotted.categories.length;
  const made = plates === 0 ? 'only the table is printed' : `it is printed as ${plates} charts of one scale`;
  report(
    assembly,
    'chart/many-areas',
    source,
    `The chart has ${areas} areas and a page shows ${mostCategories}: ${made}.`,
  );
}
