import { nativeColumns } from '../../native/columns.ts';
import type { ToNative } from '../../native/form.ts';
import { FILL, layoutOf } from './layout.ts';

/** Columns of parts on top of each other; the values of the parts and their totals are drawn over them. */
export const native: ToNative = (spec, making) => {
  const { most, drawPart, drawTotals } = layoutOf(spec, making.measure);
  return nativeColumns(
    spec,
    {
      stacked: true,
      most,
      entries: [],
      width: FILL,
      apart: FILL,
      draw: (plot, column) => {
        for (const index of spec.categories.keys()) {
          let below = 0;
          for (const [series, { points }] of spec.series.entries()) {
            const value = points[index]?.value ?? 0;
            const box = column(series, index, below + value);
            const height = plot.value(below) - box.y;
            if (points[index]) drawPart(plot.pen, { ...box, height }, series, index);
            below += value;
          }
        }
        drawTotals(plot);
      },
    },
    making,
  );
};
