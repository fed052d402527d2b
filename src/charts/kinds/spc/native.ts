import { type Axes, axes, axisIds } from '../../native/axes.ts';
import { line } from '../../native/drawingml.ts';
import type { Making, ToNative } from '../../native/form.ts';
import { markerOf, NO_MARKER, pointLook } from '../../native/marker.ts';
import { canName, uprightPlot, writeBelow } from '../../native/plots.ts';
import { series } from '../../native/series.ts';
import { scaleFor } from '../../parts/axes.ts';
import type { Stroke } from '../../parts/pen.ts';
import { drawRows, heightOf } from '../../parts/rows.ts';
import type { ChartSpec } from '../../spec.ts';
import { INK, PLATE_WIDTH, seriesStyle } from '../../theme.ts';
import { LIMIT, layoutOf, MARKS, MEAN } from './layout.ts';
import type { ControlPart } from './spec.ts';

const END = '<c:smooth val="0"/>';
/** Of markers, beside those of a line. */
const SCALE = { plain: 0.6, outside: 1.5, run: 1.3 } as const;

/** The series with its markers over its mean and expected range; notes and the key are drawn over them. */
export const native: ToNative = (spec, making) => {
  const { measure, medium, height } = making;
  const { rows, right, most, labels, drawEnds } = layoutOf(spec, measure);
  const count = spec.categories.length;
  const own: Axes = {
    level: false,
    edges: count > 1,
    named: canName(spec.categories, labels),
    scale: scaleFor(spec, most),
  };
  const lines = Math.max(1, ...spec.categories.map((_, index) => labels(index).length));
  const beside = Math.max(0, ...labels(0).map((text) => measure(text) / 2));
  const plot = uprightPlot(
    own,
    { top: heightOf(rows), right: PLATE_WIDTH - right, beside, height, lines, count },
    measure,
  );
  return {
    groups: lineGroup(spec, making) + axes(own, medium),
    plot,
    draw: (drawn) => {
      if (!own.named) writeBelow(drawn, count, labels);
      drawEnds(drawn);
      drawRows(drawn, rows);
    },
  };
};

const LINES: readonly (readonly [of: 'mean' | 'lower' | 'upper', name: string, look: Stroke])[] = [
  ['mean', 'Mean', MEAN],
  ['lower', 'Lower end of the expected range', LIMIT],
  ['upper', 'Upper end of the expected range', LIMIT],
];

/** Word joins neighbours of one column, so the ranges stand in columns of their own by turns. */
function lineGroup(spec: ChartSpec, { sheet, medium }: Making): string {
  const parts = spec.control?.parts ?? [];
  const written: string[] = [];
  for (const [of, name, look] of LINES)
    for (const turn of parts.length > 1 ? [0, 1] : parts.map(() => 0)) {
      const column = { name: turn === 0 ? name : `${name}, after a change`, values: along(spec, parts, of, turn) };
      const shape = line(look, medium);
      written.push(series(sheet, written.length, column, { shape, marks: NO_MARKER, end: END }));
    }
  const { colour } = seriesStyle(0);
  for (const { name, points } of spec.series) {
    const shape = line({ colour, width: 2.5 }, medium);
    const edge = { colour: INK, width: 1.25 };
    const marked = (spec.control?.marks ?? []).map((mark, index) =>
      mark && points[index] ? pointLook(index, markerOf(MARKS[mark], medium, { scale: SCALE[mark], edge }), shape) : '',
    );
    const marks = markerOf({ marker: 'circle', colour }, medium, { scale: SCALE.plain }) + marked.join('');
    const column = { name, values: points.map((point) => point?.value ?? null) };
    written.push(series(sheet, written.length, column, { shape, marks, end: END }));
  }
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${written.join('')}<c:marker val="1"/>${axisIds()}</c:lineChart>`;
}

function along(
  { categories }: ChartSpec,
  parts: readonly ControlPart[],
  of: 'mean' | 'lower' | 'upper',
  turn: number,
): (number | null)[] {
  return categories.map((_, index) => {
    const at = parts.findIndex(({ from, through }) => from <= index && index <= through);
    return at >= 0 && at % 2 === turn ? (parts[at]?.[of] ?? null) : null;
  });
}
