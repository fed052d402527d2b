import type { SparklineNode } from '../../../assemble/nodes.ts';
import { SPARK, sparkInText } from '../../../charts/kinds/sparkline/spark.ts';
import type { Path } from '../../../charts/parts/pen.ts';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** A small line as a picture of its own, in the colour of the text. */
export const sparkline: HtmlHandler<SparklineNode> = ({ chart, alt }) => {
  const { width, height, radius } = SPARK;
  const { lines, dots } = sparkInText(chart);
  return element(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: alt, fill: 'currentColor' },
    ...lines.map((line) => element('polyline', { points: line.map(pointText).join(' '), ...STROKE })),
    ...dots.map(([x, y]) => element('circle', { cx: tenth(x), cy: tenth(y), r: `${radius}` })),
  );
};

const STROKE = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' };

const tenth = (value: number): string => String(Math.round(value * 10) / 10);
const pointText = ([x, y]: Path[number]): string => `${tenth(x)},${tenth(y)}`;
