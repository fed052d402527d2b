import { numberText } from '../../../indicators/display-number.ts';
import { type Box, hatch } from '../../parts/hatch.ts';
import { type KeyEntry, keyRows } from '../../parts/key.ts';
import { type NamedArea, type Path, type Pen, type PlatePen, trace, write } from '../../parts/pen.ts';
import { isNarrow, widthOf } from '../../parts/plate-size.ts';
import { heightOf, openingRows } from '../../parts/rows.ts';
import type { ChartPoint, ChartSpec } from '../../spec.ts';
import { inBold, type Measure, shorten, wrap } from '../../text.ts';
import { AXIS, INK, LINE_HEIGHT, MARGIN, SECONDARY_INK, SHADES, WORDS } from '../../theme.ts';
import type { Panel } from './spec.ts';

const ROW = 22;
const BETWEEN_PANELS = 10;
const MOST_NAME = 150;
const NARROW_NAME = 90;
/** The share of a cell's side that its square takes, by shade, where the number has no room. */
const SIDES = [0.4, 0.6, 0.8, 1] as const;
/** Names stand over every column, or over one of so many. */
const STEPS = [1, 2, 3, 4, 6, 8, 12, 24];
const STEP_WORDS = [
  'up to a quarter of the largest number',
  'up to half of it',
  'up to three quarters',
  'more than three quarters',
] as const;

/** A panel with its rows, and the largest number in it. */
interface Block extends Panel {
  readonly from: number;
  readonly largest: number;
  readonly title: readonly string[];
}

/** Where the grid stands: rows of text above it, names at its left, and how wide a cell is. */
export function layoutOf(spec: ChartSpec, measure: Measure) {
  const most = isNarrow(spec) ? NARROW_NAME : MOST_NAME;
  const names = spec.series.map(({ name }) => shorten(name, most, measure));
  // Whole pixels: a grid has hundreds of coordinates, each of which a page repeats.
  const left = Math.ceil(MARGIN + Math.max(0, ...names.map((name) => measure(name))) + 8);
  const cell = Math.floor((widthOf(spec) - MARGIN - left) / Math.max(1, spec.categories.length));
  const texts = spec.series.flatMap(({ points }) => points.map((point) => textOf(point, spec)));
  const isPrinted = texts.every((text) => measure(text) + 6 <= cell);
  const widest = Math.max(0, ...spec.categories.map((name) => measure(name))) + 6;
  const rows = [...openingRows(spec, measure), ...keyRows(spec, keyOf(spec, isPrinted), measure)];
  const blocks = blocksOf(spec, measure);
  return {
    rows,
    names,
    left,
    cell,
    isPrinted,
    blocks,
    step: STEPS.find((step) => widest <= step * cell) ?? spec.categories.length,
    height: Math.ceil(heightOf(rows) + blocks.reduce((sum, block) => sum + heightOfBlock(block), 0)),
  };
}

/** Draws the panels, one below the other from `top` on. */
export function drawGrid(pen: PlatePen, top: number, spec: ChartSpec, layout: ReturnType<typeof layoutOf>): void {
  const { names, left, cell, step, blocks, isPrinted } = layout;
  const outlines: Path[] = [];
  const named: NamedArea[] = [];
  let y = top;
  for (const { name: panel, title, from, rows, largest } of blocks) {
    for (const [at, line] of title.entries()) write(pen, line, MARGIN, y + (at + 0.5) * LINE_HEIGHT, { bold: true });
    y += title.length * LINE_HEIGHT;
    for (const [at, name] of spec.categories.entries())
      if (at % step === 0 && (at + step) * cell <= spec.categories.length * cell + 0.5)
        write(pen, name, left + (at + 0.5) * cell, y + LINE_HEIGHT / 2, { align: 'center' });
    y += LINE_HEIGHT + 2;
    for (const [at, { name, points }] of spec.series.slice(from, from + rows).entries()) {
      write(pen, names[from + at] ?? '', left - 8, y + ROW / 2, { align: 'right' });
      for (const [column, point] of points.entries()) {
        const box = { x: left + column * cell, y, width: cell, height: ROW };
        outlines.push(drawCell(pen, box, point, largest, isPrinted ? textOf(point, spec) : undefined));
      }
      const values = points.flatMap((point, column) =>
        point ? [`${spec.categories[column] ?? ''}: ${textOf(point, spec)}`] : [],
      );
      // A name for each cell would be more bytes than the drawing.
      const of = { x: left, y, width: points.length * cell, height: ROW };
      if (values.length > 0) named.push({ of, lines: [...(panel === '' ? [] : [panel]), name, ...values] });
      y += ROW;
    }
    y += BETWEEN_PANELS;
  }
  drawOutlines(pen, outlines);
  pen.nameAreas(named);
}

const textOf = (point: ChartPoint | null, { decimals }: ChartSpec): string =>
  point ? numberText(point.value, decimals) : '';

/** The shade of a number by its share of the largest of its panel; none of zero. */
const shadeOf = (value: number, largest: number): number =>
  Math.min(SHADES.length, Math.ceil((SHADES.length * value) / largest)) - 1;

/** One cell: stripes where the number is not shown; else its shade, with the number or in a size of its own. Comes out with its outline. */
function drawCell(pen: Pen, box: Box, point: ChartPoint | null, largest: number, text: string | undefined): Path {
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
  const shade = point && point.value > 0 ? shadeOf(point.value, largest) : -1;
  const look = SHADES[shade];
  if (look) fillShare(pen, inner, look.colour, text === undefined ? (SIDES[shade] ?? 1) : 1);
  if (!point) hatch(pen, inner, 1, SECONDARY_INK);
  if (text !== undefined && text !== '')
    write(pen, text, box.x + box.width / 2, box.y + box.height / 2, { align: 'center', colour: look?.on ?? INK });
  return outlineOf(inner);
}

function fillShare(pen: Pen, { x, y, width, height }: Box, colour: string, side: number): void {
  pen.fillStyle = colour;
  pen.fillRect(x + (width * (1 - side)) / 2, y + (height * (1 - side)) / 2, width * side, height * side);
}

function outlineOf({ x, y, width, height }: Box): Path {
  const [right, bottom] = [x + width, y + height];
  return [
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
    [x, y],
  ];
}

/** All at once: one by one they were two fifths of a page's bytes. */
function drawOutlines(pen: Pen, outlines: readonly Path[]): void {
  trace(pen, outlines, { colour: AXIS, width: 1 });
}

function keyOf(spec: ChartSpec, isPrinted: boolean): KeyEntry[] {
  const box = (x: number, y: number): Box => ({ x: x + 1, y: y - 8, width: 18, height: 16 });
  const steps = STEP_WORDS.map(
    (text, shade): KeyEntry => ({
      text,
      mark: (pen, x, y) => {
        fillShare(pen, box(x, y), SHADES[shade]?.colour ?? '', isPrinted ? 1 : (SIDES[shade] ?? 1));
        drawOutlines(pen, [outlineOf(box(x, y))]);
      },
    }),
  );
  const isHidden = spec.series.some(({ points }) => points.includes(null));
  const hidden: KeyEntry = {
    text: WORDS.notShown,
    mark: (pen, x, y) => {
      hatch(pen, box(x, y), 1, SECONDARY_INK);
      drawOutlines(pen, [outlineOf(box(x, y))]);
    },
  };
  return [...steps, ...(isHidden ? [hidden] : [])];
}

function blocksOf(spec: ChartSpec, measure: Measure): Block[] {
  let from = 0;
  return (spec.panels ?? [{ name: '', rows: spec.series.length }]).map((panel) => {
    const points = spec.series.slice(from, from + panel.rows).flatMap((row) => row.points);
    const title = panel.name === '' ? [] : wrap(panel.name, widthOf(spec) - 2 * MARGIN, inBold(measure));
    const block = { ...panel, from, largest: Math.max(0, ...points.map((point) => point?.value ?? 0)), title };
    from += panel.rows;
    return block;
  });
}

const heightOfBlock = ({ title, rows }: Block): number =>
  (title.length + 1) * LINE_HEIGHT + 2 + rows * ROW + BETWEEN_PANELS;
