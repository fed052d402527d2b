import type { Chart } from 'chart.js';
import type { Ring } from '../spec.ts';
import { DASHED, FAMILY, INK, LINE_HEIGHT, PAPER, TEXT_SIZE } from '../theme.ts';

/** What draws on a plate: the part of a canvas's context that the parts of charts use. */
export interface Pen {
  /** As CSS writes it: `bold 15px Arimo`. */
  font: string;
  textAlign: 'left' | 'center' | 'right';
  textBaseline: 'middle';
  /** `#RRGGBB`, or with two more digits for how much of it covers what lies below. */
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  setLineDash(dash: readonly number[]): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  closePath(): void;
  stroke(): void;
  fill(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
}

/** A part of the plate, in CSS pixels: a box, or what lies within rings; and the lines that are said of it. */
export interface NamedArea {
  readonly of:
    | { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
    | readonly Ring[];
  readonly lines: readonly string[];
}

/** What names areas of a plate for whoever points at them. They show nothing; where several overlap, the last counts. */
export interface AreaPen {
  nameAreas(areas: readonly NamedArea[]): void;
}

/** What draws on the plate of a picture. */
export type PlatePen = Pen & AreaPen;

/** The chart's own context: Chart.js knows it under the browser's type. */
export function penOf(chart: Chart): PlatePen {
  return chart.ctx as unknown as PlatePen;
}

export interface Writing {
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly colour?: string;
  readonly size?: number;
}

/** Writes one line of text whose middle is at `y`. */
export function write(pen: Pen, text: string, x: number, y: number, look: Writing = {}): void {
  pen.font = `${look.bold ? 'bold ' : ''}${look.size ?? TEXT_SIZE}px ${FAMILY}`;
  pen.textAlign = look.align ?? 'left';
  pen.textBaseline = 'middle';
  pen.fillStyle = look.colour ?? INK;
  pen.fillText(text, x, y);
}

/** Writes one line centred on a white ground, so that no grid line runs through it. */
export function writeOnPaper(pen: Pen, text: string, x: number, y: number, width: number, look: Writing = {}): void {
  pen.fillStyle = PAPER;
  pen.fillRect(x - width / 2 - 1, y - LINE_HEIGHT / 2, width + 2, LINE_HEIGHT);
  write(pen, text, x, y, { ...look, align: 'center' });
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** Points that a line runs through, in CSS pixels. */
export type Path = readonly (readonly [x: number, y: number])[];

/** The straight line between two points. */
export const segment = (x1: number, y1: number, x2: number, y2: number): Path => [
  [x1, y1],
  [x2, y2],
];

/** Draws straight lines through the points of each path. */
export function trace(pen: Pen, lines: readonly Path[], look: Stroke): void {
  pen.strokeStyle = look.colour;
  pen.lineWidth = look.width;
  pen.setLineDash(look.dash ?? []);
  pen.beginPath();
  for (const points of lines)
    for (const [index, [x, y]] of points.entries()) index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y);
  pen.stroke();
  pen.setLineDash([]);
}

/** How a benchmark is drawn, on the plot and in its key. */
export const BENCHMARK_STROKE: Stroke = { colour: INK, width: 1.5, dash: DASHED };
