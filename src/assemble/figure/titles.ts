import { CHART_KINDS } from '../../charts/kinds.ts';
import { isUnreliable } from '../../disclosure/in-table.ts';
import { numberText } from '../../indicators/display-number.ts';
import { howMany } from '../../indicators/how-many.ts';
import { inPeriod } from '../../indicators/in-period.ts';
import { composeAltText, fitsAltText } from '../../indicators/key-message/alt-text.ts';
import { isShown } from '../../indicators/key-message/facts.ts';
import { composeHeadlines, fitsHeadline } from '../../indicators/key-message/headline.ts';
import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import type { Labels } from '../publication.ts';
import { categoryType, type Group, groupOf, namedParts, partsInWords } from './group.ts';
import { markedCaption } from './illustrative.ts';
import { type Measured, SMALL_AREAS } from './selection.ts';
import { type Plotted, placeName } from './series.ts';
import type { Statement } from './statement.ts';
import { inSentence, listInWords, lowerFirst, upperFirst } from './words.ts';

/** What is written above and instead of a figure: its headline, its subtitle and its alternative text. */
export interface Titled {
  readonly plotted: Plotted;
  readonly measured: Measured;
  /** What the figure is about, if it is about one thing. */
  readonly subject: Statement | undefined;
  readonly assembly: Assembly;
}

/** A text about illustrative figures begins with its mark. */
export function marked(text: string, { measured, assembly }: Pick<Titled, 'measured' | 'assembly'>): string {
  return markedCaption(text, measured.published.provenance, assembly.kit.labels);
}

/**
 * Headlines of the figure, the best first: what it shows, else measure, place and period without a claim. Every one names what is not as in the
 * plain figure of the edition's own area: place, group, kind of period. The first fits ten words where one can; the last say all, however long.
 */
export function headlinesOf(titled: Titled): readonly string[] {
  const { plotted, measured, subject, assembly } = titled;
  const { labels } = assembly.kit;
  const { short_label: short } = measured.meta;
  const qualifiers = qualifiersOf(titled);
  const [place, span] = [placeOf(titled), spanOf(plotted, assembly)];
  const measure = [short, ...sidesOf(titled)].join(' ');
  const spanned = [...qualifiers, span].join(', ');
  const inPlace = [label(labels, 'in_place', { measure, where: place }), ...qualifiers].join(', ');
  const bare = [measure, ...qualifiers].join(', ');
  // A local edition has figures of the whole partnership too, so that each names its place.
  const isPlain = isOfOwnArea(titled) && assembly.model.variant === null;
  const composed = subject ? composeHeadlines(subject.facts, isPlain ? [inPlace, bare] : [inPlace]) : [];
  const byGroup = [bare, place].join(', ');
  const byArea = [
    label(labels, 'headline_by_area', { measure, span: spanned }),
    [label(labels, 'by_area', { measure }), ...qualifiers].join(', '),
  ];
  const neutral = isByArea(plotted)
    ? (plotted.added?.headlines ?? byArea)
    : [
        ...(plotted.groups.length > 1 ? [byGroup] : []),
        label(labels, 'headline_place', { measure, where: place, span: spanned }),
        ...(isPlain ? [label(labels, 'headline_short', { measure, span: spanned })] : []),
        ...(subject || plotted.areas.length === 1 ? [inPlace] : byArea),
      ];
  const all = [measure, ...qualifiers, where(plotted, assembly), span];
  const full = [all, [...all, lowerFirst(CHART_KINDS[plotted.kind].word)]].map((parts) => parts.join(', '));
  const fitting = [...composed, ...neutral].map((text) => marked(text, titled)).filter(fitsHeadline);
  return [...new Set([...fitting, ...full.map((text) => marked(text, titled))])];
}

/** Measure, unit, groups, place and period. What the measure's own name says already is not said again. */
export function subtitleOf(titled: Titled): string {
  const { plotted, measured, assembly } = titled;
  const { meta } = measured;
  const { labels } = assembly.kit;
  const { groups, type } = plotted;
  const named = [meta.label, ...(says(meta.label, meta.unit) ? [] : [meta.unit])];
  const each = (key: keyof Group) =>
    [...new Set(groups.map((group) => group[key]))].flatMap((value) => {
      const group = { ...groupOf({}, measured), [key]: value };
      return { value, words: partsInWords(group, measured, labels)[key] };
    });
  const isTold = ({ value, words }: { readonly value: string; readonly words: string }) =>
    words !== '' && value !== 'persons' && !saysAge(named.join(' '), value);
  const whom = (['category', 'sex', 'age'] as const).map((key) => {
    const values = each(key);
    const told = values.length > 1 ? values : values.filter(isTold);
    return listInWords(
      told.flatMap(({ words }) => (words === '' ? [] : [words])),
      labels,
    );
  });
  const ofAges = plotted.rows === 'age' ? [whom[0] ?? '', label(labels, 'males_and_females_by_age')] : undefined;
  const place = where(plotted, assembly);
  const isNamed = withoutPlace(meta.label, place) !== meta.label;
  const parts = [
    ...named,
    ...(ofAges ?? whom),
    ...kindOfPeriod(type, measured, labels),
    isNamed ? '' : place,
    spanOf(plotted, assembly),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/**
 * Alternative texts, the best first: of what the figure is about its key message, of several things side by side their latest levels. The last
 * says no more than what is shown.
 */
export function altsOf(titled: Titled): readonly string[] {
  const { plotted, measured, subject, assembly } = titled;
  const { labels } = assembly.kit;
  const { label: measure, short_label: name } = measured.meta;
  const place = where(plotted, assembly);
  const qualifiers = qualifiersOf(titled);
  /** "robbery by sex, under 25,": the measure as the sentence names it before its place. */
  const named = (text: string, before: string): string => {
    const sides = [withoutPlace(lowerFirst(text), before), ...sidesOf(titled)].join(' ');
    return qualifiers.length === 0 ? sides : `${[sides, ...qualifiers].join(', ')},`;
  };
  const input = {
    chart: CHART_KINDS[plotted.kind].word,
    measure: named(measure, place),
    area: place,
    ...(plotted.isChosen
      ? { firstPeriod: spanOf(plotted, assembly), lastPeriod: spanOf(plotted, assembly) }
      : { firstPeriod: plotted.periods[0] ?? '', lastPeriod: plotted.periods.at(-1) ?? '' }),
    line: levelOf(titled),
    someNotShown: someNotShown(plotted) && (subject === undefined || isShown(subject.facts)),
    shorter: { measure: named(name, placeOf(titled)), area: placeOf(titled) },
    table: undefined,
  };
  const bare = [input, { ...input, ...input.shorter }].map((names) => composeAltText({ ...names, facts: undefined }));
  const data = label(labels, 'alt_data');
  const spoken = subject
    ? [composeAltText({ ...input, facts: subject.facts })]
    : bare.map((text) => text.replace(data, () => `${saysOf(titled)} ${data}`));
  const all = [...spoken, ...bare].map((text) => marked(text, titled));
  const fitting = all.filter(fitsAltText);
  return [...new Set([...fitting, ...all.slice(-1)])];
}

/** What several things side by side show: what their kind of chart makes of them, or their levels. */
const saysOf = ({ plotted, measured, assembly }: Titled): string =>
  plotted.added?.says ?? levels(plotted, measured, assembly);

/** A name that ends in the place, for where the place follows. */
function withoutPlace(name: string, place: string): string {
  const end = ` in ${place}`;
  return name.endsWith(end) ? name.slice(0, -end.length) : name;
}

/** What is as it is in the whole figure and not as in the plain one: group and kind of period, in words. */
function qualifiersOf({ plotted: { groups, type }, measured, assembly }: Titled): string[] {
  const { labels } = assembly.kit;
  const [first, ...others] = groups;
  if (!first) return [];
  const headline = groupOf({}, measured);
  const isShared = (key: keyof Group) => others.every((group) => group[key] === first[key]);
  const shared = { ...headline };
  for (const key of ['age', 'sex', 'category'] as const) if (isShared(key)) shared[key] = first[key];
  return [...namedParts(shared, measured, labels), ...kindOfPeriod(type, measured, labels)];
}

/** What stands side by side: "by sex", "by offence". */
function sidesOf({ plotted: { groups }, measured: { meta }, assembly }: Titled): string[] {
  const { labels } = assembly.kit;
  const differs = (key: keyof Group) => new Set(groups.map((group) => group[key])).size > 1;
  const type = groups.map(({ category }) => categoryType(category, meta)).find((found) => found !== undefined);
  const dimensions = [
    ...(differs('category') ? [lowerFirst(type?.label ?? '')] : []),
    ...(['sex', 'age'] as const).filter(differs).map((key) => label(labels, `dimension.${key}`)),
  ];
  return dimensions.length === 0 ? [] : [label(labels, 'group_by', { dimension: listInWords(dimensions, labels) })];
}

const kindOfPeriod = (type: string, { meta }: Measured, labels: Labels): string[] =>
  type === meta.period.type ? [] : [label(labels, `period_kind.${type}`)];

/** Whether it is about the edition's own area, with or without the areas that this is compared with. */
function isOfOwnArea({ plotted, subject, assembly: { model } }: Titled): boolean {
  if (subject) return subject.wanted.area === model.own.code;
  return plotted.areas.length === 1 && plotted.areas[0] === model.own.code;
}

/** Whether a name says a word or phrase already. */
const says = (name: string, words: string): boolean => ` ${name.toLowerCase()} `.includes(` ${words.toLowerCase()} `);

/** Whether a name gives an age group already, in one of the ways in which names do. */
function saysAge(name: string, age: string): boolean {
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(age) ?? [];
  if (from === undefined) return false;
  const ways =
    to === undefined
      ? `\\b${from} (?:and|or) (?:over|older|above)|\\b${from}\\+|\\bover ${Number(from) - 1}\\b`
      : `\\b${from}(?: to | ?[-–] ?| and )${to}\\b${from === '0' ? `|\\bunder[- ]${Number(to) + 1}\\b` : ''}`;
  return new RegExp(ways, 'i').test(name);
}

/** Whether a plotted value is hidden to protect people. */
export function someNotShown({ series }: Plotted): boolean {
  return series.some(({ points }) => points.some((p) => p?.value.kind === 'hidden' && p.value.reason === 'suppressed'));
}

const isByArea = ({ series }: Plotted): boolean => series[0]?.area === 'areas';

/** What a line across it marks, in words. */
function levelOf({ plotted: { level }, measured: { decimals }, assembly }: Titled): string | undefined {
  if (!level) return undefined;
  const slots = { name: lowerFirst(level.name), value: numberText(level.value, decimals) };
  return label(assembly.kit.labels, 'line_at.alt', slots);
}

function spanOf({ periods, isChosen }: Plotted, assembly: Assembly): string {
  if (isChosen) return listInWords(periods, assembly.kit.labels);
  const [first, last] = [periods[0] ?? '', periods.at(-1) ?? ''];
  return first === last ? first : label(assembly.kit.labels, 'range', { lower: first, upper: last });
}

/** So many areas are named. */
const MOST_NAMED = 4;

/** Where the figure is about: the areas by name, or "areas" when there are many; on which of several plates. */
function where(plotted: Plotted, assembly: Assembly): string {
  const { labels } = assembly.kit;
  const { areas } = plotted;
  if (areas.length <= MOST_NAMED) {
    const names = areas.map((code) => placeName(code, assembly));
    return onPlate(listInWords(names, labels), plotted, assembly);
  }
  const isSmall = areas.some((code) => SMALL_AREAS.some((type) => type === assembly.model.areas.get(code)?.type));
  const isAll = assembly.model.content.area.local_government_areas.every((code) => areas.includes(code));
  const words =
    isSmall || !isAll
      ? label(labels, 'many_areas', { number: howMany(areas.length) })
      : label(labels, 'local_government_areas');
  return onPlate(words, plotted, assembly);
}

/** A text about one of a figure's plates says which. */
export function onPlate(text: string, { plate }: Plotted, assembly: Assembly): string {
  if (!plate) return text;
  return label(assembly.kit.labels, 'part_of', { text, part: plate.part, of: plate.of });
}

/** The one place it is about, else all of them. */
function placeOf({ plotted, subject, assembly }: Titled): string {
  return subject ? subject.facts.area : where(plotted, assembly);
}

/** The latest level of each series, or of the first and last area along the axis. */
function levels(plotted: Plotted, { meta, decimals }: Measured, assembly: Assembly): string {
  const { labels } = assembly.kit;
  const first = plotted.series[0];
  const parts =
    first?.area === 'areas'
      ? [0, plotted.categories.length - 1].map((i) => ({ name: plotted.categories[i] ?? '', point: first.points[i] }))
      : plotted.series.map((series) => ({ name: series.name, point: series.points.at(-1) }));
  const spoken = parts.flatMap(({ name, point }) => {
    if (!point) return [];
    const isShown = point.value.kind === 'shown';
    const key = isShown
      ? 'level_listed'
      : point.value.reason === 'unavailable' && !isUnreliable(point)
        ? 'level_unavailable'
        : 'level_hidden';
    return [{ isShown, text: label(labels, key, { name, value: inSentence(point, 'value', decimals, labels) }) }];
  });
  const of = (isShown: boolean): string =>
    [...new Set(spoken.filter((one) => one.isShown === isShown).map(({ text }) => text))].join('; ');
  // The unit belongs to what has a number.
  const [shown, hidden] = [of(true), of(false)];
  const levels = [...(shown === '' ? [] : [`${shown} ${meta.unit}`]), ...(hidden === '' ? [] : [hidden])].join('; ');
  return label(labels, 'levels', { when: upperFirst(inPeriod(plotted.periods.at(-1) ?? '')), levels });
}
