import { escapeXml } from '../../core/xml.ts';
import type { Pen, PlatePen } from '../parts/pen.ts';
import type { Measure } from '../text.ts';
import { FAMILY, LINE_HEIGHT, TEXT_SIZE } from '../theme.ts';
import { emus, fill, font, line, type Medium, NO_LINE, numeral } from './drawingml.ts';
import type { Box, ShapeMarkup } from './shape-markup.ts';

type Point = readonly [x: number, y: number];

const FONT = /^(bold )?([\d.]+)px /;

/** A pen whose marks are shapes of DrawingML: what a part draws on the picture stands at the same place and in the same look there. */
export class ShapePen implements PlatePen {
  font = `${TEXT_SIZE}px ${FAMILY}`;
  textAlign: Pen['textAlign'] = 'left';
  textBaseline: Pen['textBaseline'] = 'middle';
  fillStyle = '#000000';
  strokeStyle = '#000000';
  lineWidth = 1;

  readonly #markup: ShapeMarkup;
  readonly #measure: Measure;
  readonly #medium: Medium;
  readonly #shapes: string[] = [];
  #dash: readonly number[] = [];
  #paths: Point[][] = [];
  #circle: Box | undefined;

  constructor(markup: ShapeMarkup, measure: Measure, medium: Medium) {
    this.#markup = markup;
    this.#measure = measure;
    this.#medium = medium;
  }

  /** What was drawn; empty where nothing was. */
  get shapes(): string {
    return this.#shapes.join('');
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }

  beginPath(): void {
    this.#paths = [];
    this.#circle = undefined;
  }

  moveTo(x: number, y: number): void {
    this.#paths.push([[x, y]]);
  }

  lineTo(x: number, y: number): void {
    this.#paths.at(-1)?.push([x, y]);
  }

  arc(x: number, y: number, radius: number): void {
    this.#circle = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  }

  closePath(): void {}

  /** Nobody points at the parts of a drawing of Word: its numbers are in its table. */
  nameAreas(): void {}

  stroke(): void {
    const look = line({ colour: this.strokeStyle, width: this.lineWidth, dash: this.#dash }, this.#medium);
    const box = around(this.#paths.flat());
    // A path that is level or upright throughout has no area to be drawn in.
    const isFlat = box.left === box.right || box.top === box.bottom;
    if (!isFlat && (this.#paths.length > 1 || this.#paths.flat().length > 2))
      this.#shape(box, this.#geometry(box, 'fill="none"', ''), `<a:noFill/>${look}`);
    else for (const path of this.#paths) this.#straight(path, look);
  }

  fill(): void {
    if (this.#circle) this.#shape(this.#circle, preset('ellipse'), fill(this.fillStyle) + NO_LINE);
    else {
      const box = around(this.#paths.flat());
      this.#shape(box, this.#geometry(box, '', '<a:close/>'), fill(this.fillStyle) + NO_LINE);
    }
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const box = { left: x, top: y, right: x + width, bottom: y + height };
    this.#shape(box, preset('rect'), fill(this.fillStyle) + NO_LINE);
  }

  fillText(text: string, x: number, y: number): void {
    if (text === '') return;
    const [, bold, size] = FONT.exec(this.font) ?? [];
    const look = { bold: bold !== undefined, size: Number(size), colour: this.fillStyle };
    const width = (this.#measure(text, look.bold) * look.size) / TEXT_SIZE;
    const half = (LINE_HEIGHT * look.size) / TEXT_SIZE / 2;
    const left = x - width * BEFORE[this.textAlign];
    const words = `<a:p><a:pPr algn="${ALIGN[this.textAlign]}"/><a:r>${font('a:rPr', look, this.#medium)}<a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
    const body = `<a:bodyPr vertOverflow="overflow" wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>${words}`;
    const box = { left, top: y - half, right: left + width, bottom: y + half };
    this.#shape(box, preset('rect'), '<a:noFill/>', body);
  }

  #straight([from, to]: readonly Point[], stroke: string): void {
    if (!from || !to) return;
    const [[x1, y1], [x2, y2]] = from[0] <= to[0] ? [from, to] : [to, from];
    const box = around([from, to]);
    const look = this.#transform(box, x1 < x2 && y1 > y2 ? ' flipV="1"' : '') + preset('line') + stroke;
    this.#shapes.push(this.#markup.straight(box, this.#shapes.length + 1, look));
  }

  #shape(box: Box, geometry: string, look: string, words?: string): void {
    this.#shapes.push(this.#markup.shape(box, this.#shapes.length + 1, this.#transform(box) + geometry + look, words));
  }

  #transform(box: Box, flip = ''): string {
    const length = (pixels: number): number => emus(pixels, this.#medium);
    return `<a:xfrm${flip}><a:off x="${length(box.left)}" y="${length(box.top)}"/><a:ext cx="${length(box.right - box.left)}" cy="${length(box.bottom - box.top)}"/></a:xfrm>`;
  }

  /** The paths as one shape of its own kind (a:custGeom, 20.1.9.8), in hundredths of a pixel. */
  #geometry(box: Box, attribute: string, end: string): string {
    const step = (pixels: number): string => numeral(Math.round(pixels * 100));
    const point = ([x, y]: Point): string => `<a:pt x="${step(x - box.left)}" y="${step(y - box.top)}"/>`;
    const paths = this.#paths.map((points) =>
      points.map((at, index) => (index === 0 ? `<a:moveTo>${point(at)}</a:moveTo>` : `<a:lnTo>${point(at)}</a:lnTo>`)),
    );
    const drawn = paths.map((path) => path.join('') + end).join('');
    return `<a:custGeom><a:avLst/><a:pathLst><a:path w="${step(box.right - box.left)}" h="${step(box.bottom - box.top)}"${attribute === '' ? '' : ` ${attribute}`}>${drawn}</a:path></a:pathLst></a:custGeom>`;
  }
}

const BEFORE = { left: 0, center: 0.5, right: 1 } as const;
const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;

const preset = (name: 'ellipse' | 'line' | 'rect'): string => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;

function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
