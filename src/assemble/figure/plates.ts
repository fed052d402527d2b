import { CHART_KINDS } from '../../charts/kinds.ts';
import type { Plotted } from './series.ts';

/** More plates than this, and nobody compares the bars any more. */
const MOST_PLATES = 2;

/**
 * A figure as the plates that fit a page: itself, or its areas in equal parts in their order. None when even the most plates have no room
 * for all areas, so that only the table is left.
 */
export function platesOf(plotted: Plotted): readonly Plotted[] {
  const { mostCategories = Number.POSITIVE_INFINITY } = CHART_KINDS[plotted.kind];
  const of = Math.ceil(plotted.categories.length / mostCategories);
  if (of <= 1) return [plotted];
  if (of > MOST_PLATES) return [];
  const size = Math.ceil(plotted.categories.length / of);
  return Array.from({ length: of }, (_, index) => {
    const part = <T>(items: readonly T[]): readonly T[] => items.slice(index * size, (index + 1) * size);
    return {
      ...plotted,
      categories: part(plotted.categories),
      areas: part(plotted.areas),
      series: plotted.series.map((series) => ({ ...series, points: part(series.points) })),
      plate: { part: index + 1, of, whole: plotted },
    };
  });
}
