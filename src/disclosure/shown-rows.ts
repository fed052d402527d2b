import { kept } from '../core/kept.ts';
import type { Areas } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import type { PublishedPoint, PublishedSeries, SeriesKey } from './published.ts';

const aboutKey = ({ area, age, sex, category }: SeriesKey): string => `${area}\n${age}\n${sex}\n${category}`;

/** A point by what it is about and when, as one text. */
export const rowKey = ({ about, period }: PublishedPoint): string =>
  `${aboutKey(about)}\n${period.type}\n${period.text}`;

/** Of series the points that are shown, in the order of `series`, without those that have none. */
export const rowsShown = (
  series: readonly PublishedSeries[],
  shown: readonly PublishedPoint[],
): readonly PublishedSeries[] => rowsOf(series, shown, undefined);

/**
 * The rows of a download: the points that are shown, and what `publish` of the metadata lists beside them. Each of its keys stands for all that it
 * lists, in the areas, ages and periods of rows that are shown where it has no key for these. Of splits by sex or category it adds those of
 * `splits` alone. In the order of `series`, without those that have none.
 */
export const rowsOfDownload = (
  series: readonly PublishedSeries[],
  shown: readonly PublishedPoint[],
  publish: IndicatorContent['publish'],
  areas: Areas,
): readonly PublishedSeries[] => rowsOf(series, shown, publish && listedBy(publish, shown, areas));

/** Which points of a series are listed; undefined where none is. */
type Listed = (about: SeriesKey) => ((point: PublishedPoint) => boolean) | undefined;

function rowsOf(
  series: readonly PublishedSeries[],
  shown: readonly PublishedPoint[],
  listed: Listed | undefined,
): readonly PublishedSeries[] {
  const keys = new Set(shown.map(rowKey));
  // Most series of a large table are passed over, and their points never made.
  const abouts = new Set(shown.map(({ about }) => aboutKey(about)));
  return (listed ? series : thoseOf(series, abouts)).flatMap((one) => {
    const isListed = listed?.(one);
    if (!isListed && !abouts.has(aboutKey(one))) return [];
    const points = one.points.filter((point) => keys.has(rowKey(point)) || isListed?.(point));
    return points.length > 0 ? [{ ...one, points }] : [];
  });
}

/** The series that are about one of these, in their order: of hundreds of areas a figure shows few. */
function thoseOf(series: readonly PublishedSeries[], abouts: ReadonlySet<string>): readonly PublishedSeries[] {
  const places = placesIn(series);
  const found = [...abouts].flatMap((about) => places.get(about) ?? []);
  return found.toSorted((a, b) => a - b).flatMap((place) => series[place] ?? []);
}

/** Where the series about something stand. */
const placesIn = kept((series: readonly PublishedSeries[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [place, one] of series.entries()) {
    const about = aboutKey(one);
    const known = places.get(about);
    if (known) known.push(place);
    else places.set(about, [place]);
  }
  return places;
});

function listedBy(
  { areas: kinds, ages, periods, splits = [] }: NonNullable<IndicatorContent['publish']>,
  shown: readonly PublishedPoint[],
  areas: Areas,
): Listed | undefined {
  if (!periods && !ages && !kinds && splits.length === 0) return undefined;
  /** What of a row no key says anything about: there it has to be like one that is shown. */
  const likeness = ({ about, period }: PublishedPoint): string =>
    [kinds ? '' : about.area, ages ? '' : about.age, periods ? '' : `${period.type} ${period.text}`].join('\n');
  const alike = new Set(shown.map(likeness));
  return ({ area, age, sex, category }) => {
    const type = areas.get(area)?.type;
    const isListed =
      (!kinds || kinds.some((one) => one === 'all' || one === type)) &&
      (!ages || ages.includes(age)) &&
      (sex === 'persons' || splits.includes('sex')) &&
      (category === '' || splits.some((split) => category.startsWith(`${split}: `)));
    if (!isListed) return undefined;
    return (point) => (!periods || periods.includes(point.period.type)) && alike.has(likeness(point));
  };
}
