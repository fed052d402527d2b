import type { Chart, Plugin } from 'chart.js';
import { type Pen, penOf } from './pen.ts';

/** Where the plot stands on the plate, in CSS pixels, and where its axes put what is drawn over it. */
export interface Plot {
  readonly pen: Pen;
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** The middle of the category at an index, along the axis of categories. */
  category(index: number): number;
  /** The place of a value along the axis of values. */
  value(value: number): number;
}

/** The plot that Chart.js has laid out. */
export function plotOf(chart: Chart): Plot {
  const { x, y } = chart.scales;
  const [categories, values] = chart.options.indexAxis === 'y' ? [y!, x!] : [x!, y!];
  return {
    pen: penOf(chart),
    area: chart.chartArea,
    category: (index) => categories.getPixelForValue(index),
    value: (value) => values.getPixelForValue(value),
  };
}

/** Draws over the bars and lines. */
export function overPlot(id: string, draw: (plot: Plot) => void): Plugin {
  return { id, afterDatasetsDraw: (chart) => draw(plotOf(chart)) };
}

/** Draws under them. */
export function underPlot(id: string, draw: (plot: Plot) => void): Plugin {
  return { id, beforeDatasetsDraw: (chart: Chart) => draw(plotOf(chart)) };
}
