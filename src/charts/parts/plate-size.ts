import type { ChartSpec } from '../spec.ts';
import { PLATE_WIDTH } from '../theme.ts';

/** The width of a plate in CSS pixels. */
export const widthOf = ({ width = PLATE_WIDTH }: Pick<ChartSpec, 'width'>): number => width;

/** Whether a plate is that of a phone, on which names do not stand beside what they name. */
export const isNarrow = (spec: Pick<ChartSpec, 'width'>): boolean => widthOf(spec) < PLATE_WIDTH;
