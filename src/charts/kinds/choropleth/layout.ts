import type { Drawn } from '../../drawn.ts';
import { numberedList } from '../../parts/numbered-list.ts';
import { type Pen, type PlatePen, write } from '../../parts/pen.ts';
import { widthOf } from '../../parts/plate-size.ts';
import { heightOf } from '../../parts/rows.ts';
import { fillShape, namedShades, shadeOf, shadeRows } from '../../parts/shades.ts';
import type { ChartSpec } from '../../spec.ts';
import type { Measure } from '../../text.ts';
import { INK, LINE_HEIGHT, MARGIN, PAPER } from '../../theme.ts';

/** A map is no higher than this, and no wider than its plate. */
const MOST_HEIGHT = 420;
/** The room that a number of three figures takes. */
const NUMBER_WIDTH = 28;

/** The outlines with a number in each, and the list of numbers with names and values below; and how high all is. */
export function mapLayout(spec: ChartSpec, measure: Measure): Drawn {
  const { height: share = 1, outlines = [], middles = [] } = spec.map ?? {};
  const width = Math.min(widthOf(spec) - 2 * MARGIN, MOST_HEIGHT / Math.max(share, 0.01));
  const height = width * share;
  const list = numberedList(spec, measure);
  const above = shadeRows(spec, measure);
  const left = (widthOf(spec) - width) / 2;
  return {
    rows: above,
    height: Math.ceil(heightOf(above) + height + list.height + 2 * MARGIN),
    draw: (pen: PlatePen, top: number): void => {
      const at = ([x, y]: readonly [number, number]) => [left + x * width, top + y * width] as const;
      const order = [...outlines.keys()].toSorted((a, b) => Number(a === spec.own) - Number(b === spec.own));
      const rings = outlines.map((outline) => outline.map((ring) => ring.map(at)));
      for (const index of order) {
        const isShown = Boolean(spec.series[0]?.points[index]);
        const colour = shadeOf(spec, index)?.colour ?? (isShown ? PAPER : undefined);
        fillShape(pen, rings[index]!, colour, index === spec.own ? 3 : 1);
      }
      const places = middles.map((middle, index) => ({ index, at: at(middle) }));
      for (const { index, at: place } of apart(places, spec.own)) drawNumber(pen, index, place, spec, measure);
      list.draw(pen, top + height + MARGIN);
      pen.nameAreas(namedShades(spec, rings));
    },
  };
}

interface Numbered {
  readonly index: number;
  readonly at: readonly [x: number, y: number];
}

/** Numbers that do not run into each other, the own area's first: small areas side by side have no room for both, and the list has all. */
function apart(places: readonly Numbered[], own: number | undefined): readonly Numbered[] {
  const kept: Numbered[] = [];
  for (const place of places.toSorted((a, b) => Number(b.index === own) - Number(a.index === own)))
    if (
      kept.every(
        ({ at: [x, y] }) => Math.abs(x - place.at[0]) > NUMBER_WIDTH || Math.abs(y - place.at[1]) > LINE_HEIGHT,
      )
    )
      kept.push(place);
  return kept;
}

/** A number on its area; on stripes it has a ground of paper. */
function drawNumber(
  pen: Pen,
  index: number,
  [x, y]: readonly [number, number],
  spec: ChartSpec,
  measure: Measure,
): void {
  const shade = shadeOf(spec, index);
  const text = String(index + 1);
  if (!shade) {
    const width = measure(text, true) + 4;
    pen.fillStyle = PAPER;
    pen.fillRect(x - width / 2, y - LINE_HEIGHT / 2, width, LINE_HEIGHT);
  }
  write(pen, text, x, y, { align: 'center', bold: index === spec.own, colour: shade?.on ?? INK });
}
