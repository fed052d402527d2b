import { numberText } from '../../../indicators/display-number.ts';
import { largest } from '../../parts/axes.ts';
import { HEADROOM } from '../../parts/columns.ts';
import { cross } from '../../parts/key.ts';
import { writeOnPaper } from '../../parts/pen.ts';
import { widthOf } from '../../parts/plate-size.ts';
import type { Plot } from '../../parts/plot.ts';
import type { ChartSpec } from '../../spec.ts';
import type { Measure } from '../../text.ts';
import { LINE_HEIGHT } from '../../theme.ts';

/** Shares of a category's width that its columns fill, and of a column's width that is drawn. */
const FILL = { category: 0.8, bar: 0.94 };
const FILL_OF_ONE = { category: 0.6, bar: 1 };

/** How wide columns are, the number their axis has to hold, and what is drawn over them; `middle` is that of the column of a series at a category. */
export function layoutOf(spec: ChartSpec, measure: Measure) {
  const fill = spec.series.length > 1 ? FILL : FILL_OF_ONE;
  const room = (fill.category * (widthOf(spec) - 80)) / Math.max(1, spec.categories.length * spec.series.length);
  const texts = spec.series.map(({ points }) =>
    points.map((point) => (point ? numberText(point.value, spec.decimals) : '')),
  );
  const fits = texts.flat().every((text) => measure(text) + 4 <= room);
  return {
    fill,
    most: largest(spec) * (fits ? HEADROOM : 1),
    /** The values over their columns when all of them fit, and a cross for each that is not shown. */
    drawValues: ({ pen, value }: Plot, middle: (series: number, category: number) => number): void => {
      for (const [series, { points }] of spec.series.entries())
        for (const [index, point] of points.entries()) {
          const x = middle(series, index);
          if (!point) cross(pen, x, value(0) - 8);
          else if (fits) {
            const top = value(Math.max(0, point.value, point.upper ?? 0));
            const text = texts[series]![index]!;
            writeOnPaper(pen, text, x, top - LINE_HEIGHT / 2 - 2, measure(text));
          }
        }
    },
  };
}
