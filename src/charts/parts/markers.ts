import type { SeriesStyle } from '../theme.ts';
import type { Pen } from './pen.ts';

const RADIUS = 4.5;
const DIAMOND = [0, 90, 180, 270];
const TRIANGLE = [-90, 30, 150];
const SQUARE = [45, 135, 225, 315];
const CORNERS: Readonly<Record<Exclude<SeriesStyle['marker'], 'circle'>, readonly number[]>> = {
  rect: SQUARE,
  triangle: TRIANGLE,
  rectRot: DIAMOND,
};

/** Draws a series' point shape around a centre, as Chart.js draws it on the line. */
export function drawMarker(
  pen: Pen,
  marker: SeriesStyle['marker'],
  colour: string,
  x: number,
  y: number,
  radius = RADIUS,
): void {
  pen.fillStyle = colour;
  pen.beginPath();
  if (marker === 'circle') pen.arc(x, y, radius, 0, Math.PI * 2);
  else
    for (const [index, degrees] of CORNERS[marker].entries()) {
      const turn = (degrees * Math.PI) / 180;
      const corner = [x + radius * Math.cos(turn), y + radius * Math.sin(turn)] as const;
      index === 0 ? pen.moveTo(...corner) : pen.lineTo(...corner);
    }
  pen.closePath();
  pen.fill();
}
