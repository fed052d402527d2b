import type { Paragraph } from 'mdast';
import type { Assembly } from '../../assemble/assembly.ts';
import { latestOf } from '../../assemble/figure/added.ts';
import { checkFigureTexts } from '../../assemble/figure/authored.ts';
import { figureTable } from '../../assemble/figure/data-table.ts';
import { METHODS, pointsShown, useMethod, usePoints, useStatement } from '../../assemble/figure/ledger.ts';
import { sentence } from '../../assemble/figure/made-table.ts';
import { figureNotes, methodNotes } from '../../assemble/figure/notes.ts';
import { filesOf, partsOf, sourcesOf, useAllFigures } from '../../assemble/figure/pair.ts';
import { chartSpec, type Plotted } from '../../assemble/figure/series.ts';
import { spokenOf } from '../../assemble/figure/spoken.ts';
import { subjectOf } from '../../assemble/figure/subject.ts';
import { altsOf, headlinesOf, marked, onPlate, subtitleOf } from '../../assemble/figure/titles.ts';
import type { FigureNode } from '../../assemble/nodes.ts';
import type { Call } from '../define.ts';
import type { Asked } from './attributes.ts';

/** The chart with its words, its table and all that stands around it. */
export function figure(plotted: Plotted, asked: Asked, call: Call, assembly: Assembly): FigureNode {
  const { indicator: measured, headline, alt } = asked;
  const subject = subjectOf(plotted, measured, assembly);
  const titled = { plotted, measured, subject, assembly };
  const spoken = spokenOf(plotted, measured, subject, assembly);
  useAllFigures(measured, plotted, assembly);
  if (subject) useStatement(subject, assembly);
  const places = { headline: call.placeOf('headline'), alt: call.placeOf('alt') };
  checkFigureTexts({ headline, alt }, places, titled, spoken);
  const headlines = (headline === undefined ? headlinesOf(titled) : [marked(headline, titled)]).map((text) =>
    onPlate(text, plotted, assembly),
  );
  const methods = methodNotes(plotted, measured, subject, assembly);
  const alts = alt === undefined ? altsOf(titled) : undefined;
  return {
    type: 'figure',
    number: 0,
    headline: headlines[0] ?? '',
    subtitle: subtitleOf(titled),
    alt: alts?.[0] ?? onPlate(marked(alt ?? '', titled), plotted, assembly),
    chart: chartSpec(plotted, measured, assembly),
    table: figureTable(plotted, measured, assembly),
    source: sourcesOf(measured, plotted, assembly),
    notes: figureNotes(plotted, measured, methods, assembly),
    provenance: measured.published.provenance,
    csv: filesOf(measured, plotted, assembly),
    shows: partsOf(plotted, measured).map(([{ meta }, part]) => ({ indicator: meta.id, points: pointsShown(part) })),
    data: {
      id: asked.id ?? '',
      says: spoken,
      methods,
      ...(headline === undefined ? { headlines } : {}),
      ...(alts ? { alts } : {}),
      ...(call.source ? { source: call.source } : {}),
    },
  };
}

/** A figure of which its kind of chart makes more than values, and what it shows in a sentence before it. */
export function saying(plotted: Plotted, asked: Asked, call: Call, assembly: Assembly): (FigureNode | Paragraph)[] {
  const { indicator: measured, by } = asked;
  const { says, methods = [] } = plotted.added ?? {};
  for (const method of METHODS.filter((id) => methods.includes(id))) useMethod({ measured }, method, assembly);
  if (by)
    usePoints(
      by,
      plotted.areas.flatMap((code) => latestOf(by, code) ?? []),
      assembly,
    );
  const made = figure(plotted, asked, call, assembly);
  return says === undefined ? [made] : [sentence(marked(says, { measured, assembly }), call.source), made];
}
