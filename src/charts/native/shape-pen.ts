import { escapeXml } from '../../core/xml.ts';
import type { Pen } from '../parts/pen.ts';
import type { Measure } from '../text.ts';
import { FAMILY, LINE_HEIGHT, PLATE_WIDTH, TEXT_SIZE } from '../theme.ts';
import { emus, fill, font, line, type Medium, NAMESPACES, NO_LINE, numeral, share } from './drawingml.ts';

type Point = readonly [x: number, y: number];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FONT = /^(bold )?([\d.]+)px /;
const SHAPES = 'xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing"';

/**
 * A pen whose marks are shapes over a native chart (c:userShapes, ECMA-376 21.3): what a part draws on the picture stands at the same place and in
 * the same look there. Word and LibreOffice place them by shares of the chart, so they stay where they are when it is made larger or smaller.
 */
export class ShapePen implements Pen {
  font = `${TEXT_SIZE}px ${FAMILY}`;
  textAlign: Pen['textAlign'] = 'left';
  textBaseline: Pen['textBaseline'] = 'middle';
  fillStyle = '#000000';
  strokeStyle = '#000000';
  lineWidth = 1;

  readonly #height: number;
  readonly #measure: Measure;
  readonly #medium: Medium;
  readonly #shapes: string[] = [];
  #dash: readonly number[] = [];
  #paths: Point[][] = [];
  #circle: Box | undefined;

  constructor(height: number, measure: Measure, medium: Medium) {
    this.#height = height;
    this.#measure = measure;
    this.#medium = medium;
  }

  /** The part that holds the shapes; undefined where nothing was drawn. */
  get part(): string | undefined {
    return this.#shapes.length === 0
      ? undefined
      : `<c:userShapes ${NAMESPACES} ${SHAPES}>${this.#shapes.join('')}</c:userShapes>`;
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
    const body = `<cdr:txBody><a:bodyPr vertOverflow="overflow" wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>${words}</cdr:txBody>`;
    const box = { left, top: y - half, right: left + width, bottom: y + half };
    this.#shape(box, preset('rect'), '<a:noFill/>', body);
  }

  #straight([from, to]: readonly Point[], look: string): void {
    if (!from || !to) return;
    const [[x1, y1], [x2, y2]] = from[0] <= to[0] ? [from, to] : [to, from];
    const box = around([from, to]);
    const id = this.#shapes.length + 1;
    this.#place(
      box,
      `<cdr:cxnSp macro=""><cdr:nvCxnSpPr><cdr:cNvPr id="${id}" name="Line ${id}"/><cdr:cNvCxnSpPr/></cdr:nvCxnSpPr>` +
        `<cdr:spPr>${this.#transform(box, x1 < x2 && y1 > y2 ? ' flipV="1"' : '')}${preset('line')}${look}</cdr:spPr></cdr:cxnSp>`,
    );
  }

  #shape(box: Box, geometry: string, look: string, body = ''): void {
    const id = this.#shapes.length + 1;
    const name = body === '' ? 'Shape' : 'Text';
    this.#place(
      box,
      `<cdr:sp macro="" textlink=""><cdr:nvSpPr><cdr:cNvPr id="${id}" name="${name} ${id}"/><cdr:cNvSpPr${body === '' ? '' : ' txBox="1"'}/></cdr:nvSpPr>` +
        `<cdr:spPr>${this.#transform(box)}${geometry}${look}</cdr:spPr>${body}</cdr:sp>`,
    );
  }

  #place(box: Box, shape: string): void {
    const at = (x: number, y: number): string =>
      `<cdr:x>${share(x, PLATE_WIDTH)}</cdr:x><cdr:y>${share(y, this.#height)}</cdr:y>`;
    this.#shapes.push(
      `<cdr:relSizeAnchor><cdr:from>${at(box.left, box.top)}</cdr:from><cdr:to>${at(box.right, box.bottom)}</cdr:to>${shape}</cdr:relSizeAnchor>`,
    );
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
