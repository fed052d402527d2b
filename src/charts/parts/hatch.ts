import { PAPER } from '../theme.ts';
import { type Pen, trace } from './pen.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const STEP = 7;

/** Stripes at 45 degrees over a box, rising (1) or falling (-1), or none (0): tells bars apart in grey. */
export function hatch(pen: Pen, { x, y, width, height }: Box, slope: 0 | 1 | -1, colour = PAPER): void {
  if (slope === 0) return;
  const lines: [number, number][][] = [];
  for (let offset = STEP; offset < width + height; offset += STEP) {
    const enter: [number, number] = [Math.max(0, offset - height), Math.min(offset, height)];
    const leave: [number, number] = [Math.min(offset, width), Math.max(0, offset - width)];
    lines.push([enter, leave].map(([dx, dy]) => [x + dx, slope > 0 ? y + dy : y + height - dy]));
  }
  trace(pen, lines, { colour, width: 1.25 });
}
