import type { PlateConfig } from '../kind.ts';
import type { ChartSpec } from '../spec.ts';
import { type Pen, penOf } from './pen.ts';
import { widthOf } from './plate-size.ts';
import { drawRows, heightOf, type Row } from './rows.ts';

/** A plate that Chart.js has no chart for: rows of text, and below them what `draw` draws from `top` on. */
export function drawnPlate(spec: ChartSpec, rows: readonly Row[], draw: (pen: Pen, top: number) => void): PlateConfig {
  return {
    type: 'bar',
    data: { labels: [], datasets: [] },
    options: { scales: { x: { display: false }, y: { display: false } } },
    plugins: [
      {
        id: 'drawn',
        afterDraw: (chart) => {
          const pen = penOf(chart);
          const top = heightOf(rows);
          const area = { left: 0, right: widthOf(spec), top, bottom: top };
          drawRows({ pen, area, category: () => 0, value: () => 0 }, rows);
          draw(pen, top);
        },
      },
    ],
  };
}
