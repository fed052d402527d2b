import { numberText } from '../../indicators/display-number.ts';
import type { ChartSpec } from '../spec.ts';
import { type Measure, shorten } from '../text.ts';
import { LINE_HEIGHT, MARGIN, WORDS } from '../theme.ts';
import { type Pen, write } from './pen.ts';
import { widthOf } from './plate-size.ts';

const APART = 24;
const MOST_COLUMNS = 3;
/** Between a number and its name. */
const NUMBER = 26;
const LINE = LINE_HEIGHT + 3;
/** Where whole names would take more lines than this, they stand in more columns, and a name longer than these have room for gives way to dots. */
const MOST_LINES = 16;
const WIDEST = 188;
/** Between a name and its value. */
const GAP = 12;

/** The value of a category as it is printed. */
export const valueText = (spec: ChartSpec, index: number): string => {
  const point = spec.series[0]?.points[index];
  return point ? numberText(point.value, spec.decimals) : WORDS.notShown;
};

/** Categories by number with their values, in as many columns as have room: how high they are, and how they are drawn from a top on. */
export function numberedList(
  spec: ChartSpec,
  measure: Measure,
): { readonly height: number; draw(pen: Pen, top: number): void } {
  const width = widthOf(spec) - 2 * MARGIN;
  const texts = spec.categories.map((name, index) => ({
    name,
    value: valueText(spec, index),
    bold: index === spec.own,
  }));
  const widest = Math.max(0, ...texts.map(({ name, value, bold }) => NUMBER + GAP + measure(`${name}${value}`, bold)));
  const columnsOf = (wide: number): number =>
    Math.max(1, Math.min(MOST_COLUMNS, Math.floor((width + APART) / (wide + APART))));
  const columns = Math.min(
    columnsOf(Math.min(widest, WIDEST)),
    Math.max(columnsOf(widest), Math.ceil(texts.length / MOST_LINES)),
  );
  const lines = Math.ceil(texts.length / columns);
  const room = (width - (columns - 1) * APART) / columns;
  return {
    height: lines * LINE,
    draw: (pen, top) => {
      for (const [index, { name, value, bold }] of texts.entries()) {
        const left = MARGIN + Math.floor(index / lines) * (room + APART);
        const y = top + ((index % lines) + 0.5) * LINE;
        write(pen, String(index + 1), left, y, { bold });
        write(
          pen,
          shorten(name, room - NUMBER - GAP - measure(value, bold), (text) => measure(text, bold)),
          left + NUMBER,
          y,
          { bold },
        );
        write(pen, value, left + room, y, { align: 'right', bold });
      }
    },
  };
}
