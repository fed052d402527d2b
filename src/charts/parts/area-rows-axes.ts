import type { ScaleOptions } from 'chart.js';
import type { ChartSpec } from '../spec.ts';
import { MARGIN } from '../theme.ts';
import { type layoutOf, NAME_PADDING } from './area-rows.ts';
import { categoryAxis, largest, valueAxis } from './axes.ts';
import { heightOf } from './rows.ts';

/** The options of Chart.js for one level row an area: its name at the left, values along a level axis. */
export function areaRowsOptions(spec: ChartSpec, { rows, left, right, nameOf }: ReturnType<typeof layoutOf>) {
  const names = categoryAxis(nameOf);
  const y: ScaleOptions<'category'> = {
    ...names,
    // Chart.js gives names half of a plate at most.
    afterFit: (axis) => {
      axis.width = Math.max(axis.width, left);
    },
    ticks: {
      ...names.ticks,
      padding: NAME_PADDING,
      font: ({ index }) => ({ weight: index === spec.own ? 'bold' : 'normal' }),
    },
  };
  return {
    indexAxis: 'y' as const,
    layout: { padding: { top: heightOf(rows), right, bottom: MARGIN, left: MARGIN } },
    scales: { x: valueAxis(spec, Math.max(largest(spec), spec.reaches ?? 0), 'level'), y },
  };
}
