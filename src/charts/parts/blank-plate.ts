import type { PlateConfig } from '../kind.ts';
import { overPlot, type Plot } from './plot.ts';
import { abovePlot, heightOf, type Row } from './rows.ts';

/** A plate without axes, below its rows: `draw` begins at the top that it is given. */
export function blankPlate(rows: readonly Row[], draw: (plot: Plot, top: number) => void): PlateConfig {
  return {
    type: 'bar',
    data: { labels: [], datasets: [] },
    options: { layout: { padding: 0 }, scales: { x: { display: false }, y: { display: false, min: 0, max: 1 } } },
    plugins: [overPlot('map', (plot) => draw(plot, heightOf(rows))), abovePlot(rows)],
  };
}
