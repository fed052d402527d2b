import { nativeColumns } from '../../native/columns.ts';
import type { ToNative } from '../../native/form.ts';
import { whiskerEntries } from '../../parts/key.ts';
import { drawWhiskers } from '../../parts/whiskers.ts';
import { layoutOf } from './layout.ts';

/** Columns side by side; their values, whiskers, the benchmark and crosses are drawn over them. Word has no room for a white edge below the whiskers of columns. */
export const native: ToNative = (spec, making) => {
  const { fill, most, drawValues } = layoutOf(spec, making.measure);
  const apart = fill.category / Math.max(1, spec.series.length);
  return nativeColumns(
    spec,
    {
      stacked: false,
      most,
      entries: whiskerEntries(spec),
      width: apart * fill.bar,
      apart,
      draw: (plot, column) => {
        const middle = (series: number, index: number): number => {
          const { x, width } = column(series, index, 0);
          return x + width / 2;
        };
        drawWhiskers(plot, spec, 'y', middle);
        drawValues(plot, middle);
      },
    },
    making,
  );
};
