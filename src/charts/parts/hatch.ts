import { PAPER, type SeriesStyle } from '../theme.ts';
import { type Pen, trace } from './pen.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const STEP = 7;

/** Stripes at 45 degrees over a box, rising (1), falling (-1) or both, or none (0): tells bars apart in grey. */
export function hatch(pen: Pen, { x, y, width, height }: Box, slope: SeriesStyle['hatch'], colour = PAPER): void {
  if (slope === 0) return;
  const lines: [number, number][][] = [];
  for (let offset = STEP; offset < width + height; offset += STEP) {
    const enter: [number, number] = [Math.max(0, offset - height), Math.min(offset, height)];
    const leave: [number, number] = [Math.min(offset, width), Math.max(0, offset - width)];
    for (const way of slope === 'both' ? [1, -1] : [slope])
      lines.push([enter, leave].map(([dx, dy]) => [x + dx, way > 0 ? y + dy : y + height - dy]));
  }
  trace(pen, lines, { colour, width: 1.25 });
}
