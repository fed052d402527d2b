import { CHART_KINDS, isChartKind } from '../../charts/kinds.ts';
import { didYouMean } from '../../core/nearest.ts';
import { dateInWords } from '../words.ts';
import { type Assembly, report } from '../assembly.ts';
import { label } from '../label.ts';
import type { Directive } from '../markdown.ts';
import type { FigureNode } from '../nodes.ts';
import { figureTable } from './data-table.ts';
import { indicatorNamed, type Measured } from './selection.ts';
import { chartSpec, placeName, type Plotted, plotByArea, plotOverTime } from './series.ts';
import { ageInWords, listInWords, lowerFirst, published } from './words.ts';

/** `::chart{kind indicator areas …}` → a figure. Its number is given later, when the order of the whole publication is known. */
export function figure(directive: Directive, assembly: Assembly): FigureNode[] {
  const { attributes, place } = directive;
  const kind = attributes.kind ?? 'line';
  if (!isChartKind(kind)) {
    const message = `There is no chart of the kind "${kind}".${didYouMean(kind, Object.keys(CHART_KINDS))}`;
    report(assembly, 'template/bad-directive', place, message, { fix: `Use one of: ${Object.keys(CHART_KINDS).join(', ')}.` });
    return [];
  }
  const measured = indicatorNamed(attributes.indicator ?? '', place, assembly);
  const { word, categories, maxSeries } = CHART_KINDS[kind];
  const plot = categories === 'areas' ? plotByArea : plotOverTime;
  const plotted = measured && plot(kind, directive, measured, assembly);
  if (!measured || !plotted) return [];
  if (plotted.series.length > maxSeries) {
    const message = `A ${kind} chart can show ${maxSeries} series at most; this one asks for ${plotted.series.length}.`;
    report(assembly, 'template/bad-directive', place, message, { fix: 'Name fewer areas or ages, or make two figures.' });
    return [];
  }
  const { labels } = assembly.kit;
  const illustrative = measured.published.provenance === 'illustrative';
  const mark = (text: string): string => (illustrative ? label(labels, 'illustrative_prefix', { text }) : text);
  const sentence = levels(plotted, measured, assembly);
  const csv = assembly.downloads.get(measured.meta.id) ?? { file: '', bytes: 0 };
  return [
    {
      type: 'figure',
      number: 0,
      headline: mark(attributes.headline ?? headline(plotted, measured, assembly)),
      subtitle: subtitle(plotted, measured, assembly),
      alt: mark(`${label(labels, 'alt', { word, subject: subject(plotted, measured, assembly) })} ${sentence}`),
      chart: chartSpec(plotted, measured, assembly),
      table: figureTable(plotted, measured, assembly),
      source: sourceLine(measured, assembly),
      notes: notes(plotted, measured, assembly),
      provenance: measured.published.provenance,
      csv,
      data: { id: attributes.id ?? '', ...(place ? { source: place } : {}) },
    },
  ];
}

function span(plotted: Plotted, assembly: Assembly): string {
  const [first, last] = [plotted.periods[0] ?? '', plotted.periods.at(-1) ?? ''];
  return first === last ? first : label(assembly.kit.labels, 'range', { lower: first, upper: last });
}

/** Where the figure is about: the areas by name, or "areas" when there are many. */
function where(plotted: Plotted, assembly: Assembly): string {
  const names = plotted.areas.map((code) => placeName(code, assembly));
  return names.length > 4 ? label(assembly.kit.labels, 'local_government_areas') : listInWords(names, assembly.kit.labels);
}

function subject(plotted: Plotted, { meta }: Measured, assembly: Assembly): string {
  return label(assembly.kit.labels, 'figure_subject', {
    measure: lowerFirst(meta.label),
    where: where(plotted, assembly),
    span: span(plotted, assembly),
  });
}

function subtitle(plotted: Plotted, { meta }: Measured, assembly: Assembly): string {
  const { labels } = assembly.kit;
  const ages = plotted.ages.map((age) => ageInWords(age, labels));
  return label(labels, 'figure_subtitle', {
    measure: meta.label,
    unit: meta.unit,
    group: listInWords(ages, labels),
    where: where(plotted, assembly),
    span: span(plotted, assembly),
  });
}

/** Says the level only: a direction needs a test, which this sentence does not make. */
function headline(plotted: Plotted, { meta, decimals }: Measured, assembly: Assembly): string {
  const { labels } = assembly.kit;
  const first = plotted.series[0];
  const last = first?.points.at(-1);
  if (first?.area === 'areas' || !last) return label(labels, 'headline_by_area', { measure: meta.short_label, span: span(plotted, assembly) });
  if (plotted.ages.length > 1) return label(labels, 'headline_by_age', { measure: meta.short_label, where: where(plotted, assembly) });
  return label(labels, 'headline_level', {
    measure: meta.short_label,
    value: published(last.value, decimals),
    where: placeName(first?.area ?? '', assembly),
    period: plotted.categories.at(-1) ?? '',
  });
}

/** The latest level of each series, or of the first and last area: the sentence of the alternative text. */
function levels(plotted: Plotted, { meta, decimals }: Measured, assembly: Assembly): string {
  const { labels } = assembly.kit;
  const first = plotted.series[0];
  const parts =
    first?.area === 'areas'
      ? [0, plotted.categories.length - 1].map((i) => ({ name: plotted.categories[i] ?? '', point: first.points[i] }))
      : plotted.series.map((series) => ({ name: series.name, point: series.points.at(-1) }));
  const spoken = parts.flatMap(({ name, point }) =>
    point ? [label(labels, point.value.kind === 'shown' ? 'level_of' : 'level_hidden', { name, value: published(point.value, decimals) })] : [],
  );
  return label(labels, 'levels', {
    period: plotted.periods.at(-1) ?? '',
    levels: listInWords([...new Set(spoken)], labels),
    unit: meta.unit,
  });
}

function sourceLine({ meta, published: { provenance } }: Measured, assembly: Assembly): string {
  const { labels } = assembly.kit;
  if (provenance === 'illustrative') return label(labels, 'source_illustrative', { title: meta.source.title });
  const accessed = meta.source.accessed ? label(labels, 'source_accessed', { date: dateInWords(meta.source.accessed) }) : '';
  return label(labels, 'source_line', {
    publisher: meta.source.publisher,
    title: meta.source.title,
    accessed,
    licence: label(labels, `licence.${meta.source.licence}`),
  });
}

function notes(plotted: Plotted, { meta }: Measured, assembly: Assembly): string[] {
  const { labels } = assembly.kit;
  return [
    ...plotted.breaks.map((b) => label(labels, 'note_break', { period: plotted.categories[b.before] ?? '', text: b.text })),
    ...(plotted.absent.length > 0 ? [label(labels, 'note_absent', { names: listInWords(plotted.absent, labels) })] : []),
    ...meta.caveats,
  ];
}
