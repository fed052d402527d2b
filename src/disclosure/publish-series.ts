import type { Indicator } from '../indicators/observation.ts';
import type { Cell } from './cell.ts';
import { publishPoint } from './publish-point.ts';
import type { Audit, PublishedIndicators, PublishedPoint, PublishedSeries, SeriesKey } from './published.ts';

/**
 * Cells to published series, in the order of the observations. The points of one series have the same kind of period: where an indicator
 * has years and months of the same group these are two series, and the kind that its metadata names first comes first.
 */
export function publishSeries(
  indicators: Iterable<Indicator>,
  cells: readonly Cell[],
  auditOf: (indicator: Indicator) => Audit | undefined,
): PublishedIndicators {
  const made = new Map(
    [...indicators].map((indicator) => {
      const { id, provenance, madeUp = [] } = indicator;
      return [id, { id, provenance, madeUp, audit: auditOf(indicator), series: [] as PublishedSeries[] }];
    }),
  );
  const lines = new Map<string, { readonly about: SeriesKey; readonly points: PublishedPoint[] }>();
  for (const cell of cells) {
    const { indicator, observation } = cell;
    const { period, area, age, sex, category } = observation;
    const key = `${indicator.id}\n${period.type}\n${area}\n${age}\n${sex}\n${category}`;
    const known = lines.get(key);
    const line = known ?? { about: { area, age, sex, category }, points: [] };
    line.points.push(publishPoint(cell, line.about));
    if (known) continue;
    lines.set(key, line);
    made.get(indicator.id)?.series.push({ indicator: indicator.id, area, age, sex, category, points: line.points });
  }
  return made;
}
