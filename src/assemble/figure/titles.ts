import { CHART_KINDS } from '../../charts/kinds.ts';
import { composeAltText, fitsAltText } from '../../indicators/key-message/alt-text.ts';
import { isShown } from '../../indicators/key-message/facts.ts';
import { composeHeadline, fitsHeadline } from '../../indicators/key-message/headline.ts';
import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import { type Measured, SMALL_AREAS } from './selection.ts';
import { type Plotted, placeName } from './series.ts';
import type { Statement } from './statement.ts';
import { ageInWords, listInWords, lowerFirst, published } from './words.ts';

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
  const isMarked = measured.published.provenance !== 'illustrative' || /^illustrative(?: figures)?:/i.test(text);
  return isMarked ? text : label(assembly.kit.labels, 'illustrative_prefix', { text });
}

/** What the figure shows, else measure, place and period without a claim, in at most 10 words. */
export function headlineOf(titled: Titled): string {
  const { plotted, measured, subject } = titled;
  const composed = subject ? composeHeadline(subject.facts, '', measured.meta.short_label) : '';
  if (composed !== '') return composed;
  const { labels } = titled.assembly.kit;
  const [measure, where, span] = [measured.meta.short_label, placeOf(titled), spanOf(plotted, titled.assembly)];
  const [withPlace, short] = [
    label(labels, 'headline_place', { measure, where, span }),
    label(labels, 'headline_short', { measure, span }),
  ];
  const byAge = plotted.ages.length > 1 ? [label(labels, 'headline_by_age', { measure, where })] : [];
  const candidates = isByArea(plotted)
    ? [label(labels, 'headline_by_area', { measure, span })]
    : [...byAge, withPlace, short];
  return candidates.map((text) => marked(text, titled)).find(fitsHeadline) ?? marked(measure, titled);
}

/** Measure, unit, group, place and period. */
export function subtitleOf({ plotted, measured: { meta }, assembly }: Titled): string {
  const { labels } = assembly.kit;
  const ages = plotted.ages.map((age) => ageInWords(age, labels));
  return label(labels, 'figure_subtitle', {
    measure: meta.label,
    unit: meta.unit,
    group: listInWords(ages, labels),
    where: where(plotted, assembly),
    span: spanOf(plotted, assembly),
  });
}

/** The alternative text: of what the figure is about its key message, of several things side by side their latest levels. */
export function altOf(titled: Titled): string {
  const { plotted, measured, subject, assembly } = titled;
  const { labels } = assembly.kit;
  const { label: measure, short_label: name } = measured.meta;
  const input = {
    chart: CHART_KINDS[plotted.kind].word,
    measure: lowerFirst(measure),
    area: where(plotted, assembly),
    firstPeriod: plotted.periods[0] ?? '',
    lastPeriod: plotted.periods.at(-1) ?? '',
    someNotShown: someNotShown(plotted) && (subject === undefined || isShown(subject.facts)),
    shorter: { measure: lowerFirst(name), area: placeOf(titled) },
    table: undefined,
  };
  if (subject) return marked(composeAltText({ ...input, facts: subject.facts }), titled);
  const data = label(labels, 'alt_data');
  const bare = [input, { ...input, ...input.shorter }].map((names) => composeAltText({ ...names, facts: undefined }));
  const spoken = bare.map((text) => text.replace(data, () => `${levels(plotted, measured, assembly)} ${data}`));
  return (
    [...spoken, ...bare].map((text) => marked(text, titled)).find(fitsAltText) ?? marked(bare.at(-1) ?? '', titled)
  );
}

/** Whether a plotted value is hidden to protect people. */
export function someNotShown({ series }: Plotted): boolean {
  return series.some(({ points }) => points.some((p) => p?.value.kind === 'hidden' && p.value.reason === 'suppressed'));
}

const isByArea = ({ series }: Plotted): boolean => series[0]?.area === 'areas';

function spanOf({ periods }: Plotted, assembly: Assembly): string {
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
  const words = isSmall
    ? label(labels, 'many_areas', { count: areas.length })
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
    const key = point.value.kind === 'shown' ? 'level_of' : 'level_hidden';
    return [label(labels, key, { name, value: published(point.value, decimals) })];
  });
  const slots = {
    period: plotted.periods.at(-1) ?? '',
    levels: listInWords([...new Set(spoken)], labels),
    unit: meta.unit,
  };
  return label(labels, 'levels', slots);
}
