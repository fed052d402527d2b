import type { ChartKind } from '../../src/charts/kind.ts';
import { CHART_KINDS } from '../../src/charts/kinds.ts';
import { nativeDrawing } from '../../src/charts/native/native-drawing.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { EMUS_PER_PIXEL } from './marks.ts';

/** A chart of a kind that Word has as shapes, as these. */
export function drawingOf(spec: ChartSpec): string {
  const { drawn }: ChartKind = CHART_KINDS[spec.kind];
  if (!drawn) throw new Error(`${spec.kind} is no drawing`);
  return nativeDrawing(drawn, spec, { emusPerPixel: EMUS_PER_PIXEL, language: 'en-GB' });
}
