import type { Assembly } from '../../assemble/assembly.ts';
import type { Drawn } from '../../assemble/figure/made-figure.ts';
import { listInWords, lowerFirst, upperFirst } from '../../assemble/figure/words.ts';
import { label } from '../../assemble/label.ts';
import { CHART_KINDS } from '../../charts/kinds.ts';
import { shownNumber } from '../../disclosure/shown-number.ts';
import { numberText } from '../../indicators/display-number.ts';
import { howMany } from '../../indicators/how-many.ts';
import type { Grid } from './grid.ts';

/** Of a grid: whether it is of the week or of months, and where and when it is about. */
export interface About {
  readonly by: 'week' | 'month';
  readonly place: string;
  readonly isOwn: boolean;
  readonly period: string;
}

/**
 * What a heat grid says: of each source in which cell its largest number is, where every number is shown, cells are equally long and one is the largest. The size
 * of a hidden number is not told by saying which of the others is the largest.
 */
export function gridWords(
  grids: readonly Grid[],
  { by, place, isOwn, period }: About,
  assembly: Assembly,
): { readonly sentence: string | undefined } & Pick<Drawn, 'headlines' | 'alts' | 'subtitle'> {
  const { labels } = assembly.kit;
  const largest = grids.flatMap((grid) => {
    const found = largestOf(grid);
    if (!found) return [];
    const { meta } = grid.measured;
    const at = label(labels, `heat_grid.at.${by}`, found);
    return [
      {
        at,
        text: label(labels, 'heat_grid.largest', { ...found, at, name: meta.short_label, things: meta.numerator.name }),
      },
    ];
  });
  const isHidden = grids.some((grid) => cellsOf(grid).some((value) => value === null));
  const names = listInWords(
    grids.map(({ measured }) => measured.meta.short_label),
    labels,
  );
  const [first, ...others] = largest;
  const of = label(labels, `heat_grid.by.${by}`, { measure: names });
  const several = label(labels, `heat_grid.by.${by}`, {
    measure: label(labels, 'heat_grid.sources', { number: howMany(grids.length) }),
  });
  const claim =
    first && others.length === 0 && grids.length === 1
      ? [label(labels, 'heat_grid.headline', { measure: names, at: first.at })]
      : [];
  const full = [of, place, period].join(', ');
  const { word } = CHART_KINDS['heat-grid'];
  const opening = label(labels, 'made.alt', { chart: word, of: lowerFirst(full) });
  const said = largest.map(({ text }) => text).join(' ');
  const closing = [...(isHidden ? [label(labels, 'heat_grid.hidden')] : []), label(labels, 'alt_data')].join(' ');
  return {
    sentence: said === '' ? undefined : said,
    subtitle: [
      listInWords(
        grids.map(({ measured }) => measured.meta.label),
        labels,
      ),
      label(labels, `heat_grid.cells.${by}`),
      place,
      period,
    ].join(', '),
    headlines: [
      ...(isOwn ? claim : []),
      ...(isOwn ? [of, upperFirst(several)] : []),
      label(labels, 'in_place', { measure: of, where: place }),
      full,
    ],
    alts: [
      [opening, said, closing].filter((part) => part !== '').join(' '),
      [opening, closing].join(' '),
      [label(labels, 'made.alt', { chart: word, of: [several, place, period].join(', ') }), closing].join(' '),
    ],
  };
}

const cellsOf = ({ rows }: Grid): (number | null)[] =>
  rows.flatMap(({ points }) => points.map((point) => shownNumber(point, 'count')));

/** The one cell with the largest number; undefined where that cannot be said. */
function largestOf(grid: Grid) {
  const cells = grid.rows.flatMap((row) =>
    row.points.map((point, at) => ({
      row: row.name,
      column: grid.columns[at]?.name ?? '',
      period: point?.period.label ?? '',
      count: shownNumber(point, 'count'),
    })),
  );
  if (!grid.isEven || cells.some(({ count }) => count === null)) return undefined;
  const [most, next] = cells.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
  if (!most || !next || most.count === next.count) return undefined;
  return { row: most.row, column: most.column, period: most.period, value: numberText(most.count ?? 0, 0) };
}
