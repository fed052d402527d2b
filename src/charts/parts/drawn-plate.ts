import type { Drawn, ToDrawn } from '../drawn.ts';
import type { ChartKind } from '../kind.ts';
import type { ChartSpec } from '../spec.ts';
import type { Measure } from '../text.ts';
import { type PlatePen, penOf } from './pen.ts';
import { plotOf } from './plot.ts';
import { drawRows, heightOf } from './rows.ts';

/** A plate that is laid out first and then drawn by its layout. */
export const laidOut =
  <Layout extends Omit<Drawn, 'draw'>>(
    layoutOf: (spec: ChartSpec, measure: Measure) => Layout,
    drawAll: (pen: PlatePen, top: number, spec: ChartSpec, layout: Layout) => void,
  ): ToDrawn =>
  (spec, measure) => {
    const layout = layoutOf(spec, measure);
    const { rows, height } = layout;
    return { rows, height, draw: (pen, top) => drawAll(pen, top, spec, layout) };
  };

/** What a kind of chart is of that neither Chart.js nor Word has a chart for: how high, how Chart.js draws it, and what Word draws. */
export const drawnPlate = (drawn: ToDrawn): Pick<ChartKind, 'height' | 'config'> & { readonly drawn: ToDrawn } => ({
  height: (spec, measure) => drawn(spec, measure).height,
  config: (spec, measure) => {
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
  },
  drawn,
});
