import type { ToDrawn } from '../drawn.ts';
import { drawRows, heightOf } from '../parts/rows.ts';
import { readable } from '../readable.ts';
import type { ChartSpec } from '../spec.ts';
import { PAPER, PLATE_WIDTH } from '../theme.ts';
import { emus, type Medium } from './drawingml.ts';
import { inCanvas, lockedCanvas } from './in-canvas.ts';
import { measureArial } from './measure.ts';
import { ShapePen } from './shape-pen.ts';

/** A plate without axes as a drawing of DrawingML. The same spec and medium give the same text. */
export function nativeDrawing(drawn: ToDrawn, given: ChartSpec, medium: Medium): string {
  const { rows, height, draw } = drawn(readable(given), measureArial);
  const pen = new ShapePen(inCanvas, measureArial, medium);
  const area = { left: 0, top: 0, right: PLATE_WIDTH, bottom: height };
  // As large as the plate, so that nothing stretches what is on it.
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, area.right, area.bottom);
  drawRows({ pen, area, category: () => 0, value: () => 0 }, rows);
  draw(pen, heightOf(rows));
  return lockedCanvas(pen.shapes, emus(area.right, medium), emus(area.bottom, medium));
}
