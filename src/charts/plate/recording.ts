import type { SKRSContext2D } from '@napi-rs/canvas';
import { escapeXml } from '../../core/xml.ts';
import type { NamedArea } from '../parts/pen.ts';
import type { Ring } from '../spec.ts';
import { FAMILY, TEXT_SIZE } from '../theme.ts';
import { fontOf } from './font.ts';
import { short } from './short.ts';

type Styles = Pick<Recording, (typeof STYLES)[number] | 'dash'>;

/** Width of text in CSS pixels, in a font that is written as in CSS. */
export type MeasureIn = (font: string, text: string) => number;

/** What a recording draws on: SVG always, and pixels where there is a context for them. */
export interface Surface {
  /** What the context says it belongs to. */
  readonly canvas: object;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
  readonly measure: MeasureIn;
  readonly pixels: SKRSContext2D | undefined;
  /** How far below the top of the pixels it begins, in CSS pixels; at the top where it is not said. */
  readonly down?: number | undefined;
}

/** Half of what Arimo's ascent exceeds its descent by (its `hhea` table), in ems: from the middle of a line to its baseline. */
const MIDDLE_TO_BASELINE = (0.90527 - 0.21191) / 2;
const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
const STYLES = [
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'lineDashOffset',
  'font',
  'textAlign',
  'textBaseline',
] as const;

/**
 * The drawing context that Chart.js is given. It writes its marks down as SVG elements and draws the same ones as pixels where they are asked for.
 * What would show in one of the two only is not here or throws: no other style can be set, and only text is turned. Clipping and clearing are left
 * out of both: charts are laid out so that nothing has to be cut off, without clip paths the marks need no ids, and the plate is white before the
 * first mark.
 */
export class Recording {
  // What a canvas keeps between calls, with the values it begins with (HTML Standard, 4.12.5.1.2).
  fillStyle = '#000000';
  strokeStyle = '#000000';
  lineWidth = 1;
  lineCap: SKRSContext2D['lineCap'] = 'butt';
  lineJoin: SKRSContext2D['lineJoin'] = 'miter';
  lineDashOffset = 0;
  font = `10px ${FAMILY}`;
  textAlign: SKRSContext2D['textAlign'] = 'start';
  textBaseline: SKRSContext2D['textBaseline'] = 'alphabetic';
  dash: readonly number[] = [];
  /** Where the origin has been moved to, in CSS pixels, and how it was turned. */
  x = 0;
  y = 0;
  cos = 1;
  sin = 0;

  readonly #surface: Surface;
  readonly #saved: { readonly now: object; readonly told: Partial<Styles> }[] = [];
  /** The styles that the pixels' context has been told of. */
  #told: Partial<Styles> = {};
  #marks = '';
  #path = '';
  /** The point that the path has just come to. */
  #last = '';

  constructor(surface: Surface) {
    this.#surface = surface;
    Object.preventExtensions(this);
  }

  get canvas(): object {
    return this.#surface.canvas;
  }

  /** The SVG elements of everything drawn so far. They hold no id. */
  get marks(): string {
    return this.#marks;
  }

  save(): void {
    this.#surface.pixels?.save();
    this.#saved.push({ now: { ...this }, told: this.#told });
  }

  restore(): void {
    this.#surface.pixels?.restore();
    const before = this.#saved.pop();
    if (before === undefined) return;
    Object.assign(this, before.now);
    this.#told = before.told;
  }

  translate(x: number, y: number): void {
    this.#surface.pixels?.translate(x, y);
    // As precise as the canvas is.
    this.x = Math.fround(this.x + Math.fround(this.cos * x - this.sin * y));
    this.y = Math.fround(this.y + Math.fround(this.sin * x + this.cos * y));
  }

  rotate(angle: number): void {
    this.#surface.pixels?.rotate(angle);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    [this.cos, this.sin] = [this.cos * cos - this.sin * sin, this.sin * cos + this.cos * sin];
  }

  setTransform(...matrix: readonly [number, number, number, number, number, number]): void {
    const { ratio, pixels, down = 0 } = this.#surface;
    if (matrix.join() !== `${ratio},0,0,${ratio},0,0`) throw notRecorded('another scale');
    pixels?.setTransform(ratio, 0, 0, ratio, 0, ratio * down);
    Object.assign(this, { x: 0, y: 0, cos: 1, sin: 0 });
  }

  resetTransform(): void {}
  clearRect(): void {}
  clip(): void {}

  setLineDash(dash: readonly number[]): void {
    this.dash = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.#surface.measure(this.font, text) };
  }

  beginPath(): void {
    this.#surface.pixels?.beginPath();
    this.#path = '';
    this.#last = '';
  }

  closePath(): void {
    this.#surface.pixels?.closePath();
    this.#path += 'Z';
    this.#last = '';
  }

  moveTo(x: number, y: number): void {
    this.#surface.pixels?.moveTo(x, y);
    this.#last = this.#point(x, y);
    this.#path += `M${this.#last}`;
  }

  lineTo(x: number, y: number): void {
    this.#surface.pixels?.lineTo(x, y);
    const to = this.#point(x, y);
    if (to === this.#last) return;
    this.#path += this.#path === '' ? `M${to}` : lineBetween(this.#last, to);
    this.#last = to;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#surface.pixels?.rect(x, y, width, height);
    const [right, bottom] = this.#point(x + width, y + height).split(' ');
    const corner = this.#point(x, y);
    this.#path += `M${corner}H${right}V${bottom}H${corner.split(' ')[0]}Z`;
    this.#last = '';
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    if (Math.abs(end - start) < Math.PI * 2) throw notRecorded('a part of a circle');
    this.#surface.pixels?.arc(x, y, radius, start, end);
    const r = short(radius);
    const [left, right] = [this.#point(x - radius, y), this.#point(x + radius, y)];
    this.#path += `M${left}A${r} ${r} 0 1 1 ${right}A${r} ${r} 0 1 1 ${left}`;
    this.#last = '';
  }

  stroke(): void {
    this.#styledPixels()?.stroke();
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this;
    if (this.#path === '' || isClear(strokeStyle)) return;
    this.#marks += `<path d="${this.#path}" stroke="${strokeStyle}"${unless(short(lineWidth), '1', 'stroke-width')}${unless(dash.map(short).join(' '), '', 'stroke-dasharray')}${unless(lineCap, 'butt', 'stroke-linecap')}${unless(lineJoin, 'miter', 'stroke-linejoin')}/>`;
  }

  fill(): void {
    this.#styledPixels()?.fill();
    const { fillStyle } = this;
    if (this.#path !== '' && !isClear(fillStyle)) this.#marks += `<path d="${this.#path}" fill="${fillStyle}"/>`;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#styledPixels()?.fillRect(x, y, width, height);
    this.#marks += `<rect x="${short(this.x + x)}" y="${short(this.y + y)}" width="${short(width)}" height="${short(height)}" fill="${this.fillStyle}"/>`;
  }

  fillText(text: string, x: number, y: number): void {
    this.#styledPixels()?.fillText(text, x, y);
    if (text === '') return;
    const { bold, size } = fontOf(this.font);
    const down = baseline(this.textBaseline) * Number(size);
    const { cos, sin } = this;
    const at =
      sin === 0
        ? `x="${short(x + this.x)}" y="${short(y + this.y + down)}"`
        : `transform="matrix(${[cos, sin, -sin, cos, this.x, this.y].map(short).join(' ')})" x="${short(x)}" y="${short(y + down)}"`;
    this.#marks += `<text ${at}${unless(size, String(TEXT_SIZE), 'font-size')}${bold ? ' font-weight="bold"' : ''}${unless(ANCHORS[this.textAlign] ?? '', '', 'text-anchor')} fill="${this.fillStyle}">${escapeXml(text)}</text>`;
  }

  /** In whole pixels, which is near enough to point at. */
  nameAreas(areas: readonly NamedArea[]): void {
    if (areas.length === 0) return;
    const shapes = areas.map(
      ({ of, lines }) =>
        `<path d="${'x' in of ? outlineOf(of) : of.map(ringOf).join('')}"><title>${escapeXml(lines.join('\n'))}</title></path>`,
    );
    this.#marks += `<g fill="#fff" fill-opacity="0">${shapes.join('')}</g>`;
  }

  /** The pixels' context with every style as it is here: also those of lines change how it fills. */
  #styledPixels(): SKRSContext2D | undefined {
    const { pixels } = this.#surface;
    if (!pixels) return undefined;
    for (const name of STYLES) if (this.#told[name] !== this[name]) Object.assign(pixels, { [name]: this[name] });
    if (this.#told.dash !== this.dash) pixels.setLineDash([...this.dash]);
    this.#told = { ...this };
    return pixels;
  }

  #point(x: number, y: number): string {
    if (this.sin !== 0) throw notRecorded('turned lines');
    return `${short(x + this.x)} ${short(y + this.y)}`;
  }
}

function outlineOf({ x, y, width, height }: Exclude<NamedArea['of'], readonly Ring[]>): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(Math.round);
  return `M${left} ${top}H${right}V${bottom}H${left}`;
}

function ringOf(ring: Ring): string {
  const corners = ring.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`);
  return `M${corners.filter((corner, at) => corner !== corners[at - 1]).join('L')}`;
}

/** A straight line in the fewest letters: level and upright ones name one number (SVG 2, 9.3.4). */
function lineBetween(from: string, to: string): string {
  const [x, y] = to.split(' ');
  const [fromX, fromY] = from.split(' ');
  return y === fromY ? `H${x}` : x === fromX ? `V${y}` : `L${to}`;
}

function notRecorded(what: string): Error {
  return new Error(`the plate cannot record ${what} as SVG`);
}

/** Resolved here because renderers disagree about SVG's `dominant-baseline`. */
function baseline(name: string): number {
  if (name === 'middle') return MIDDLE_TO_BASELINE;
  if (name === 'alphabetic') return 0;
  throw notRecorded(`textBaseline ${name}`);
}

function isClear(style: string): boolean {
  return style === 'transparent' || /^rgba\(.*, ?0\)$/.test(style);
}

function unless(value: string, standard: string, attribute: string): string {
  return value === standard ? '' : ` ${attribute}="${value}"`;
}
