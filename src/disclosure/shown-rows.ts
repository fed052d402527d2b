import type { Areas } from '../model/areas.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import type { PublishedPoint, PublishedSeries } from './published.ts';

/** A point by what it is about and when, as one text. */
export const rowKey = ({ about: { area, age, sex, category }, period }: PublishedPoint): string =>
  `${area}\n${age}\n${sex}\n${category}\n${period.type}\n${period.text}`;

/**
 * The rows of a download: the points that are shown, and what `publish` of the metadata lists beside them. Each of its keys stands for all that it
 * lists, in the areas, ages and periods of rows that are shown where it has no key for these. Of splits by sex or category it adds those of
 * `splits` alone. All in the order of `series`, without those that have none.
 */
export function rowsOfDownload(
  series: readonly PublishedSeries[],
  shown: readonly PublishedPoint[],
  publish: IndicatorContent['publish'],
  areas: Areas,
): readonly PublishedSeries[] {
  const keys = new Set(shown.map(rowKey));
  const isListed = publish ? listedBy(publish, shown, areas) : () => false;
  return series.flatMap((one) => {
    const points = one.points.filter((point) => keys.has(rowKey(point)) || isListed(point));
    return points.length > 0 ? [{ ...one, points }] : [];
  });
}

function listedBy(
  publish: NonNullable<IndicatorContent['publish']>,
  shown: readonly PublishedPoint[],
  areas: Areas,
): (point: PublishedPoint) => boolean {
  const { periods, ages, splits = [] } = publish;
  const named = publish.areas;
  if (!periods && !ages && !named && splits.length === 0) return () => false;
  /** What of a row no key says anything about: there it has to be like one that is shown. */
  const likeness = ({ about, period }: PublishedPoint): string =>
    [named ? '' : about.area, ages ? '' : about.age, periods ? '' : `${period.type} ${period.text}`].join('\n');
  const alike = new Set(shown.map(likeness));
  return (point) => {
    const { about, period } = point;
    const type = areas.get(about.area)?.type;
    return (
      (!named || named.some((one) => one === 'all' || one === type)) &&
      (!ages || ages.includes(about.age)) &&
      (!periods || periods.includes(period.type)) &&
      (about.sex === 'persons' || splits.includes('sex')) &&
      (about.category === '' || splits.some((type) => about.category.startsWith(`${type}: `))) &&
      alike.has(likeness(point))
    );
  };
}
