import type { ChartSpec } from '../spec.ts';
import { PLATE_HEIGHT, PLATE_WIDTH } from '../theme.ts';
import { heightOf, type Row } from './rows.ts';

/** Height of the plot of a narrow plate with its axis, below all that stands above it. */
const NARROW_PLOT = 250;

/** The width of a plate in CSS pixels. */
export const widthOf = ({ width = PLATE_WIDTH }: Pick<ChartSpec, 'width'>): number => width;

/** Whether a plate is that of a phone, on which names do not stand beside what they name. */
export const isNarrow = (spec: Pick<ChartSpec, 'width'>): boolean => widthOf(spec) < PLATE_WIDTH;

/** The height of the plate of a chart over time: one shape where there is room, and on a phone as high as its rows above the plot ask. */
export const heightOver = (spec: ChartSpec, rows: () => readonly Row[]): number =>
  isNarrow(spec) ? heightOf(rows()) + NARROW_PLOT : PLATE_HEIGHT;
