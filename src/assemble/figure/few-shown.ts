import type { PublishedPoint } from '../../disclosure/published.ts';
import type { Assembly } from '../assembly.ts';
import { label } from '../label.ts';
import type { Labels } from '../publication.ts';
import { ownAreas } from './selection.ts';
import { type Plotted, type PlottedSeries, placeName } from './series.ts';
import { listInWords } from './words.ts';

/** Fewer values than this make no line and no comparison. */
const FEWEST_DRAWN = 2;

/** A figure whose own values are nearly all held back. */
export interface FewShown {
  /** How many of how many values are not shown, and whose. */
  readonly words: string;
  /** The figure without the series of which nothing is shown; all of it where nothing is shown at all. */
  readonly rest: Plotted;
}

/**
 * Whether so few values of a figure are shown that its plate would stand empty: of the edition's own areas where it has them, of all others. What else is in it does
 * not fill it, since it is drawn to compare with. Undefined where there is enough, and where nothing is held back.
 */
export function fewShown(plotted: Plotted, assembly: Assembly): FewShown | undefined {
  const lines = subjectsOf(plotted, assembly);
  const points = lines.flatMap((line) => line.points);
  const hidden = points.filter((point) => !isShown(point));
  if (hidden.length === 0 || lines.some((line) => line.points.filter(isShown).length >= FEWEST_DRAWN)) return undefined;
  const isSuppressed = ({ value }: PublishedPoint): boolean => value.kind === 'hidden' && value.reason === 'suppressed';
  const why = hidden.every(isSuppressed) ? 'suppressed' : 'other';
  const { labels } = assembly.kit;
  const parts = lines.flatMap((line) => hiddenOf(line, labels));
  const held = label(labels, `note_few_shown.${why}`, { count: hidden.length, parts: listInWords(parts, labels) });
  const series = plotted.series.filter((one) => one.points.some(isShown));
  const areas = plotted.areas.filter((code) => isByArea(plotted) || series.some(({ area }) => area === code));
  return {
    words: [held, ...leftOut(plotted, series, labels)].join(' '),
    rest: series.length === 0 ? plotted : { ...plotted, series, areas },
  };
}

/** How many values of a line are not shown: "all 10 figures for Blaby", "9 of 10 figures for Melton". */
function hiddenOf({ name, points }: Line, labels: Labels): string[] {
  const count = points.filter((point) => !isShown(point)).length;
  const key = count === points.length && count > 1 ? 'all' : 'some';
  return count === 0 ? [] : [label(labels, `note_few_shown.${key}`, { count, of: points.length, name })];
}

/** Which lines have no columns in the table, since nothing of them is shown. */
function leftOut({ series }: Plotted, rest: readonly PlottedSeries[], labels: Labels): string[] {
  const names = series.filter((one) => !rest.includes(one)).map(({ name }) => name);
  if (names.length === 0 || rest.length === 0) return [];
  return [label(labels, 'note_few_shown.left_out', { names: listInWords(names, labels) })];
}

interface Line {
  readonly name: string;
  readonly points: readonly PublishedPoint[];
}

const isByArea = ({ series }: Plotted): boolean => series[0]?.area === 'areas';
const isShown = (point: PublishedPoint | undefined): boolean => point?.value.kind === 'shown';

/** What a figure is about, line by line: in a chart of areas those that it asks for are one. Values that are not there at all do not count: they are told apart. */
function subjectsOf(plotted: Plotted, assembly: Assembly): Line[] {
  const there = ({ points }: PlottedSeries): PublishedPoint[] => points.flatMap((point) => point ?? []);
  if (isByArea(plotted))
    return plotted.series.map((one) => ({
      name: listInWords(
        plotted.areas.map((code) => placeName(code, assembly)),
        assembly.kit.labels,
      ),
      points: there(one),
    }));
  const own = ownAreas(assembly);
  const ofOwn = plotted.series.filter(({ area }) => own.includes(area));
  return (ofOwn.length > 0 ? ofOwn : plotted.series).map((one) => ({ name: one.name, points: there(one) }));
}
