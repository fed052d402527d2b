import { scaleFor } from '../parts/axes.ts';
import { drawBenchmark } from '../parts/benchmark.ts';
import { columnLayout } from '../parts/columns.ts';
import type { Box } from '../parts/hatch.ts';
import type { KeyEntry } from '../parts/key.ts';
import type { Plot } from '../parts/plot.ts';
import { drawRows, heightOf } from '../parts/rows.ts';
import type { ChartSpec } from '../spec.ts';
import { MARGIN, PAPER, PLATE_WIDTH, type SeriesStyle, seriesStyle } from '../theme.ts';
import { type Axes, axes } from './axes.ts';
import { barGroup, type Standing } from './bars.ts';
import { colour, fill, line, NO_LINE } from './drawingml.ts';
import type { Making, NativeForm } from './form.ts';
import { limitColumns } from './limits.ts';
import { canName, uprightPlot, writeBelow } from './plots.ts';
import { series } from './series.ts';

/** Columns of one width and where they stand. */
interface Look {
  readonly stacked: boolean;
  /** The number the axis has to hold. */
  readonly most: number;
  /** Entries of the key after the series. */
  readonly entries: readonly KeyEntry[];
  /** The share of a category's width that a column fills, and that from one column to the next. */
  readonly width: number;
  readonly apart: number;
  /** Draws what stands over the columns; `column` is that of a series at a category, as high as `value`. */
  draw(plot: Plot, column: (series: number, category: number, value: number) => Box): void;
}

/** Upright bars for several series: the part that grouped and stacked columns share. */
export function nativeColumns(spec: ChartSpec, look: Look, { measure, sheet, medium, height }: Making): NativeForm {
  const { stacked, entries, width, apart } = look;
  const { rows, labels } = columnLayout(spec, measure, entries);
  const count = spec.categories.length;
  const own: Axes = {
    level: false,
    edges: false,
    named: canName(spec.categories, labels),
    scale: scaleFor(spec, look.most),
  };
  const lines = Math.max(1, ...spec.categories.map((_, index) => labels(index).length));
  const at = { top: heightOf(rows), right: PLATE_WIDTH - MARGIN, beside: 0, height, lines, count };
  const plot = uprightPlot(own, at, measure);
  const room = (plot.area.right - plot.area.left) / Math.max(1, count);
  const standing: Standing = {
    direction: 'col',
    grouping: stacked ? 'stacked' : 'clustered',
    gap: 100 * (1 / width - (stacked ? 1 : 1 + ((spec.series.length - 1) * apart) / width)),
    overlap: stacked ? 100 : 100 * (1 - apart / width),
  };
  const columns = spec.series.map(({ name, points }, index) =>
    series(
      sheet,
      index,
      { name, values: points.map((point) => point?.value ?? null) },
      {
        shape: barFill(seriesStyle(index)) + (stacked ? line({ colour: PAPER, width: 2 }, medium) : NO_LINE),
        marks: '<c:invertIfNegative val="0"/>',
      },
    ),
  );
  if (!stacked) sheet.columns.push(...spec.series.flatMap(limitColumns));
  return {
    groups: barGroup(columns, standing) + axes(own, medium),
    plot,
    draw: (drawn) => {
      drawBenchmark(drawn, spec, 'y', 'over');
      if (!own.named) writeBelow(drawn, count, labels);
      look.draw(drawn, (of, index, value) => {
        const middle = plot.category(index) + (stacked ? 0 : (of - (spec.series.length - 1) / 2) * apart * room);
        const top = plot.value(value);
        return { x: middle - (width * room) / 2, y: top, width: width * room, height: plot.area.bottom - top };
      });
      drawRows(drawn, rows);
    },
  };
}

/** The fill of a bar in Word: its colour, under white stripes where the style has them (a:pattFill, ECMA-376 20.1.8.47). */
export function barFill({ colour: css, hatch }: SeriesStyle): string {
  if (hatch === 0) return fill(css);
  const stripes = hatch === 'both' ? 'openDmnd' : hatch > 0 ? 'wdUpDiag' : 'wdDnDiag';
  return `<a:pattFill prst="${stripes}"><a:fgClr>${colour(PAPER)}</a:fgClr><a:bgClr>${colour(css)}</a:bgClr></a:pattFill>`;
}
