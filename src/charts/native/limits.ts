import { withLimits } from '../parts/key.ts';
import type { ChartSpec } from '../spec.ts';
import type { Column } from './series.ts';

/** The limits of a series as columns of the sheet; none where it has none. */
export function limitColumns({ name, points }: ChartSpec['series'][number]): Column[] {
  if (!points.some(withLimits)) return [];
  return [
    { name: `${name}: lower limit`, values: points.map((point) => point?.lower ?? null) },
    { name: `${name}: upper limit`, values: points.map((point) => point?.upper ?? null) },
  ];
}
