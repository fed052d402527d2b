import { categoryAxis, SECOND, valueAxis } from '../../native/axes.ts';
import { barGroup, type Standing } from '../../native/bars.ts';
import { fill, NO_LINE } from '../../native/drawingml.ts';
import type { ToNative } from '../../native/form.ts';
import { numberFormat, series } from '../../native/series.ts';
import { drawRows, heightOf } from '../../parts/rows.ts';
import { INK, MARGIN, PLATE_WIDTH, seriesStyle } from '../../theme.ts';
import { AXIS_HEIGHT, drawEnds, FILL, NAME_PADDING, pyramidRows, pyramidScale } from './layout.ts';

const STANDING: Standing = { direction: 'bar', grouping: 'clustered', gap: (100 * (1 - FILL)) / FILL, overlap: 100 };

/**
 * Two sides from one line, of which the left one has an axis of its own that runs from right to left: no number in the sheet is below zero. Numbers,
 * whiskers and the names of the sides are drawn over the bars.
 */
export const native: ToNative = (spec, { measure, sheet, medium, height }) => {
  const rows = pyramidRows(spec, measure);
  const { end, step, decimals } = pyramidScale(spec, measure);
  // Word counts its steps from the end of the axis, so that is at a whole one.
  const reach = Math.ceil(end / step - 1e-9) * step;
  const names = Math.max(0, ...spec.categories.map((name) => measure(name)));
  const area = {
    left: Math.min(MARGIN + names + NAME_PADDING, PLATE_WIDTH / 2),
    right: PLATE_WIDTH - 2 * MARGIN,
    top: heightOf(rows),
    bottom: height - AXIS_HEIGHT,
  };
  const room = (area.bottom - area.top) / Math.max(1, spec.categories.length);
  const [left = '', right = ''] = spec.series.map(({ name, points }, index) =>
    series(
      sheet,
      index,
      { name, values: points.map((point) => point?.value ?? null) },
      { shape: fill(seriesStyle(index).colour) + NO_LINE, marks: '<c:invertIfNegative val="0"/>' },
    ),
  );
  const plain = numberFormat(decimals);
  const categories = { at: 'l', reversed: false, edge: { colour: INK, width: 1 } } as const;
  const values = {
    from: -reach,
    scale: { end: reach, step, decimals },
    format: `${plain};${plain}`,
    between: 'between',
  } as const;
  return {
    groups:
      barGroup([right], STANDING) +
      barGroup([left], STANDING, SECOND) +
      categoryAxis({ ...categories, named: true }, medium) +
      valueAxis({ ...values, at: 'b', crosses: 'autoZero' }, medium) +
      categoryAxis({ ...categories, named: false, pair: SECOND, unseen: true }, medium) +
      valueAxis({ ...values, at: 't', crosses: 'max', pair: SECOND, reversed: true, unseen: true }, medium),
    plot: {
      area,
      category: (index) => area.bottom - (index + 0.5) * room,
      value: (value) => (area.left + area.right) / 2 + ((area.right - area.left) / 2) * (value / reach),
    },
    draw: (plot) => {
      drawEnds(plot, spec, measure);
      drawRows(plot, rows);
    },
  };
};
