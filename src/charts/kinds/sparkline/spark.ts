import { isBreak } from '../../parts/breaks.ts';
import type { Path } from '../../parts/pen.ts';
import { runsOf } from '../../parts/runs.ts';
import type { ChartSpec } from '../../spec.ts';

/** The box that a small line fills, in any unit. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A small line: the paths that it goes along, its dots (a value between two gaps, and the last one), and how far across nothing is shown. */
interface Spark {
  readonly lines: readonly Path[];
  readonly dots: Path;
  readonly gaps: readonly number[];
}

/** How far across a box each of so many periods stands: at equal steps. */
export const acrossOf =
  ({ left, right }: Pick<Box, 'left' | 'right'>, { categories }: ChartSpec) =>
  (index: number): number =>
    left + ((right - left) * index) / Math.max(1, categories.length - 1);

/** The width and height of a small line in a row of text, in CSS pixels, and the radius of its dots. */
export const SPARK = { width: 84, height: 24, radius: 2.5 } as const;

/** The small line of a series in a box: from zero, or what is lower, at its foot to the highest value of the series, the periods at equal steps. What is not shown is a gap, and so is a break. */
export function sparkOf(spec: ChartSpec, of: number, box: Box): Spark {
  const { top, bottom } = box;
  const across = acrossOf(box, spec);
  const points = spec.series[of]?.points ?? [];
  const last = spec.categories.length - 1;
  const values = points.map((point) => point?.value ?? 0);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const at = (index: number): Path[number] => [
    across(index),
    bottom - ((bottom - top) * ((values[index] ?? 0) - lowest)) / (highest - lowest || 1),
  ];
  const runs = runsOf(spec, of);
  const alone = runs.flatMap(([first = 0, ...more]) => (more.length === 0 && first !== last ? [first] : []));
  return {
    lines: runs.filter(({ length }) => length > 1).map((run) => run.map(at)),
    dots: [...alone, ...(points[last] ? [last] : [])].map(at),
    gaps: points.flatMap((point, index) => (point ? [] : [across(index)])),
  };
}

/** The small line of the only series of a chart, in a row of text: with room at each side for half a dot. */
export function sparkInText(spec: ChartSpec): Spark {
  const { width, height, radius } = SPARK;
  return sparkOf(spec, 0, { left: radius, right: width - radius, top: radius, bottom: height - radius });
}

/** With a gap, fewer values than this make no line that says where a series goes. */
const LEAST_BROKEN = 5;
const LEAST = 3;

/** Whether so much of a series is shown that a small line says more than the numbers beside it. */
export function isSparkWorth(spec: ChartSpec, of: number): boolean {
  const points = spec.series[of]?.points ?? [];
  const shown = points.filter((point) => point !== null).length;
  const isWhole = shown === points.length && points.every((_, index) => !isBreak(spec, of, index));
  return shown >= (isWhole ? LEAST : LEAST_BROKEN);
}
