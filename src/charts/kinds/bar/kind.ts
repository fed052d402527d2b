import type { Plugin } from 'chart.js';
import { numberText } from '../../../indicators/display-number.ts';
import { BY_AREA, type ChartKind, EVERY_MEASURE } from '../../kind.ts';
import { categoryAxis, largest, valueAxis } from '../../parts/axes.ts';
import { overBars } from '../../parts/bars.ts';
import { benchmarkLine, benchmarkRows } from '../../parts/benchmark.ts';
import { keyRows, whiskerEntries } from '../../parts/key.ts';
import { penOf, trace, write } from '../../parts/pen.ts';
import { abovePlot, heightOf, openingRows } from '../../parts/rows.ts';
import { whiskers } from '../../parts/whiskers.ts';
import type { ChartSpec } from '../../spec.ts';
import { type Measure, shorten, wrap } from '../../text.ts';
import {
  INK,
  LINE_HEIGHT,
  MARGIN,
  OTHER_AREA,
  PLATE_MOST_HEIGHT,
  SECONDARY_INK,
  seriesStyle,
  WORDS,
} from '../../theme.ts';

const NAME_WIDTH = 200;
const BAR_ROW = 31;
const BETWEEN_NAMES = 2;
/** Where many areas stand on one plate: a name takes one line, which is the least that a row can have. */
const DENSE_ROW = LINE_HEIGHT + 1;
const DENSE_NAME_WIDTH = 300;
const LEAST_HEIGHT = 240;
/** The value axis's labels and the margin below the bars. */
const AXIS_HEIGHT = 36;
/** Between a name and its bar, where the mark of the own area stands. */
const NAME_PADDING = 16;
/** What stands above and below the bars where there is much of it: the mark of made-up figures, a title, a key and a benchmark. */
const ABOVE_AND_BELOW = 190;

/** One value for each area, as level bars, with the own area marked in shade, in weight and by an arrow. */
export const part: ChartKind = {
  name: 'bar',
  summary: 'one value for each area at one period, as level bars',
  word: 'Bar chart',
  categories: 'areas',
  maxSeries: 1,
  mostCategories: Math.floor((PLATE_MOST_HEIGHT - ABOVE_AND_BELOW) / DENSE_ROW),
  measures: EVERY_MEASURE,
  uses: BY_AREA,
  height: (spec, measure) => Math.min(PLATE_MOST_HEIGHT, Math.max(LEAST_HEIGHT, roomyHeight(spec, measure))),
  config: (spec, measure) => {
    const rows = rowsAbove(spec, measure);
    const points = spec.series[0]?.points ?? [];
    const values = points.map((point) => (point ? numberText(point.value, spec.decimals) : ''));
    const valueWidth = Math.max(0, ...values.map((value) => measure(value, true)));
    const isDense = roomyHeight(spec, measure) > PLATE_MOST_HEIGHT;
    const names = categoryAxis((index) => {
      const name = spec.categories[index] ?? '';
      return isDense ? [shorten(name, DENSE_NAME_WIDTH, measure)] : wrap(name, NAME_WIDTH, measure);
    });
    const own = seriesStyle(0).colour;
    return {
      type: 'bar',
      data: {
        labels: [...spec.categories],
        datasets: [
          {
            data: points.map((point) => point?.value ?? null),
            backgroundColor: points.map((_, index) =>
              spec.own === undefined || spec.own === index ? own : OTHER_AREA,
            ),
            categoryPercentage: 1,
            barPercentage: 0.6,
          },
        ],
      },
      options: {
        indexAxis: 'y',
        layout: { padding: { top: heightOf(rows), right: MARGIN + valueWidth + 12, bottom: MARGIN, left: MARGIN } },
        scales: {
          x: valueAxis(spec, Math.max(largest(spec), spec.reaches ?? 0)),
          y: {
            ...names,
            ticks: {
              ...names.ticks,
              padding: NAME_PADDING,
              font: ({ index }) => ({ weight: index === spec.own ? 'bold' : 'normal' }),
            },
          },
        },
      },
      plugins: [
        overBars('outline', (pen, { x, y, width, height }, _series, index) => {
          if (spec.own === undefined || spec.own === index) return;
          const corners = [
            [x, y],
            [x + width, y],
            [x + width, y + height],
            [x, y + height],
          ] as const;
          trace(pen, [corners], { colour: own, width: 1.25 });
        }),
        benchmarkLine(spec, 'x', 'over'),
        whiskers(spec, 'x'),
        valueColumn(spec, values),
        abovePlot(rows),
      ],
    };
  },
};

/** The height of a plate on which every bar and name has all the room it likes. */
function roomyHeight(spec: ChartSpec, measure: Measure): number {
  const names = spec.categories.map((category) => wrap(category, NAME_WIDTH, measure).length * LINE_HEIGHT);
  const row = Math.max(
    BAR_ROW,
    ...names.map((height, index) => (height + (names[index + 1] ?? 0)) / 2 + BETWEEN_NAMES),
  );
  return Math.ceil(spec.categories.length * row) + AXIS_HEIGHT + heightOf(rowsAbove(spec, measure));
}

function rowsAbove(spec: ChartSpec, measure: Measure) {
  return [...openingRows(spec, measure), ...keyRows(whiskerEntries(spec), measure), ...benchmarkRows(spec, measure)];
}

/** The values in a column at the right, the words for one that is not shown, and the arrow at the own area. */
function valueColumn(spec: ChartSpec, values: readonly string[]): Plugin {
  return {
    id: 'value-column',
    afterDatasetsDraw: (chart) => {
      const pen = penOf(chart);
      const { left } = chart.chartArea;
      for (const [index, value] of values.entries()) {
        const y = chart.scales.y!.getPixelForValue(index);
        const bold = index === spec.own;
        write(pen, value, chart.width - MARGIN, y, { align: 'right', bold });
        if (value === '') write(pen, WORDS.notShown, left + 6, y, { colour: SECONDARY_INK });
        if (!bold) continue;
        pen.fillStyle = INK;
        pen.beginPath();
        pen.moveTo(left - 12, y - LINE_HEIGHT / 3);
        pen.lineTo(left - 4, y);
        pen.lineTo(left - 12, y + LINE_HEIGHT / 3);
        pen.closePath();
        pen.fill();
      }
    },
  };
}
