import { once } from '../core/once.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { Cell } from './cell.ts';
import type { Line } from './lines.ts';
import { publishPoint } from './publish-point.ts';
import type { Audit, PublishedIndicator, PublishedSeries } from './published.ts';

/**
 * Lines of figures to published series, in their order. The points of one series have the same kind of period: where an indicator
 * has years and months of the same group these are two series, and the kind that its metadata names first comes first. The points are made when they
 * are first asked for, as few of the series of a large table are.
 */
export const publishSeries = <Figure>(
  { id, provenance, madeUp = [] }: Indicator,
  lines: readonly Line<Figure>[],
  cellOf: (figure: Figure) => Cell,
  audit: Audit | undefined,
): PublishedIndicator => ({
  id,
  provenance,
  madeUp,
  audit,
  series: lines.map((line) => seriesOf(id, line, cellOf)),
});

function seriesOf<Figure>(
  indicator: string,
  { about, figures }: Line<Figure>,
  cellOf: (figure: Figure) => Cell,
): PublishedSeries {
  const points = once(() => figures.map((figure) => publishPoint(cellOf(figure), about)));
  const { area, age, sex, category } = about;
  return {
    indicator,
    area,
    age,
    sex,
    category,
    get points() {
      return points();
    },
  };
}
