import type { ChartKind } from '../../charts/kind.ts';
import { CHART_KINDS, isChartKind } from '../../charts/kinds.ts';
import { didYouMean } from '../../core/nearest.ts';
import { type Assembly, report } from '../assembly.ts';
import type { Directive } from '../markdown.ts';
import type { FigureNode } from '../nodes.ts';
import { checkFigureTexts } from './authored.ts';
import { figureTable } from './data-table.ts';
import { useFigures, useStatement } from './ledger.ts';
import { figureNotes, sourceLine } from './notes.ts';
import { indicatorNamed } from './selection.ts';
import { chartSpec, plotByArea, plotOverTime } from './series.ts';
import { spokenOf } from './spoken.ts';
import { subjectOf } from './subject.ts';
import { altOf, headlineOf, marked, subtitleOf } from './titles.ts';

/** `::chart{kind indicator areas …}` → a figure. Its number is given later, when the order of the whole publication is known. */
export function figure(directive: Directive, assembly: Assembly): FigureNode[] {
  const { attributes, place } = directive;
  const kind = attributes.kind ?? 'line';
  if (!isChartKind(kind)) {
    const message = `There is no chart of the kind "${kind}".${didYouMean(kind, Object.keys(CHART_KINDS))}`;
    report(assembly, 'template/bad-directive', place, message, {
      fix: `Use one of: ${Object.keys(CHART_KINDS).join(', ')}.`,
    });
    return [];
  }
  const measured = indicatorNamed(attributes.indicator ?? '', place, assembly);
  const { categories, maxSeries, measures }: ChartKind = CHART_KINDS[kind];
  if (measured && measures && !measures.includes(measured.meta.measure)) {
    const message = `A ${kind} chart cannot show "${measured.meta.id}": it takes ${measures.join(', ')}, not ${measured.meta.measure}.`;
    report(assembly, 'template/bad-directive', place, message, {
      fix: 'Choose another kind of chart or another indicator.',
    });
    return [];
  }
  const plot = categories === 'areas' ? plotByArea : plotOverTime;
  const plotted = measured && plot(kind, directive, measured, assembly);
  if (!measured || !plotted) return [];
  if (plotted.series.length > maxSeries) {
    const message = `A ${kind} chart can show ${maxSeries} series at most; this one asks for ${plotted.series.length}.`;
    report(assembly, 'template/bad-directive', place, message, {
      fix: 'Name fewer areas or ages, or make two figures.',
    });
    return [];
  }
  const subject = subjectOf(plotted, measured, assembly);
  const titled = { plotted, measured, subject, assembly };
  const spoken = spokenOf(plotted, measured, subject, assembly);
  useFigures(measured, plotted, assembly);
  if (subject) useStatement(subject, assembly);
  checkFigureTexts(directive, titled, spoken);
  const { headline, alt } = attributes;
  return [
    {
      type: 'figure',
      number: 0,
      headline: headline === undefined ? headlineOf(titled) : marked(headline, titled),
      subtitle: subtitleOf(titled),
      alt: alt === undefined ? altOf(titled) : marked(alt, titled),
      chart: chartSpec(plotted, measured, assembly),
      table: figureTable(plotted, measured, assembly),
      source: sourceLine(measured, assembly),
      notes: figureNotes(plotted, measured, subject, assembly),
      provenance: measured.published.provenance,
      csv: assembly.tables.get(measured.meta.id) ?? { file: '', bytes: () => 0 },
      data: { id: attributes.id ?? '', says: spoken, ...(place ? { source: place } : {}) },
    },
  ];
}
