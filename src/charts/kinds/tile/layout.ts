import type { Drawn } from '../../drawn.ts';
import { numberedList, valueText } from '../../parts/numbered-list.ts';
import { type Pen, type PlatePen, write } from '../../parts/pen.ts';
import { isNarrow, widthOf } from '../../parts/plate-size.ts';
import { heightOf } from '../../parts/rows.ts';
import { fillShape, namedShades, shadeOf, shadeRows } from '../../parts/shades.ts';
import type { ChartSpec } from '../../spec.ts';
import { type Measure, wrap } from '../../text.ts';
import { INK, LINE_HEIGHT, MARGIN, PAPER } from '../../theme.ts';

const BETWEEN = 4;
const WIDEST = 132;
/** Between the sides of a tile and its words. */
const INSIDE = 5;
/** A tile that holds a number and a value alone. */
const LEAST_HEIGHT = 2 * LINE_HEIGHT + 2 * INSIDE;

/** Tiles of one size, with names in them where all have room, else with numbers and a list of names below; and how high all is. */
export function tileLayout(spec: ChartSpec, measure: Measure): Drawn {
  const { tiles = [] } = spec;
  const left = Math.min(...tiles.map(({ column }) => column));
  const top = Math.min(...tiles.map(({ row }) => row));
  const columns = Math.max(1, ...tiles.map(({ column }) => column - left + 1));
  const rows = Math.max(1, ...tiles.map(({ row }) => row - top + 1));
  const width = Math.min(
    isNarrow(spec) ? widthOf(spec) : WIDEST,
    (widthOf(spec) - 2 * MARGIN + BETWEEN) / columns - BETWEEN,
  );
  const names = spec.categories.map((name, index) =>
    wrap(name, width - 2 * INSIDE, wider(measure, index === spec.own)),
  );
  const room = width - 2 * INSIDE;
  const hasValues = spec.categories.every(
    (_, index) => !spec.series[0]?.points[index] || measure(valueText(spec, index), true) <= room,
  );
  const fits = (lines: readonly string[], index: number): boolean =>
    lines.length <= 3 && lines.every((line) => measure(line, index === spec.own) <= room);
  const isNamed = hasValues && names.every(fits);
  const most = isNamed ? Math.max(1, ...names.map((lines) => lines.length)) : 1;
  const height = Math.max(LEAST_HEIGHT, (most + 1) * LINE_HEIGHT + 2 * INSIDE);
  const list = isNamed ? undefined : numberedList(spec, measure);
  const above = shadeRows(spec, measure);
  const grid = rows * (height + BETWEEN);
  const middle = (widthOf(spec) - columns * (width + BETWEEN) + BETWEEN) / 2;
  return {
    rows: above,
    height: Math.ceil(heightOf(above) + grid + (list ? list.height + MARGIN : 0) + MARGIN),
    draw: (pen: PlatePen, from: number): void => {
      const boxes = tiles.map(({ column, row }) => ({
        x: middle + (column - left) * (width + BETWEEN),
        y: from + (row - top) * (height + BETWEEN),
        width,
        height,
      }));
      for (const [index, box] of boxes.entries())
        drawTile(pen, box, isNamed ? names[index]! : [String(index + 1)], hasValues, spec, index);
      pen.nameAreas(namedShades(spec, boxes));
      list?.draw(pen, from + grid + MARGIN);
    },
  };
}

const wider =
  (measure: Measure, bold: boolean): Measure =>
  (text) =>
    measure(text, bold);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name over its value; what is not shown is striped, with its words on the paper. */
function drawTile(
  pen: Pen,
  { x, y, width, height }: Box,
  name: readonly string[],
  hasValue: boolean,
  spec: ChartSpec,
  index: number,
): void {
  const shade = shadeOf(spec, index);
  const isShown = Boolean(spec.series[0]?.points[index]);
  const isOwn = index === spec.own;
  const ring = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;
  fillShape(pen, [ring], shade?.colour ?? (isShown ? PAPER : undefined), isOwn ? 3 : 1);
  const lines = isShown && hasValue ? [...name, valueText(spec, index)] : name;
  const first = y + height / 2 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  for (const [at, text] of lines.entries()) {
    const bold = isOwn || at === name.length;
    if (!isShown) {
      pen.fillStyle = PAPER;
      pen.fillRect(x + INSIDE - 2, first + (at - 0.5) * LINE_HEIGHT, width - 2 * INSIDE + 4, LINE_HEIGHT);
    }
    write(pen, text, x + width / 2, first + at * LINE_HEIGHT, { align: 'center', bold, colour: shade?.on ?? INK });
  }
}
