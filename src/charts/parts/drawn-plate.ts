import type { PlateConfig } from '../kind.ts';
import { type PlatePen, penOf } from './pen.ts';
import { plotOf } from './plot.ts';
import { drawRows, heightOf, type Row } from './rows.ts';

/** A plate that Chart.js has no chart for: rows of text, and below them what `draw` draws from `top` on. */
export function drawnPlate(rows: readonly Row[], draw: (pen: PlatePen, top: number) => void): PlateConfig {
  return {
    type: 'bar',
    data: { labels: [], datasets: [] },
    options: { scales: { x: { display: false }, y: { display: false } } },
    plugins: [
      {
        id: 'drawn',
        afterDraw: (chart) => {
          const plot = plotOf(chart);
          drawRows(plot, rows);
          draw(penOf(chart), heightOf(rows));
        },
      },
    ],
  };
}
