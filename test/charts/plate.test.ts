import { inflateSync } from 'node:zlib';
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Pixels, toIndexed } from '../../src/charts/plate/palette.ts';
import { encodePng } from '../../src/charts/plate/png.ts';
import { Recording } from '../../src/charts/plate/recording.ts';
import { toSvg } from '../../src/charts/plate/svg.ts';

const pixels = () => createCanvas(20, 20).getContext('2d');
const measure = () => 0;

function record(draw: (pen: Recording) => void): string {
  const pens = [undefined, pixels()].map((pixels) => new Recording({ canvas: {}, ratio: 2, measure, pixels }));
  for (const pen of pens) {
    pen.setTransform(2, 0, 0, 2, 0, 0);
    draw(pen);
  }
  expect(pens[0]!.marks).toBe(pens[1]!.marks);
  return pens[0]!.marks;
}

const drawn: readonly [string, (pen: Recording) => void, string][] = [
  [
    'a dashed line in CSS pixels, whatever the pixel ratio',
    (pen) => {
      pen.translate(1, 2);
      pen.strokeStyle = '#ff0000';
      pen.setLineDash([3, 1]);
      pen.beginPath();
      pen.moveTo(0, 0);
      pen.lineTo(4.123456, 0);
      pen.stroke();
    },
    '<path d="M1 2H5.12" stroke="#ff0000" stroke-dasharray="3 1"/>',
  ],
  [
    'a box',
    (pen) => {
      pen.fillStyle = '#00ff00';
      pen.fillRect(1, 2, 3, 4);
    },
    '<rect x="1" y="2" width="3" height="4" fill="#00ff00"/>',
  ],
  [
    'text with its marks escaped and its baseline resolved',
    (pen) => {
      pen.font = 'bold 10px Arimo';
      pen.textBaseline = 'middle';
      pen.textAlign = 'right';
      pen.fillStyle = '#000000';
      pen.fillText('a < b & c', 5, 10);
    },
    '<text x="5" y="13.47" font-size="10" font-weight="bold" text-anchor="end" fill="#000000">a &lt; b &amp; c</text>',
  ],
  [
    'turned text',
    (pen) => {
      pen.font = '15px Arimo';
      pen.fillStyle = '#000000';
      pen.translate(3, 4);
      pen.rotate(-Math.PI / 2);
      pen.fillText('up', 1, 2);
    },
    '<text transform="matrix(0 -1 1 0 3 4)" x="1" y="2" fill="#000000">up</text>',
  ],
  [
    'nothing for a clear stroke',
    (pen) => {
      pen.strokeStyle = 'transparent';
      pen.beginPath();
      pen.moveTo(0, 0);
      pen.lineTo(1, 1);
      pen.stroke();
    },
    '',
  ],
];

test.each(drawn)('records %s', (_, draw, svg) => expect(record(draw)).toBe(svg));

const refused: readonly [string, (pen: Recording) => void][] = [
  ['a curve', (pen) => (pen as unknown as SKRSContext2D).bezierCurveTo(0, 0, 1, 1, 2, 2)],
  ['a part of a circle', (pen) => pen.arc(0, 0, 1, 0, 1)],
  ['a picture', (pen) => (pen as unknown as SKRSContext2D).drawImage(createCanvas(1, 1), 0, 0)],
  ['a shadow', (pen) => Object.assign(pen, { shadowBlur: 2 })],
  ['a number that is none', (pen) => pen.moveTo(Number.NaN, 0)],
  ['another scale', (pen) => pen.setTransform(1, 0, 0, 1, 0, 0)],
  [
    'a turned line',
    (pen) => {
      pen.rotate(1);
      pen.moveTo(0, 0);
    },
  ],
];

test.each(refused)('refuses %s, which one of the pictures would lack', (_, draw) =>
  expect(() => record(draw)).toThrow(),
);

test('draws pixels as it records', () => {
  const canvas = createCanvas(20, 20);
  const pen = new Recording({ canvas, ratio: 1, measure, pixels: canvas.getContext('2d') });
  pen.fillStyle = '#0000ff';
  pen.fillRect(0, 0, 20, 20);
  expect([...canvas.data().subarray(0, 4)]).toEqual([0, 0, 255, 255]);
});

const place = fc.double({ min: -700, max: 700, noNaN: true });
const step = fc.oneof(
  fc.constant((pen: Recording) => pen.save()),
  fc.constant((pen: Recording) => pen.restore()),
  fc.tuple(place, place).map((to) => (pen: Recording) => pen.translate(...to)),
  fc.constantFrom(0, -Math.PI / 4, Math.PI / 2, 0.3).map((angle) => (pen: Recording) => pen.rotate(angle)),
);

test('the origin is where the canvas has it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const real = pixels();
      const pen = new Recording({ canvas: {}, ratio: 2, measure, pixels: real });
      pen.setTransform(2, 0, 0, 2, 0, 0);
      for (const take of steps) take(pen);
      const { a, b, e, f } = real.getTransform();
      const near = [pen.cos - a / 2, pen.sin - b / 2, pen.x - e / 2, pen.y - f / 2].map(Math.abs);
      expect(Math.max(...near)).toBeLessThan(0.001);
      if (pen.sin === 0) expect([pen.x, pen.y]).toEqual([e / 2, f / 2]);
    }),
  );
});

const opaque = (colours: readonly number[], width: number): Pixels => ({
  width,
  height: colours.length / width,
  bands: () => [bytesOf(colours)],
});
const bytesOf = (colours: readonly number[]): Uint8Array =>
  new Uint8Array(Int32Array.from(colours, (colour) => colour | (0xff << 24)).buffer);

test('no picture has more than 256 colours', () => {
  const { palette, rows } = toIndexed(
    opaque(
      Array.from({ length: 5000 }, (_, index) => (index * 3367) & 0xffffff),
      1000,
    ),
  );
  expect(palette.length).toBeLessThanOrEqual(256 * 3);
  expect(rows).toHaveLength(1001 * 5);
});

test.each([30, 31, 32, 33])('of %i pairs of flat pixels and as many shades, the flat colour stays exact', (count) => {
  const shades = [0x6d4311, 0x6d4313, 0x6d4412, 0x6e4312];
  const colours = Array.from({ length: count }, (_, at) => [0x6d4312, 0x6d4312, shades[at % 4]!]).flat();
  expect([...toIndexed(opaque(colours, count * 3)).palette]).toEqual([0x12, 0x43, 0x6d]);
});

const shade = fc.constantFrom(0xffffff, 0x6d4312, 0x6d4311, 0x6e4412, 0);
const picture = fc.integer({ min: 1, max: 9 }).chain((width) =>
  fc.array(
    fc
      .tuple(fc.array(shade, { minLength: width, maxLength: width }), fc.integer({ min: 1, max: 3 }))
      .map(([row, times]) => Array<number[]>(times).fill(row)),
    { minLength: 1, maxLength: 6 },
  ),
);

test('rows that are as the row above, and where one band of rows ends, make no difference', () => {
  fc.assert(
    fc.property(picture, (parts) => {
      const rows = parts.flat();
      const width = rows[0]!.length;
      const whole = toIndexed(opaque(rows.flat(), width));
      const oneByOne = toIndexed({ width, height: rows.length, bands: () => rows.map(bytesOf) });
      expect(whole).toEqual(oneByOne);
    }),
  );
});

test('a PNG holds its rows whole, each after a filter byte', async () => {
  const png = Buffer.from(await encodePng(opaque([0xffffff, 0, 0, 0xffffff], 2)));
  expect(png.subarray(12, 16).toString()).toBe('IHDR');
  const data = png.indexOf('IDAT');
  expect([...inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)))]).toEqual([0, 0, 1, 0, 1, 0]);
});

test('names and ids cannot break out of the SVG', () => {
  const svg = toSvg('', { width: 1, height: 1 }, { id: 'a"b', title: '</title><script>', description: '&' });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('id="a&quot;b-title"');
});
