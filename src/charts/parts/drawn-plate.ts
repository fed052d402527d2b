import type { ToDrawn } from '../drawn.ts';
import type { ChartKind } from '../kind.ts';
import { penOf } from './pen.ts';
import { plotOf } from './plot.ts';
import { drawRows, heightOf } from './rows.ts';

/** What Chart.js draws of a plate that it has no chart for. */
export const drawnPlate =
  (drawn: ToDrawn): ChartKind['config'] =>
  (spec, measure) => {
    const { rows, draw } = drawn(spec, measure);
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
  };
