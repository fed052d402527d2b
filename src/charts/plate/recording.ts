import type { SKRSContext2D } from '@napi-rs/canvas';
import { escapeXml } from '../../core/xml.ts';
import { TEXT_SIZE } from '../theme.ts';
import { createPath, type Matrix } from './path.ts';
import { short } from './short.ts';

/** A drawing context that draws pixels as ever and writes down the same marks as SVG elements. */
export interface Recording {
  readonly context: SKRSContext2D;
  /** The SVG elements of everything drawn so far. They hold no id. */
  marks(): string;
}

/** Half of what Arimo's ascent exceeds its descent by (its `hhea` table), in ems: from the middle of a line to its baseline. */
const MIDDLE_TO_BASELINE = (0.90527 - 0.21191) / 2;
const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
const FONT = /^(?:normal )*(bold )?([\d.]+)px /;
const TRANSFORMS = new Set(['save', 'restore', 'translate', 'rotate', 'setTransform', 'resetTransform']);
const UNSEEN = new Set(['measureText', 'setLineDash', 'getLineDash']);
const LEFT_OUT = ['clip', 'clearRect'];
const STATE = new Set(
  'fillStyle strokeStyle lineWidth lineCap lineJoin lineDashOffset font textAlign textBaseline'.split(' '),
);

/**
 * Puts a recorder over a context whose scale is `ratio` device pixels to a CSS pixel. Styles, dashes and the transformation are read from
 * the context itself, so the two pictures cannot drift apart; a call or a property that would show in one of them only throws. Clipping and
 * clearing are left out of both: charts are laid out so that nothing has to be cut off, without clip paths the marks need no ids, and the
 * plate is white before the first mark. `canvas` is what the context says it belongs to.
 */
export function recordOn(real: SKRSContext2D, ratio: number, canvas: object): Recording {
  const marks: string[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const path = createPath(() => matrix);

  const stroke = () => {
    if (path.data === '' || isClear(real.strokeStyle)) return;
    const dash = real.getLineDash().map(short).join(' ');
    marks.push(
      `<path d="${path.data}" stroke="${real.strokeStyle}"${unless(short(real.lineWidth), '1', 'stroke-width')}${unless(dash, '', 'stroke-dasharray')}${unless(real.lineCap, 'butt', 'stroke-linecap')}${unless(real.lineJoin, 'miter', 'stroke-linejoin')}/>`,
    );
  };
  const fill = () => {
    if (path.data !== '' && !isClear(real.fillStyle)) marks.push(`<path d="${path.data}" fill="${real.fillStyle}"/>`);
  };
  const fillRect = (x: number, y: number, w: number, h: number) => {
    marks.push(
      `<rect x="${short(matrix[4] + x)}" y="${short(matrix[5] + y)}" width="${short(w)}" height="${short(h)}" fill="${real.fillStyle}"/>`,
    );
  };
  const fillText = (text: string, x: number, y: number) => {
    if (text === '') return;
    const [, bold, size] = FONT.exec(real.font) ?? [];
    if (size === undefined) throw new Error(`cannot read the font ${real.font}`);
    const [a, b, c, d, e, f] = matrix;
    const down = baseline(real.textBaseline) * Number(size);
    const at =
      b === 0 && c === 0
        ? `x="${short(a * x + e)}" y="${short(d * y + f + down)}"`
        : `transform="matrix(${[a, b, c, d, e, f].map(short).join(' ')})" x="${short(x)}" y="${short(y + down)}"`;
    marks.push(
      `<text ${at}${unless(size, String(TEXT_SIZE), 'font-size')}${bold ? ' font-weight="bold"' : ''}${unless(ANCHORS[real.textAlign] ?? '', '', 'text-anchor')} fill="${real.fillStyle}">${escapeXml(text)}</text>`,
    );
  };
  const recorded = new Map<PropertyKey, (...args: never[]) => void>(
    Object.entries({ ...path.calls, stroke, fill, fillRect, fillText }),
  );
  for (const name of TRANSFORMS)
    recorded.set(name, () => {
      const m = real.getTransform();
      matrix = [m.a / ratio, m.b / ratio, m.c / ratio, m.d / ratio, m.e / ratio, m.f / ratio];
    });

  const calls = new Map<PropertyKey, unknown>(LEFT_OUT.map((name) => [name, () => undefined]));
  for (const name of UNSEEN) calls.set(name, Reflect.get(real, name).bind(real));
  for (const [name, record] of recorded) {
    const draw: (...args: never[]) => void = Reflect.get(real, name);
    calls.set(name, (...args: never[]) => {
      draw.apply(real, args);
      record(...args);
    });
  }
  const context = new Proxy(real, {
    get(target, name) {
      if (name === 'canvas') return canvas;
      if (STATE.has(String(name))) return Reflect.get(target, name, target);
      const call = calls.get(name);
      if (call === undefined && name in target) throw notRecorded(name);
      return call;
    },
    set(target, name, value) {
      if (!STATE.has(String(name))) throw notRecorded(name);
      return Reflect.set(target, name, value, target);
    },
  });
  return { context, marks: () => marks.join('') };
}

function notRecorded(name: PropertyKey): Error {
  return new Error(`the plate cannot record "${String(name)}" as SVG`);
}

/** Resolved here because renderers disagree about SVG's `dominant-baseline`. */
function baseline(name: string): number {
  if (name === 'middle') return MIDDLE_TO_BASELINE;
  if (name === 'alphabetic') return 0;
  throw notRecorded(`textBaseline ${name}`);
}

function isClear(style: unknown): boolean {
  return style === 'transparent' || (typeof style === 'string' && /^rgba\(.*, ?0\)$/.test(style));
}

function unless(value: string, standard: string, attribute: string): string {
  return value === standard ? '' : ` ${attribute}="${value}"`;
}
