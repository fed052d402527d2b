import type { ChartSpec, Ring } from '../spec.ts';
import type { Measure } from '../text.ts';
import { INK, PAPER, SECONDARY_INK, SHADES, WORDS } from '../theme.ts';
import { type KeyEntry, keyRows } from './key.ts';
import { type NamedArea, type Pen, trace } from './pen.ts';
import { pointText } from './pointed.ts';
import { openingRows, type Row } from './rows.ts';

/** Which shades so many classes have: the farther apart, the fewer they are. */
const OF: Readonly<Record<number, readonly number[]>> = { 1: [1], 2: [0, 3], 3: [0, 1, 3], 4: [0, 1, 2, 3] };
/** Between the stripes of what is not shown. */
const STEP = 7;

/** The look of a category by its class; undefined where its value is not shown, or where it has none. */
export function shadeOf({ classes, series }: ChartSpec, index: number): (typeof SHADES)[number] | undefined {
  const kind = classes?.of[index];
  if (kind === null || kind === undefined || !series[0]?.points[index]) return undefined;
  return SHADES[OF[classes?.names.length ?? 0]?.[kind] ?? 0];
}

/** The classes in words, and what stripes mean where something is not shown. */
function shadeEntries(spec: ChartSpec): KeyEntry[] {
  const box = (x: number, y: number): Ring => [
    [x, y - 7],
    [x + 20, y - 7],
    [x + 20, y + 7],
    [x, y + 7],
  ];
  const { names = [] } = spec.classes ?? {};
  const named = names.map(
    (text, kind): KeyEntry => ({
      text,
      mark: (pen, x, y) => fillShape(pen, [box(x, y)], SHADES[OF[names.length]?.[kind] ?? 0]?.colour),
    }),
  );
  if (!spec.series[0]?.points.includes(null)) return named;
  return [...named, { text: WORDS.notShown, mark: (pen, x, y) => fillShape(pen, [box(x, y)], undefined) }];
}

/** What stands above areas in shades: how the chart opens, and the key to them. */
export const shadeRows = (spec: ChartSpec, measure: Measure): Row[] => [
  ...openingRows(spec, measure),
  ...keyRows(spec, shadeEntries(spec), measure),
];

/** The areas of a map with their values and classes, for whoever points at them. */
export const namedShades = (
  { categories, series, decimals, classes }: ChartSpec,
  shapes: readonly NamedArea['of'][],
): NamedArea[] =>
  shapes.flatMap((of, index) => {
    const point = series[0]?.points[index];
    const kind = classes?.of[index];
    const name = kind === null || kind === undefined ? undefined : classes?.names[kind];
    return point
      ? [{ of, lines: [categories[index] ?? '', pointText(point, decimals), ...(name === undefined ? [] : [name])] }]
      : [];
  });

/** Fills rings within a line; stripes them where there is no colour. */
export function fillShape(pen: Pen, rings: readonly Ring[], colour: string | undefined, width = 1): void {
  pen.fillStyle = colour ?? PAPER;
  pen.beginPath();
  for (const ring of rings) {
    for (const [index, [x, y]] of ring.entries()) index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y);
    pen.closePath();
  }
  pen.fill();
  if (colour === undefined) trace(pen, stripes(rings), { colour: SECONDARY_INK, width: 1 });
  const closed = rings.map((ring) => [...ring, ...ring.slice(0, 1)]);
  trace(pen, closed, { colour: INK, width });
}

/** Lines at 45 degrees as far as they lie within rings, by the crossings of each with their sides. */
function stripes(rings: readonly Ring[]): Ring[] {
  const sums = rings.flat().map(([x, y]) => x + y);
  const [first, last] = [Math.min(...sums), Math.max(...sums)];
  const lines: Ring[] = [];
  for (let sum = Math.ceil(first / STEP) * STEP; sum < last; sum += STEP) {
    const crossings = rings.flatMap((ring) =>
      ring.flatMap(([x, y], index) => {
        const [nextX, nextY] = ring[(index + 1) % ring.length]!;
        const [from, to] = [x + y - sum, nextX + nextY - sum];
        return from < 0 === to < 0 ? [] : [x + ((nextX - x) * from) / (from - to)];
      }),
    );
    crossings.sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [start, end] = [crossings[at]!, crossings[at + 1]!];
      lines.push([
        [start, sum - start],
        [end, sum - end],
      ]);
    }
  }
  return lines;
}
