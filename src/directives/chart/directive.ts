import { type Assembly, report } from '../../assemble/assembly.ts';
import { checkFigureTexts } from '../../assemble/figure/authored.ts';
import { figureTable } from '../../assemble/figure/data-table.ts';
import { useFigures, useStatement } from '../../assemble/figure/ledger.ts';
import { figureNotes, sourceLine } from '../../assemble/figure/notes.ts';
import { chartSpec, type Plotted, plotByArea, plotOverTime } from '../../assemble/figure/series.ts';
import { spokenOf } from '../../assemble/figure/spoken.ts';
import { subjectOf } from '../../assemble/figure/subject.ts';
import { altOf, headlineOf, marked, subtitleOf } from '../../assemble/figure/titles.ts';
import type { ChartKind } from '../../charts/kind.ts';
import { CHART_KINDS, type ChartKindId } from '../../charts/kinds.ts';
import {
  age,
  area,
  areas,
  choice,
  id,
  indicator,
  listOf,
  optional,
  period,
  periodType,
  preset,
  required,
  whole,
  words,
} from '../attribute.ts';
import { type Call, leaf, type Values } from '../define.ts';

const KINDS = Object.keys(CHART_KINDS) as ChartKindId[];

const ATTRIBUTES = {
  kind: preset(choice(KINDS), 'line', 'the form'),
  indicator: required(indicator, 'what is shown'),
  areas: optional(areas, 'where', '`own`; of a chart of areas `lgas`'),
  age: optional(age, 'the age group', 'all ages, or the first group of an indicator without them'),
  ages: optional(
    listOf(age, 'age groups with commas between'),
    'age groups side by side, in a chart of periods',
    'the one of `age`',
  ),
  period: optional(period, 'the period, in a chart of areas', 'the latest'),
  periods: optional(whole(1), 'how many of the latest periods, in a chart of periods', 'all'),
  period_type: optional(periodType, 'the kind of period', "the indicator's own"),
  benchmark: optional(area, 'the area whose value is a line across a chart of areas', 'no line'),
  headline: optional(words, 'what it shows, in ten words or fewer', 'it is made from the figures'),
  alt: optional(words, 'its alternative text', 'it is made from the figures'),
  id: optional(id, 'its anchor, for links', 'it is numbered'),
};

/** What a chart asks for. */
export type Asked = Values<typeof ATTRIBUTES>;

/** What only charts along periods, and only those along areas, can use. */
const NOT_USED = { areas: ['ages', 'periods'], periods: ['period', 'benchmark'] } as const;

/** A figure. Its number is given later, when the order of the whole publication is known. */
export const part = leaf({
  name: 'chart',
  summary: 'a figure made from published data, with its table',
  attributes: ATTRIBUTES,
  run(asked, call, assembly) {
    const { kind, indicator: measured, headline, alt } = asked;
    if (!everythingIsUsed(asked, call, assembly) || !suits(asked, call, assembly)) return [];
    const plotted = plot(asked, call, assembly);
    if (!plotted || !fits(plotted, kind, call, assembly)) return [];
    const subject = subjectOf(plotted, measured, assembly);
    const titled = { plotted, measured, subject, assembly };
    const spoken = spokenOf(plotted, measured, subject, assembly);
    useFigures(measured, plotted, assembly);
    if (subject) useStatement(subject, assembly);
    const places = { headline: call.placeOf('headline'), alt: call.placeOf('alt') };
    checkFigureTexts({ headline, alt }, places, titled, spoken);
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
        data: { id: asked.id ?? '', says: spoken, ...(call.source ? { source: call.source } : {}) },
      },
    ];
  },
});

/** Reports what was asked for and this form of chart would leave out without a word. */
function everythingIsUsed(asked: Asked, call: Call, assembly: Assembly): boolean {
  const { categories } = CHART_KINDS[asked.kind];
  const unused: string[] = NOT_USED[categories].filter((name) => asked[name] !== undefined);
  if (asked.age !== undefined && asked.ages !== undefined) unused.push('age');
  for (const name of unused) {
    const message = `A ${asked.kind} chart takes no "${name}"${name === 'age' ? ' beside "ages"' : ''}.`;
    report(assembly, 'template/bad-directive', call.placeOf(name), message, {
      fix: 'Leave it out, or use another kind of chart.',
    });
  }
  return unused.length === 0;
}

/** Reports an indicator that this kind of chart cannot show. */
function suits({ kind, indicator: { meta } }: Asked, call: Call, assembly: Assembly): boolean {
  const { measures }: ChartKind = CHART_KINDS[kind];
  if (!measures || measures.includes(meta.measure)) return true;
  const message = `A ${kind} chart cannot show "${meta.id}": it takes ${measures.join(', ')}, not ${meta.measure}.`;
  report(assembly, 'template/bad-directive', call.placeOf('kind'), message, {
    fix: 'Choose another kind of chart or another indicator.',
  });
  return false;
}

function plot(asked: Asked, call: Call, assembly: Assembly): Plotted | undefined {
  return CHART_KINDS[asked.kind].categories === 'areas'
    ? plotByArea(asked.kind, asked, asked.indicator, call.source, assembly)
    : plotOverTime(asked.kind, asked, asked.indicator, call.source, assembly);
}

function fits({ series }: Plotted, kind: ChartKindId, { source }: Call, assembly: Assembly): boolean {
  const { maxSeries } = CHART_KINDS[kind];
  if (series.length <= maxSeries) return true;
  const message = `A ${kind} chart can show ${maxSeries} series at most; this one asks for ${series.length}.`;
  report(assembly, 'template/bad-directive', source, message, {
    fix: 'Name fewer areas or ages, or make two figures.',
  });
  return false;
}
