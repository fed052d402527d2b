import { short } from './short.ts';

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The path calls of a canvas (HTML Standard, 4.12.5.1.6), kept as SVG path data in the plate's own coordinates. */
export interface Path {
  readonly data: string;
  readonly calls: Readonly<Record<string, (...at: readonly number[]) => void>>;
}

/** An empty path. `matrix` gives the transformation in force when a call is made. */
export function createPath(matrix: () => Matrix): Path {
  let data = '';
  const point = (x: number, y: number): string => {
    const [a, b, c, d, e, f] = matrix();
    return `${short(a * x + c * y + e)} ${short(b * x + d * y + f)}`;
  };
  const polygon = (corners: readonly (readonly [number, number])[]): string =>
    `M${corners.map(([x, y]) => point(x, y)).join('L')}Z`;
  return {
    get data() {
      return data;
    },
    calls: {
      beginPath: () => {
        data = '';
      },
      closePath: () => {
        data += 'Z';
      },
      moveTo: (x = 0, y = 0) => {
        data += `M${point(x, y)}`;
      },
      lineTo: (x = 0, y = 0) => {
        const to = point(x, y);
        if (!data.endsWith(`M${to}`) && !data.endsWith(`L${to}`)) data += `${data === '' ? 'M' : 'L'}${to}`;
      },
      rect: (x = 0, y = 0, w = 0, h = 0) => {
        data += polygon([
          [x, y],
          [x + w, y],
          [x + w, y + h],
          [x, y + h],
        ]);
      },
      arc: (x = 0, y = 0, radius = 0, start = 0, end = 0) => {
        if (Math.abs(end - start) < Math.PI * 2) throw new Error('the plate records whole circles only');
        const r = short(radius);
        data += `M${point(x - radius, y)}A${r} ${r} 0 1 1 ${point(x + radius, y)}A${r} ${r} 0 1 1 ${point(x - radius, y)}`;
      },
    },
  };
}
