import type { Paragraph } from 'mdast';
import { type Assembly, report } from '../../assemble/assembly.ts';
import { addedTo, latestOf } from '../../assemble/figure/added.ts';
import { checkFigureTexts } from '../../assemble/figure/authored.ts';
import { finestAges, plotByAge } from '../../assemble/figure/by-age.ts';
import { figureTable } from '../../assemble/figure/data-table.ts';
import { type FewShown, fewShown } from '../../assemble/figure/few-shown.ts';
import { METHODS, pointsShown, useFigures, useMethod, usePoints, useStatement } from '../../assemble/figure/ledger.ts';
import { sentence } from '../../assemble/figure/made-table.ts';
import { figureNotes, methodNotes, sourceLine } from '../../assemble/figure/notes.ts';
import { platesOf } from '../../assemble/figure/plates.ts';
import { chartSpec, type Plotted, plotByArea, plotOverTime } from '../../assemble/figure/series.ts';
import { spokenOf } from '../../assemble/figure/spoken.ts';
import { subjectOf } from '../../assemble/figure/subject.ts';
import { altsOf, headlinesOf, marked, onPlate, subtitleOf } from '../../assemble/figure/titles.ts';
import { label } from '../../assemble/label.ts';
import type { DataTableNode, FigureNode } from '../../assemble/nodes.ts';
import type { NotAdded } from '../../charts/adds.ts';
import type { ChartKind } from '../../charts/kind.ts';
import { CHART_KINDS, type ChartKindId } from '../../charts/kinds.ts';
import { overlap } from '../../indicators/age-bands.ts';
import {
  area,
  areas,
  choice,
  id,
  indicator,
  optional,
  period,
  periodType,
  preset,
  required,
  whole,
  words,
} from '../attribute.ts';
import { type Call, leaf, type Values } from '../define.ts';
import { askedGroups, GROUPS, type Reporting } from '../group.ts';

/** Those that it makes: the others have a directive of their own name. */
const KINDS = (Object.keys(CHART_KINDS) as ChartKindId[]).filter((id) => CHART_KINDS[id].categories !== 'own');

const ATTRIBUTES = {
  kind: preset(choice(KINDS), 'line', 'the form'),
  indicator: required(indicator, 'what is shown'),
  areas: optional(areas, 'where', '`own`; of a chart of areas `lgas`'),
  ...GROUPS,
  period: optional(period, 'the period, in a chart of areas', 'the latest'),
  periods: optional(whole(1), 'how many of the latest periods, in a chart of periods', 'all'),
  from: optional(period, 'the first period shown, in a chart of periods', 'the earliest'),
  to: optional(period, 'the last period shown, in a chart of periods', 'the latest'),
  period_type: optional(periodType, 'the kind of period', "the indicator's own"),
  benchmark: optional(
    area,
    'the area whose value is a line across a chart of areas, or beside which those of a map are shaded',
    'none',
  ),
  by: optional(indicator, 'another indicator of the same areas, beside which they are set', 'none'),
  groups: optional(whole(2), 'into how many groups the areas are put by the other indicator', '`5`'),
  most: optional(
    choice(['highest', 'lowest']),
    'which values of the other indicator are the most deprived',
    '`highest`; of a rank `lowest`',
  ),
  headline: optional(words, 'what it shows, in ten words or fewer', 'it is made from the figures'),
  alt: optional(words, 'its alternative text', 'it is made from the figures'),
  id: optional(id, 'its anchor, for links', 'it is numbered'),
};

const NAMES = Object.keys(ATTRIBUTES) as (keyof typeof ATTRIBUTES)[];

/** What a chart asks for. */
export type Asked = Values<typeof ATTRIBUTES>;

/** The sides of a chart of ages. */
const SIDES = ['male', 'female'] as const;
/** What every kind of chart takes. */
const OF_ALL: readonly string[] = ['kind', 'indicator', 'headline', 'alt', 'id'];

/** A figure. Its number is given later, when the order of the whole publication is known. */
export const part = leaf({
  name: 'chart',
  summary: 'a figure made from published data, with its table',
  attributes: ATTRIBUTES,
  run(asked, call, assembly) {
    const { kind } = asked;
    if (!everythingIsUsed(asked, call, assembly) || !suits(asked, call, assembly)) return [];
    const whole = plot(asked, call, assembly);
    if (!whole) return [];
    if (isManyGroups(whole, asked)) return [tableOfGroups(whole, asked, call, assembly)];
    if (!fits(whole, kind, call, assembly)) return [];
    const few = fewShown(whole, assembly);
    if (few) return [tableOfFew(whole, few, asked, call, assembly)];
    const added = whole.added ?? addedTo(whole, asked.indicator, asked, assembly);
    if (added && 'why' in added && added.unplaced) return reportUnplaced(added.unplaced, call, assembly);
    if (added && 'why' in added) return [tableOfWhy(whole, added, asked, call, assembly)];
    if (added) return saying({ ...whole, added }, asked, call, assembly);
    const plates = platesOf(whole);
    if (plates.length !== 1) reportManyAreas(whole, plates.length, call, assembly);
    if (plates.length === 0) return [tableAlone(whole, asked, call, assembly)];
    return plates.map((plotted) => figure(plotted, asked, call, assembly));
  },
});

function figure(plotted: Plotted, asked: Asked, call: Call, assembly: Assembly): FigureNode {
  const { indicator: measured, headline, alt } = asked;
  const subject = subjectOf(plotted, measured, assembly);
  const titled = { plotted, measured, subject, assembly };
  const spoken = spokenOf(plotted, measured, subject, assembly);
  useFigures(measured, plotted, assembly);
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
    source: sourceLine(measured, assembly),
    notes: figureNotes(plotted, measured, methods, assembly),
    provenance: measured.published.provenance,
    csv: [assembly.tables.get(measured.meta.id) ?? []].flat(),
    shows: [{ indicator: measured.meta.id, points: pointsShown(plotted) }],
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
function saying(plotted: Plotted, asked: Asked, call: Call, assembly: Assembly): (FigureNode | Paragraph)[] {
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

/** Says which areas have no place on a map, or one that another has. Code: map/no-place. */
function reportUnplaced(names: readonly string[], { source }: Call, assembly: Assembly): [] {
  const [first, ...others] = names;
  const message = `${first}${others.length > 0 ? ` and ${others.length} more` : ''} ${others.length > 0 ? 'have' : 'has'} no place of their own on this map.`;
  report(assembly, 'map/no-place', source, others.length > 0 ? message : message.replace('their', 'its'));
  return [];
}

/** A figure that its kind of chart cannot make: its table, and why in words. Code: chart/not-drawn. */
function tableOfWhy(plotted: Plotted, { why }: NotAdded, asked: Asked, call: Call, assembly: Assembly): DataTableNode {
  const words = label(assembly.kit.labels, 'note_not_drawn', { why });
  report(assembly, 'chart/not-drawn', call.source, words);
  return tableAlone(plotted, asked, call, assembly, [words]);
}

/** What is left of a figure whose areas or groups no page has room for: its numbers, with all that stands below a figure. */
function tableAlone(
  plotted: Plotted,
  asked: Asked,
  call: Call,
  assembly: Assembly,
  why: readonly string[] = [],
): DataTableNode {
  const { indicator: measured, headline } = asked;
  const { labels } = assembly.kit;
  const titled = { plotted, measured, subject: undefined, assembly };
  useFigures(measured, plotted, assembly);
  const table = figureTable(plotted, measured, assembly);
  const title = headline === undefined ? (headlinesOf(titled)[0] ?? '') : marked(headline, titled);
  const file = assembly.tables.get(measured.meta.id);
  return {
    ...table,
    number: 0,
    caption: title === subtitleOf(titled) ? title : `${title}: ${subtitleOf(titled)}`,
    notes: [
      ...why,
      ...table.notes,
      ...figureNotes(plotted, measured, methodNotes(plotted, measured, undefined, assembly), assembly),
      label(labels, 'source', { text: sourceLine(measured, assembly) }),
    ],
    files: file === undefined ? [] : [file],
    data: { id: asked.id ?? '', ...(call.source ? { source: call.source } : {}) },
  };
}

/** What is shown of a figure whose own values are nearly all held back, and in words that they are. Code: chart/few-shown. */
function tableOfFew(
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
const isManyGroups = ({ series }: Plotted, { kind, category }: Asked): boolean =>
  category !== undefined && series.length > CHART_KINDS[kind].maxSeries;

/** Their numbers without a chart, and says so. Code: chart/many-groups. */
function tableOfGroups(plotted: Plotted, asked: Asked, call: Call, assembly: Assembly): DataTableNode {
  const { maxSeries } = CHART_KINDS[asked.kind];
  const message = `A ${asked.kind} chart can show ${maxSeries} groups and this one asks for ${plotted.series.length}: only the table is printed.`;
  report(assembly, 'chart/many-groups', call.placeOf('category'), message);
  return tableAlone(plotted, asked, call, assembly);
}

/** Says what became of a chart of more areas than a page shows. Code: chart/many-areas. */
function reportManyAreas(plotted: Plotted, plates: number, { source }: Call, assembly: Assembly): void {
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

/** Reports what was asked for and this form of chart would leave out without a word, and what it cannot do without. */
function everythingIsUsed(asked: Asked, call: Call, assembly: Assembly): boolean {
  const { uses, needs = [] }: ChartKind = CHART_KINDS[asked.kind];
  const unused: string[] = NAMES.filter(
    (name) => asked[name] !== undefined && !OF_ALL.includes(name) && !uses.includes(name),
  );
  const missing = NAMES.filter((name) => asked[name] === undefined && needs.includes(name));
  for (const name of missing)
    report(assembly, 'template/bad-directive', call.place, `A ${asked.kind} chart needs ${name}="…".`, {
      fix: `Write ${name}= and ${ATTRIBUTES[name].description}.`,
    });
  if (asked.age !== undefined && asked.ages !== undefined) unused.push('age');
  for (const name of unused) {
    const message = `A ${asked.kind} chart takes no "${name}"${name === 'age' ? ' beside "ages"' : ''}.`;
    report(assembly, 'template/bad-directive', call.placeOf(name), message, {
      fix: 'Leave it out, or use another kind of chart.',
    });
  }
  return unused.length === 0 && missing.length === 0;
}

/** Reports an indicator whose measure this kind of chart cannot show, and the kinds that can. Code: chart/measure. */
function suits({ kind, indicator: { meta } }: Asked, call: Call, assembly: Assembly): boolean {
  const { measures, categories }: ChartKind = CHART_KINDS[kind];
  if (measures.includes(meta.measure)) return true;
  const others = KINDS.map((other): ChartKind => CHART_KINDS[other]).filter((other) =>
    other.measures.includes(meta.measure),
  );
  const alike = others.filter((other) => other.categories === categories);
  const names = (alike.length > 0 ? alike : others).map(({ name }) => `kind="${name}"`);
  const message = `A ${kind} chart cannot show "${meta.id}": it takes ${measures.join(', ')}, not ${meta.measure}.`;
  report(assembly, 'chart/measure', call.placeOf('kind'), message, { fix: `Use ${names.join(' or ')}.` });
  return false;
}

/** What the chart shows. Codes: chart/no-data, template/bad-directive. */
function plot(asked: Asked, call: Call, assembly: Assembly): Plotted | undefined {
  const { kind, indicator: measured } = asked;
  const placeOf = (name: string) => call.placeOf(name);
  const reporting = { code: 'chart/no-data', placeOf } as const;
  if (CHART_KINDS[kind].categories === 'ages') return plotAges(asked, reporting, call, assembly);
  const groups = askedGroups(measured, asked, reporting, assembly);
  if (!groups) return undefined;
  if (CHART_KINDS[kind].categories === 'periods')
    return plotOverTime(kind, { ...asked, groups }, measured, call.source, assembly);
  const [group] = groups;
  if (group && groups.length === 1) return plotByArea(kind, { ...asked, group }, measured, call.source, assembly);
  const message = `A ${kind} chart shows one group of people for each area; this one asks for ${groups.length}.`;
  report(assembly, 'template/bad-directive', call.placeOf('category'), message, {
    fix: 'Name one sex and one category, or use a chart of periods.',
  });
  return undefined;
}

/** `all` beside an age group that it holds. */
const wholesAmong = (ages: readonly string[]): readonly [string, string] | undefined => {
  const [whole, part] = [ages.find((age) => age === 'all'), ages.find((age) => age !== 'all')];
  return whole !== undefined && part !== undefined ? [whole, part] : undefined;
};

/** Two sexes by age group. Codes: chart/no-data, template/bad-directive. */
function plotAges(asked: Asked, reporting: Reporting, call: Call, assembly: Assembly): Plotted | undefined {
  const { kind, indicator: measured } = asked;
  const ages = asked.ages ?? finestAges(measured);
  const twice = overlap(ages) ?? wholesAmong(ages);
  if (twice) {
    const message = `The age groups ${twice.join(' and ')} share an age, so that people would be drawn twice.`;
    report(assembly, 'template/bad-directive', call.placeOf('ages'), message, {
      fix: 'Name age groups that do not overlap, with commas between.',
    });
    return undefined;
  }
  if (ages.length < 2) {
    report(assembly, 'chart/no-data', call.placeOf('ages'), `"${measured.meta.id}" has no age groups side by side.`, {
      fix: 'Choose an indicator whose metadata names two age groups or more, and male and female.',
    });
    return undefined;
  }
  const groups = askedGroups(measured, { ...asked, ages, age: undefined, sex: SIDES }, reporting, assembly);
  return groups && plotByAge(kind, { ...asked, groups }, measured, call.source, assembly);
}

function fits({ series }: Plotted, kind: ChartKindId, { source }: Call, assembly: Assembly): boolean {
  const { maxSeries } = CHART_KINDS[kind];
  if (series.length <= maxSeries) return true;
  const message = `A ${kind} chart can show ${maxSeries} series at most; this one asks for ${series.length}.`;
  report(assembly, 'template/bad-directive', source, message, {
    fix: `Name fewer areas or groups, or make two figures. A bar chart shows up to ${CHART_KINDS.bar.mostCategories} areas at one period; a line for areas="own" shows the whole over time.`,
  });
  return false;
}
