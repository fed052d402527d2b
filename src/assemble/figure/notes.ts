import type { PublishedPoint } from '../../disclosure/published.ts';
import { numberText } from '../../indicators/display-number.ts';
import { FEWEST_ALIKE } from '../../indicators/few-events.ts';
import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import type { Labels } from '../publication.ts';
import { dateInWords } from '../words.ts';
import { roundedTo } from './difference.ts';
import { categoryType } from './group.ts';
import { limitsNote, limitsUsed } from './limits.ts';
import { roundingNotes } from './rounding-notes.ts';
import type { Measured } from './selection.ts';
import { type Plotted, unusualAlong } from './series.ts';
import type { Statement } from './statement.ts';
import { wholesOf } from './subject.ts';
import { someNotShown } from './titles.ts';
import { listInWords } from './words.ts';

/** Publisher, title, day seen and day last updated where known, licence. Made-up figures have a sentence of their own. */
export function sourceLine({ meta, published: { provenance } }: Measured, assembly: Assembly): string {
  const { labels } = assembly.kit;
  if (provenance === 'illustrative') return label(labels, 'source_illustrative', { title: meta.source.title });
  const { accessed, licence, publisher, title } = meta.source;
  const seen = accessed ? label(labels, 'source_accessed', { date: dateInWords(accessed) }) : '';
  const updated = meta.last_updated ? label(labels, 'source_updated', { date: dateInWords(meta.last_updated) }) : '';
  const slots = { publisher, title, accessed: `${seen}${updated}`, licence: label(labels, `licence.${licence}`) };
  return label(labels, 'source_line', slots);
}

/** What a reader must know beside the figure: breaks, what is absent or hidden, how limits and comparison are made, caveats. */
export function figureNotes(plotted: Plotted, measured: Measured, methods: MethodNotes, assembly: Assembly): string[] {
  const { labels } = assembly.kit;
  const points = pointsOf(plotted);
  return [
    ...(plotted.added?.notes ?? []),
    ...surveyNotes(plotted, measured, labels),
    ...breakNotes(plotted, labels),
    ...methods.unusual,
    ...levelNote(plotted, measured, labels),
    ...absentNote(plotted.absent, labels),
    ...(someNotShown(plotted) ? [label(labels, 'note_hidden')] : []),
    ...provisionalNote(points, measured, labels),
    ...roundedNote(points, labels),
    ...methods.limits,
    ...roundingNotes(plotted, measured, assembly),
    ...methods.compared,
    ...measured.meta.caveats,
  ];
}

/** The notes that say how figures are made, by what they are about. Other figures may have them word for word. */
export interface MethodNotes {
  readonly unusual: readonly string[];
  readonly limits: readonly string[];
  readonly compared: readonly string[];
}

/** Those of a figure; `subject` is what it is compared by. */
export function methodNotes(
  plotted: Plotted,
  { meta }: Measured,
  subject: Statement | undefined,
  assembly: Assembly,
): MethodNotes {
  const { labels } = assembly.kit;
  return {
    unusual: unusualNotes(plotted, meta, labels),
    limits: limitsNote(limitsUsed(pointsOf(plotted)), labels),
    compared: subject ? comparisonNote(subject, assembly) : [],
  };
}

const pointsOf = ({ series }: Plotted): PublishedPoint[] =>
  series.flatMap(({ points }) => points.flatMap((point) => point ?? []));

/** The breaks along an axis of periods, and which of them are unlike others. */
export function timeNotes(
  { breaks, axis, categories }: Pick<Plotted, 'breaks' | 'axis' | 'categories'>,
  { meta }: Measured,
  labels: Labels,
): string[] {
  return [...breakNotes({ breaks, categories }, labels), ...unusualNotes({ axis }, meta, labels)];
}

function breakNotes({ breaks, categories }: Pick<Plotted, 'breaks' | 'categories'>, labels: Labels): string[] {
  return breaks.map(({ before, text }) => label(labels, 'note_break', { period: categories[before] ?? '', text }));
}

function unusualNotes({ axis }: Pick<Plotted, 'axis'>, meta: Measured['meta'], labels: Labels): string[] {
  return unusualAlong({ axis }, meta.unusual_periods).map(({ first, last, why }) => {
    const period = first === last ? first : label(labels, 'range', { lower: first, upper: last });
    return label(labels, 'note_unusual', { period, why });
  });
}

/** What a line across the figure marks, and who says so. */
function levelNote({ level }: Plotted, { meta, decimals }: Measured, labels: Labels): string[] {
  if (!level) return [];
  const { name, source } = level;
  const value = numberText(level.value, decimals);
  return [label(labels, 'line_at.note', { name, value, unit: meta.unit, source: source.replace(/\.$/, '') })];
}

/** What was asked for and is not there, by name. */
export function absentNote(names: readonly string[], labels: Labels): string[] {
  return names.length > 0 ? [label(labels, 'note_absent', { names: listInWords(names, labels) })] : [];
}

/** What is made up has no final form, so it is never provisional. */
export function provisionalNote(points: readonly PublishedPoint[], { published }: Measured, labels: Labels): string[] {
  const isProvisional = published.provenance !== 'illustrative' && points.some((p) => p.flags.includes('provisional'));
  return isProvisional ? [label(labels, 'note_provisional')] : [];
}

/** That counts are rounded, where some of those that are shown are. */
function roundedNote(points: readonly PublishedPoint[], labels: Labels): string[] {
  const shown = points.filter(({ count }) => count.kind === 'shown');
  const bases = shown.flatMap((point) => roundedTo(point) ?? []);
  if (bases.length === 0) return [];
  return [label(labels, `note_rounded.${bases.length < shown.length ? 'some' : 'all'}`, { base: Math.max(...bases) })];
}

/** How the comparison was made; that an area is a part of what it is compared with is said, since the two are then not independent. */
function comparisonNote({ comparison, facts, wanted }: Statement, assembly: Assembly): string[] {
  if (!comparison || comparison.significance === 'not_compared') return [];
  const { benchmark } = comparison;
  const isPart = wholesOf(wanted.area, assembly).includes(comparison.with);
  const slots = { area: facts.area, benchmark, fewest: FEWEST_ALIKE };
  const { labels } = assembly.kit;
  const how = comparison.significance === 'too_few' ? 'too_few' : comparison.method;
  const made = label(labels, `note_compared.${how}`, slots);
  return [isPart ? `${made} ${label(labels, 'note_part_of', slots)}` : made];
}

/** The question of a survey, and who answered. */
export function surveyNotes({ groups }: Pick<Plotted, 'groups'>, { meta }: Measured, labels: Labels): string[] {
  const types = new Set(groups.flatMap(({ category }) => categoryType(category, meta) ?? []));
  return [...types].flatMap(({ question, base }) => [
    ...(question === null ? [] : [label(labels, 'note_question', { question })]),
    ...(question === null || base === null ? [] : [label(labels, 'note_base', { base })]),
  ]);
}
